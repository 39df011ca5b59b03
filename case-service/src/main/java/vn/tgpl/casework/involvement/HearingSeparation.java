package vn.tgpl.casework.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import vn.tgpl.casework.involvement.domain.Belonging;
import vn.tgpl.casework.involvement.domain.Hearings;
import vn.tgpl.casework.involvement.domain.Involvement;
import vn.tgpl.casework.involvement.domain.Involvements;
import vn.tgpl.casework.involvement.domain.KnownHearing;

/** Takes hearings off the involvements that they do not belong to: a court corrected itself, or it was said by hand. */
@ApplicationScoped
class HearingSeparation {

    private final Hearings hearings;
    private final Involvements involvements;
    private final LedgerNews news;
    private final MatchNews matches;

    HearingSeparation(Hearings hearings, Involvements involvements, LedgerNews news, MatchNews matches) {
        this.hearings = hearings;
        this.involvements = involvements;
        this.news = news;
        this.matches = matches;
    }

    /** The hearing tells of another matter than before; {@code by} is the agency that said so. */
    @Transactional(Transactional.TxType.MANDATORY)
    void separate(KnownHearing changed, String by, Instant at) {
        for (var involvement : involvements.forChange(changed.involvements())) {
            var had = hearings.of(involvement);
            var lost = new Belonging(involvement, hearings.namesOf(involvement), had).lost();
            if (!lost.isEmpty()) {
                takeOff(involvement, lost, by, at);
                var left =
                        had.stream().filter(hearing -> !lost.contains(hearing)).toList();
                leaveWith(involvement, left);
            }
        }
    }

    private void takeOff(Involvement involvement, List<KnownHearing> lost, String by, Instant at) {
        lost.forEach(hearing -> news.tellUnlinked(involvement, at, by, hearing)); // the court too, a last time
        lost.forEach(hearing -> hearing.leaves(involvement));
        matches.tellLost(involvement, lost);
    }

    private void leaveWith(Involvement involvement, List<KnownHearing> left) {
        var agencies = involvement.agencies();
        involvement.heardOnlyBy(left);
        involvements.flush();
        if (!involvement.agencies().equals(agencies)) {
            matches.tell(involvement, left);
        }
    }
}
