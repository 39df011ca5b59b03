package vn.tgpl.court.repull.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tgpl.court.schedule.domain.HearingScope;
import vn.tgpl.platform.id.Ids;

/** The telling again of the hearings of some days to one agency, in the order of their ids. */
@Entity
@Table(name = "hearing_repull")
public class Repull {

    private static final int MOST_ATTEMPTS = 5;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Id
    private UUID id;

    private String agency;
    private String court;
    private LocalDate fromDay;
    private LocalDate toDay;

    @Enumerated(EnumType.STRING)
    private RepullState state;

    private long total;
    private long told;

    /** How often a batch has failed since the last one that did not. */
    private int attempts;

    /** The last hearing that was told. */
    private UUID lastHearing;

    private Instant requestedAt;
    private Instant nextAt;
    private Instant startedAt;
    private Instant endedAt;

    protected Repull() {}

    public Repull(HearingScope asked, Instant now) {
        this.id = Ids.next();
        this.agency = asked.agency();
        this.court = asked.court();
        this.fromDay = asked.from();
        this.toDay = asked.to();
        this.state = RepullState.WAITING;
        this.lastHearing = BEFORE_ALL;
        this.requestedAt = now;
        this.nextAt = now;
    }

    public HearingScope scope() {
        return new HearingScope(agency, court, null, fromDay, toDay);
    }

    public boolean isNew() {
        return state == RepullState.WAITING;
    }

    public void start(long hearings, Instant now) {
        state = RepullState.RUNNING;
        total = hearings;
        startedAt = now;
    }

    /** A batch was told, which ended with this hearing. */
    public void tell(int hearings, UUID last) {
        told += hearings;
        lastHearing = last;
        attempts = 0;
    }

    public void end(Instant now) {
        state = RepullState.DONE;
        endedAt = now;
    }

    /** A batch failed: it is tried again after a pause that grows, and given up in the end. */
    public void fail(Instant now) {
        attempts++;
        nextAt = now.plus(Duration.ofSeconds(1L << attempts));
        if (attempts >= MOST_ATTEMPTS) {
            state = RepullState.FAILED;
            endedAt = now;
        }
    }

    public RepullProgress progress() {
        return new RepullProgress(id, court, fromDay, toDay, state, total, told, requestedAt, startedAt, endedAt);
    }

    public UUID id() {
        return id;
    }

    public String agency() {
        return agency;
    }

    public UUID lastHearing() {
        return lastHearing;
    }
}
