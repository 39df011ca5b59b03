package vn.tgpl.court.listing.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.ProviderKind;
import vn.tgpl.platform.id.Ids;

/** That a hearing has found a legal-aid case (vụ việc), and who its provider is. */
@Entity
@Table(name = "hearing_case")
class HearingCase {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Hearing hearing;

    private UUID caseId;

    /** The referral that opened the case, or null. */
    private UUID referralId;

    /** Who takes part in the case, and so may see its hearings. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> agencies = List.of();

    private UUID providerId;
    private String providerName;

    @Enumerated(EnumType.STRING)
    private ProviderKind providerKind;

    protected HearingCase() {}

    HearingCase(Hearing hearing, UUID caseId) {
        this.id = Ids.next();
        this.hearing = hearing;
        this.caseId = caseId;
    }

    boolean is(UUID other) {
        return caseId.equals(other);
    }

    void take(UUID referral, List<String> participants) {
        referralId = referral;
        agencies = List.copyOf(participants);
    }

    List<String> agencies() {
        return agencies;
    }

    /** By what else the case of this name is known. */
    Optional<UUID> otherName(UUID name) {
        if (is(name)) {
            return Optional.ofNullable(referralId);
        }
        return name.equals(referralId) ? Optional.of(caseId) : Optional.empty();
    }

    void assign(AssignedProvider provider) {
        if (provider != null) {
            providerId = provider.id();
            providerName = provider.name();
            providerKind = provider.kind();
        }
    }

    MatchedCase matched() {
        var provider = providerId == null ? null : new AssignedProvider(providerId, providerName, providerKind);
        return new MatchedCase(caseId, provider);
    }
}
