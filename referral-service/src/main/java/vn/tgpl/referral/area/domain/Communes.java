package vn.tgpl.referral.area.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.place.Commune;
import vn.tgpl.statute.time.LegalTime;

/** The province's communes and wards (xã, phường) of today, in the order of their codes. */
@ApplicationScoped
public class Communes {

    private final StatuteBook statute;
    private final Clock clock;

    Communes(StatuteBook statute, Clock clock) {
        this.statute = statute;
        this.clock = clock;
    }

    public boolean has(String code) {
        return after("").stream().anyMatch(commune -> commune.code().equals(code));
    }

    /** Those after this one; the empty code stands before all. */
    public List<Commune> after(String code) {
        return statute.statute().places().communes(LegalTime.dayOf(clock.instant())).stream()
                .filter(commune -> commune.code().compareTo(code) > 0)
                .toList();
    }
}
