package vn.tgpl.court.clash;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.court.clash.domain.Clash;
import vn.tgpl.court.clash.domain.ClashKind;
import vn.tgpl.court.clash.domain.Engagement;
import vn.tgpl.court.clash.domain.EngagementKind;

/**
 * A clash as a court, the Centre or a provider sees it.
 *
 * @param provider whom two hearings would have, or null
 * @param other the other hearing; null where there is none, or it is none of the viewer's
 */
@Schema(name = "Clash")
public record SeenClash(
        ClashKind kind,
        @Schema(nullable = true) UUID provider,
        Sitting hearing,

        @Schema(nullable = true, description = "Null where there is none, or it is none of the caller's")
        Sitting other) {

    /** A day of a hearing. */
    @Schema(name = "ClashingHearing")
    public record Sitting(
            UUID id,
            String court,
            String reference,
            @Schema(nullable = true) String room,
            Instant start,

            @Schema(description = "Where the court leaves it open, that of the half of the day")
            Instant end) {

        static Sitting of(Engagement taken) {
            return new Sitting(
                    taken.hearingId(),
                    taken.court(),
                    taken.reference(),
                    taken.room(),
                    taken.startsAt(),
                    taken.endsAt());
        }
    }

    static SeenClash of(Clash clash, String viewer) {
        var mine = clash.mine();
        var other = clash.other();
        return new SeenClash(
                clash.kind(),
                mine.kind() == EngagementKind.PROVIDER ? UUID.fromString(mine.resource()) : null,
                Sitting.of(mine),
                other != null && sees(viewer, other) ? Sitting.of(other) : null);
    }

    private static boolean sees(String viewer, Engagement taken) {
        return viewer.equals(taken.court()) || viewer.equals(taken.organisation()) || viewer.equals(taken.resource());
    }
}
