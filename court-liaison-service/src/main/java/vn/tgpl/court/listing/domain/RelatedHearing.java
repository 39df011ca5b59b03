package vn.tgpl.court.listing.domain;

import java.util.UUID;

/** Another hearing of the same court that this one has to do with. */
public record RelatedHearing(Relation relation, UUID id, String reference) {

    /** What the other hearing is to this one. */
    public enum Relation {
        /** It was postponed, and this one reopens it. */
        CONTINUES,
        /** It reopens this one, which was postponed. */
        CONTINUED_BY,
        /** It stands, and this one is void. */
        DUPLICATE_OF,
        /** It is void, and this one stands. */
        DUPLICATED_BY
    }

    static RelatedHearing of(Hearing hearing, Hearing other) {
        var id = hearing.id();
        var relation = other.id().equals(hearing.standing().duplicateOf())
                ? Relation.DUPLICATE_OF
                : other.id().equals(hearing.continuesId())
                        ? Relation.CONTINUES
                        : id.equals(other.standing().duplicateOf()) ? Relation.DUPLICATED_BY : Relation.CONTINUED_BY;
        return new RelatedHearing(relation, other.id(), other.reference());
    }
}
