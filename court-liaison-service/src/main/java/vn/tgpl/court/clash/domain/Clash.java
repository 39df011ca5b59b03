package vn.tgpl.court.clash.domain;

import java.util.List;

/**
 * What a hearing takes up, and the other hearing that takes it up too.
 *
 * @param other null where the court sits on a day off
 */
public record Clash(Engagement mine, Engagement other) {

    public ClashKind kind() {
        return switch (mine.kind()) {
            case SITTING -> ClashKind.DAY_OFF;
            case ROOM -> ClashKind.ROOM_TWICE;
            case PROVIDER ->
                mine.overlaps(other) && !mine.isWhere(other) ? ClashKind.PROVIDER_TWICE : ClashKind.PROVIDER_FAR;
        };
    }

    /** The same, as the other hearing has it. */
    public Clash turned() {
        return new Clash(other, mine);
    }

    /** What of the hearing clashes, whatever with, and whether it concerns an organisation. */
    public List<Object> cause() {
        return List.of(kind(), mine.resource(), mine.startsAt(), String.valueOf(mine.organisation()));
    }
}
