package vn.tgpl.casework.registration.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.platform.id.Ids;

/** One decision of an agency on the registration of counsel (đăng ký bào chữa), kept as it was given. */
@Entity
@Table(name = "registration")
public class Registration {

    /** What an agency may decide. */
    public enum Decision {
        REGISTERED,
        REFUSED,
        CANCELLED
    }

    @Id
    private UUID id;

    private UUID caseId;
    private String agency;
    private UUID providerId;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private Instant decidedAt;
    private String ground;
    private String detail;

    protected Registration() {}

    public Registration(UUID caseId, String agency, UUID providerId, RegistrationDecision made) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.agency = agency;
        this.providerId = providerId;
        this.decision = made.decision();
        this.decidedAt = made.decidedAt();
        this.ground = made.ground();
        this.detail = made.detail();
    }
}
