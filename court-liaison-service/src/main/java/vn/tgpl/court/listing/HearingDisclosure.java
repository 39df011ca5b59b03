package vn.tgpl.court.listing;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.Hearings;
import vn.tgpl.court.listing.domain.Warning;

/** Shows a hearing to who may read it; what is unusual in it, to its court alone. */
@ApplicationScoped
public class HearingDisclosure {

    private final Hearings hearings;
    private final HearingClocks clocks;
    private final List<HearingCheck> checks;

    HearingDisclosure(Hearings hearings, HearingClocks clocks, @All List<HearingCheck> checks) {
        this.hearings = hearings;
        this.clocks = clocks;
        this.checks = checks;
    }

    /** As its court sees it. */
    public ListedHearing toCourt(Hearing hearing, boolean isNew) {
        return show(hearing, warningsOf(hearing), isNew);
    }

    ListedHearing to(String agency, Hearing hearing) {
        return show(hearing, agency.equals(hearing.court()) ? warningsOf(hearing) : List.of(), false);
    }

    List<Warning> warningsOf(Hearing hearing) {
        return checks.stream()
                .flatMap(check -> check.warningsOf(hearing).stream())
                .toList();
    }

    private ListedHearing show(Hearing hearing, List<Warning> warnings, boolean isNew) {
        return new ListedHearing(
                hearing.summary(),
                hearing.schedule(),
                hearing.standing(),
                hearings.relatedTo(hearing),
                clocks.of(hearing),
                clocks.appeals(hearing),
                warnings,
                isNew);
    }
}
