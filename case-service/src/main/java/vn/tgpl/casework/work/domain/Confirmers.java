package vn.tgpl.casework.work.domain;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tgpl.casework.involvement.domain.ParticipantRole;
import vn.tgpl.statute.clock.Party;
import vn.tgpl.statute.reference.ActivityKind;

/** As what an agency takes part that may confirm a kind of work. */
final class Confirmers {

    private Confirmers() {}

    static Set<ParticipantRole> of(ActivityKind kind) {
        return kind.confirmedBy().stream().flatMap(Confirmers::rolesOf).collect(Collectors.toSet());
    }

    private static Stream<ParticipantRole> rolesOf(Party party) {
        return switch (party) {
            case PROCEEDINGS_AGENCY ->
                Stream.of(ParticipantRole.SENDER, ParticipantRole.PROCEEDINGS_AGENCY, ParticipantRole.COURT);
            case COURT -> Stream.of(ParticipantRole.COURT);
            case DETENTION_FACILITY -> Stream.of(ParticipantRole.DETENTION_FACILITY);
            // the person signs on paper, which the Centre keeps
            case LEGAL_AID_CENTRE, AIDED_PERSON -> Stream.of(ParticipantRole.LEGAL_AID_CENTRE);
            default -> Stream.empty(); // takes no part in a case as such
        };
    }
}
