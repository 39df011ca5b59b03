package vn.tgpl.casework.casefile.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.platform.id.Ids;
import vn.tgpl.platform.secret.Secret;

/** The decision by which a provider was assigned (quyết định cử, Law 11/2017 Art. 31(4)), and how it ended. */
@Entity
@Table(name = "assignment_decision")
public class AssignmentDecision {

    /** Why a provider is no longer assigned. */
    public enum EndReason {
        /** An agency refused or cancelled the registration. */
        REGISTRATION_ENDED,
        /** The provider must refuse or stop (Law 11/2017 Art. 25(1), (2)). */
        PROVIDER_REFUSED,
        /** The aided person asked for another one. */
        CHANGE_ACCEPTED,
        /** The Centre assigned another one without any of these. */
        REPLACED
    }

    @Id
    private UUID id;

    private UUID caseId;
    private String number;
    private UUID providerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private AssignedProvider provider;

    private Instant decidedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> overridden;

    @JdbcTypeCode(SqlTypes.JSON)
    private Secret overrideReason;

    /** While the person or the provider has not been told of it. */
    private boolean untold = true;

    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private EndReason endReason;

    private String endGround;

    @JdbcTypeCode(SqlTypes.JSON)
    private Secret endDetail;

    protected AssignmentDecision() {}

    public AssignmentDecision(UUID caseId, String number, AssignedProvider provider, Instant decidedAt) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.number = number;
        this.providerId = provider.id();
        this.provider = provider;
        this.decidedAt = decidedAt;
        this.overridden = List.of();
    }

    /** The provider is assigned in spite of these grounds of conflict. */
    public void override(List<String> grounds, Secret reason) {
        this.overridden = List.copyOf(grounds);
        this.overrideReason = reason;
    }

    /** The person and the provider were told of it. */
    public void allTold() {
        this.untold = false;
    }

    /** Ends it, for a reason that has no more to be said of. */
    public void end(EndReason reason, Instant at) {
        end(reason, null, null, at);
    }

    public void end(EndReason reason, String ground, Secret detail, Instant at) {
        this.endReason = reason;
        this.endGround = ground;
        this.endDetail = detail;
        this.endedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    /** Its number in the register of its organisation and year; null from before there was one. */
    public String number() {
        return number;
    }

    public AssignedProvider provider() {
        return provider;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** The grounds of conflict, as codes of the law, that the Centre overrode. */
    public List<String> overridden() {
        return overridden;
    }

    public Secret overrideReason() {
        return overrideReason;
    }

    /** When the provider left; null while they are assigned. */
    public Instant endedAt() {
        return endedAt;
    }

    public EndReason endReason() {
        return endReason;
    }

    public String endGround() {
        return endGround;
    }

    public Secret endDetail() {
        return endDetail;
    }
}
