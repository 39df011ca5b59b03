package vn.tgpl.referral.register.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.contracts.AssignedProvider;

/**
 * A notice's line in its agency's register: what the Centre did with it. The database makes the line when the notice
 * comes. Each step keeps the latest of its kind by when it happened, so that one told again or too late changes
 * nothing.
 */
@Entity
@Table(name = "register_entry")
public class RegisterEntry {

    @Id
    private UUID referralId;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private Instant answeredAt;
    private String fileCode;
    private UUID providerId;
    private String provider;
    private Instant assignedAt;

    @Enumerated(EnumType.STRING)
    private Registration registration;

    private Instant registrationAt;

    protected RegisterEntry() {}

    public void accepted(String fileCode, Instant at) {
        answered(Answer.ACCEPTED, fileCode, at);
    }

    public void refused(Instant at) {
        answered(Answer.REFUSED, null, at);
    }

    private void answered(Answer answer, String fileCode, Instant at) {
        if (isNews(answeredAt, at)) {
            this.answer = answer;
            this.fileCode = fileCode;
            this.answeredAt = at;
        }
    }

    /** A replacement is not registered because the one before it was. */
    public void assigned(AssignedProvider assigned, Instant at) {
        if (!isNews(assignedAt, at)) {
            return;
        }
        if (!assigned.id().equals(providerId)) {
            registration = null;
            registrationAt = null;
        }
        providerId = assigned.id();
        provider = assigned.name();
        assignedAt = at;
    }

    /** An agency decided on the registration of this provider; another's is no longer of interest. */
    public void decided(Registration decision, AssignedProvider of, Instant at) {
        if (of.id().equals(providerId) && isNews(registrationAt, at)) {
            registration = decision;
            registrationAt = at;
        }
    }

    private static boolean isNews(Instant known, Instant at) {
        return known == null || !at.isBefore(known);
    }
}
