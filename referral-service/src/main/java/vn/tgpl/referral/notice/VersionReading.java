package vn.tgpl.referral.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.referral.notice.domain.ReferralVersion;
import vn.tgpl.referral.notice.domain.ReferralVersions;
import vn.tgpl.referral.notice.domain.VersionSummary;

/** Shows every version of a referral, to who may see the referral. */
@ApplicationScoped
public class VersionReading {

    private final ReferralAccess access;
    private final ReferralVersions versions;
    private final Audit audit;

    VersionReading(ReferralAccess access, ReferralVersions versions, Audit audit) {
        this.access = access;
        this.versions = versions;
        this.audit = audit;
    }

    /** From the first on, without the person. */
    @Transactional
    public Page<VersionSummary> list(String agency, UUID id, long after, int limit) {
        access.read(agency, id);
        var found = versions.list(id, after, limit + 1);
        return Page.of(found.stream().map(ReferralVersion::summary).toList(), limit, VersionSummary::number);
    }

    /** One version with its person. The read is audited. */
    @Transactional
    public ReferralVersion find(String agency, UUID id, int number) {
        access.read(agency, id);
        var found = versions.find(id, number).orElseThrow(NotFound::new);
        audit.read("referral", id);
        return found;
    }
}
