package vn.tgpl.court.calendar.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.platform.paging.Conditions;

/** The calendars that are not revoked. */
@ApplicationScoped
public class Calendars implements PanacheRepositoryBase<Calendar, UUID> {

    public Optional<Calendar> withToken(CalendarToken token) {
        return find("tokenHash = ?1 and revokedAt is null", token.hash()).firstResultOptional();
    }

    /** One of the agency's; a provider has his own only. */
    public Optional<Calendar> own(String agency, Optional<UUID> provider, UUID id) {
        var where = of(agency, provider).add("id = :id", "id", id);
        return find(where.toString(), where.values()).firstResultOptional();
    }

    /** Last made first. */
    public List<Calendar> list(String agency, Optional<UUID> provider, UUID before, int limit) {
        var where = of(agency, provider).add("id < :before", "before", before);
        return find(where + "order by id desc", where.values()).page(0, limit).list();
    }

    private static Conditions of(String agency, Optional<UUID> provider) {
        return new Conditions()
                .addIf(true, "revokedAt is null")
                .add("agency = :agency", "agency", agency)
                .add("provider = :provider", "provider", provider.orElse(null));
    }
}
