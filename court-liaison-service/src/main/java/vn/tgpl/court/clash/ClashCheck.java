package vn.tgpl.court.clash;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.court.clash.domain.Clash;
import vn.tgpl.court.listing.HearingCheck;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.MatchedCase;
import vn.tgpl.court.listing.domain.Warning;
import vn.tgpl.statute.time.LegalTime;

/** Warns a court of its hearing's clashes; of another court's hearing it hears only that the provider is taken. */
@ApplicationScoped
class ClashCheck implements HearingCheck {

    private final HearingClashes clashes;

    ClashCheck(HearingClashes clashes) {
        this.clashes = clashes;
    }

    @Override
    public List<Warning> warningsOf(Hearing hearing) {
        return clashes.of(hearing).stream()
                .map(clash -> warning(hearing, clash))
                .toList();
    }

    private static Warning warning(Hearing hearing, Clash clash) {
        var field = switch (clash.kind()) {
            case ROOM_TWICE -> "room";
            case PROVIDER_TWICE, PROVIDER_FAR, DAY_OFF -> "start";
        };
        var pointer = "/days/" + position(hearing, clash.mine().day()) + "/" + field;
        return new Warning(pointer, clash.kind().code(), about(hearing, clash));
    }

    private static String about(Hearing hearing, Clash clash) {
        return switch (clash.kind()) {
            case ROOM_TWICE -> clash.other().reference(); // a courtroom's hearings are one court's
            case PROVIDER_TWICE, PROVIDER_FAR -> name(hearing, clash.mine().resource());
            case DAY_OFF -> "";
        };
    }

    private static String name(Hearing hearing, String provider) {
        return hearing.summary().cases().stream()
                .map(MatchedCase::provider)
                .filter(Objects::nonNull)
                .filter(found -> found.id().toString().equals(provider))
                .map(AssignedProvider::name)
                .findFirst()
                .orElse("");
    }

    private static int position(Hearing hearing, LocalDate day) {
        var days = hearing.schedule().days();
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i).stands() && LegalTime.dayOf(days.get(i).start()).equals(day)) {
                return i;
            }
        }
        throw new IllegalStateException("No such day: " + day);
    }
}
