package vn.tgpl.court.listing.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
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
