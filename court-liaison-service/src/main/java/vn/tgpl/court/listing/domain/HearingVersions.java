package vn.tgpl.court.listing.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of hearings. */
@ApplicationScoped
public class HearingVersions implements PanacheRepositoryBase<HearingVersion, UUID> {

    /** Those before this number, newest first. */
    public List<HearingVersion> before(UUID hearing, long before, int limit) {
        return find("hearingId = ?1 and version < ?2 order by version desc", hearing, before)
                .page(0, limit)
                .list();
    }

    public Optional<HearingVersion> of(UUID hearing, long version) {
        return find("hearingId = ?1 and version = ?2", hearing, version).firstResultOptional();
    }
}
