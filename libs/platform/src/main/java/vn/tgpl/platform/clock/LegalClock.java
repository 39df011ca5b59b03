package vn.tgpl.platform.clock;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.id.Ids;
import vn.tgpl.statute.time.Length;
import vn.tgpl.statute.time.WorkingCalendar;

/** A legal time limit (thời hạn) of one subject, when it was met, and what was announced of it. */
@Entity
@Table(name = "legal_clock")
public class LegalClock {

    /** What the time has come to announce, or has been announced; in the order in which that happens. */
    enum Announced {
        NONE,
        APPROACHING,
        MISSED
    }

    @Id
    private UUID id;

    private UUID subject;
    private String rule;
    private String basis;
    private String length;
    private String alarm;
    private Instant startedAt;
    private Instant countedFrom;
    private Instant dueAt;
    private Instant metAt;

    /** Whether this service announces it; another one does where it is only shown here. */
    private boolean watched;

    /** When there is something to announce next; null where there is nothing more. */
    private Instant watchAt;

    @Enumerated(EnumType.STRING)
    private Announced announced;

    /** The law by which it was last counted again; 0 until then. */
    private long lawVersion;

    protected LegalClock() {}

    LegalClock(UUID subject, StartedClock started, boolean watched, WorkingCalendar calendar) {
        this.id = Ids.next();
        this.subject = subject;
        this.rule = started.rule();
        this.basis = started.basis();
        this.length = started.length();
        this.alarm = started.alarm();
        this.startedAt = started.startedAt();
        this.countedFrom = started.countedFrom();
        this.dueAt = started.dueAt();
        this.metAt = started.metAt();
        this.watched = watched;
        this.announced = Announced.NONE;
        lookAhead(alarmAt(calendar));
    }

    /** Tells what the time has come to tell, once. */
    void announce(ClockNews news, Instant now) {
        var isLate = !(metAt == null ? now : metAt).isBefore(dueAt);
        announced = isLate ? Announced.MISSED : Announced.APPROACHING;
        lookAhead(null);
        if (isLate) {
            news.missed(subject, asStarted(), now);
        } else {
            news.approaching(subject, asStarted(), now);
        }
    }

    /**
     * Counts the time allowed by another calendar, as the law of this version has it; says whether its end moved. What
     * was announced of an end that now lies ahead again will be announced again.
     */
    boolean recount(WorkingCalendar calendar, long version, Instant now) {
        var due = Length.parse(length).end(countedFrom, calendar);
        var alarmAt = alarmAt(calendar);
        var isMoved = !due.equals(dueAt);
        dueAt = due;
        announced = earlier(announced, reached(alarmAt, now));
        lawVersion = version;
        lookAhead(alarmAt);
        return isMoved;
    }

    /** Stays as it is under the law of this version, which cannot count it. */
    void keep(long version) {
        lawVersion = version;
    }

    private void lookAhead(Instant alarmAt) {
        var isDone = !watched || announced == Announced.MISSED || metAt != null && metAt.isBefore(dueAt);
        var isAlarmAhead = announced == Announced.NONE && metAt == null && isBeforeDue(alarmAt);
        this.watchAt = isDone ? null : isAlarmAhead ? alarmAt : dueAt;
    }

    private Announced reached(Instant alarmAt, Instant now) {
        if (!now.isBefore(dueAt)) {
            return Announced.MISSED;
        }
        return isBeforeDue(alarmAt) && !now.isBefore(alarmAt) ? Announced.APPROACHING : Announced.NONE;
    }

    /** A warning that comes no earlier than the end warns nobody. */
    private boolean isBeforeDue(Instant alarmAt) {
        return alarmAt != null && alarmAt.isBefore(dueAt);
    }

    private Instant alarmAt(WorkingCalendar calendar) {
        return alarm == null ? null : Length.parse(alarm).end(countedFrom, calendar);
    }

    private static Announced earlier(Announced one, Announced other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** The clock as another service is told of it. */
    public StartedClock asStarted() {
        return new StartedClock(rule, basis, length, alarm, startedAt, countedFrom, dueAt, metAt);
    }

    UUID subject() {
        return subject;
    }

    Instant watchAt() {
        return watchAt;
    }
}
