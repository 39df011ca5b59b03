package vn.tgpl.casework.person.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One case's person: still to be read, read, or given up until somebody asks again. */
@Entity
@Table(name = "person_record")
public class PersonRecord {

    public enum State {
        WAITING,
        READ,
        FAILED
    }

    private static final int MOST_ATTEMPTS = 12;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

    @Id
    private UUID caseId;

    private UUID referralId;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;
    private Instant nextAttemptAt;
    private String lastError;

    @JdbcTypeCode(SqlTypes.JSON)
    private AidedPerson person;

    protected PersonRecord() {}

    public PersonRecord(UUID caseId, UUID referralId, Instant now) {
        this.caseId = caseId;
        this.referralId = referralId;
        ask(now);
    }

    /** Of a person whom the Centre itself wrote down: there is nobody to ask. */
    public PersonRecord(UUID caseId, AidedPerson told, Instant now) {
        this(caseId, (UUID) null, now);
        read(told);
    }

    /** Begins to ask, or begins again. */
    public final void ask(Instant now) {
        this.state = State.WAITING;
        this.attempts = 0;
        this.nextAttemptAt = now;
        this.lastError = null;
    }

    /** Whether somebody asked again after this copy was taken to be read. */
    public boolean wasAskedSince(PersonRecord taken) {
        return !nextAttemptAt.equals(taken.nextAttemptAt);
    }

    public final void read(AidedPerson found) {
        this.state = State.READ;
        this.person = found;
        this.lastError = null;
    }

    /** Asks again later, after twice the last pause, until it has been asked often enough. */
    public void failed(String error, Instant now) {
        this.attempts++;
        this.lastError = error;
        this.state = attempts < MOST_ATTEMPTS ? State.WAITING : State.FAILED;
        var pause = Duration.ofSeconds(1L << Math.min(attempts, 20));
        this.nextAttemptAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID referralId() {
        return referralId;
    }

    public State state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public String lastError() {
        return lastError;
    }

    /** The person, or null while they have not been read. */
    public AidedPerson person() {
        return person;
    }
}
