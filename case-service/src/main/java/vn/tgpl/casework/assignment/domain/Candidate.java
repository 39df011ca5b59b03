package vn.tgpl.casework.assignment.domain;

import java.util.Comparator;
import vn.tgpl.casework.provider.domain.Provider;

/**
 * A provider who may take a case, with what speaks for them.
 *
 * @param servesCommune whether they serve the commune where the aided person lives
 * @param speaksLanguage whether they speak the person's language
 * @param openCases how many cases they have in hand
 * @param freeOnHearingDay whether no other hearing of theirs is fixed for the day of the case's next one
 */
public record Candidate(
        Provider provider, boolean servesCommune, boolean speaksLanguage, long openCases, boolean freeOnHearingDay) {

    /** Who can come to the hearing first, then who speaks the language, who is near, and who has least in hand. */
    public static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::freeOnHearingDay)
            .thenComparing(Candidate::speaksLanguage)
            .thenComparing(Candidate::servesCommune)
            .reversed()
            .thenComparing(Candidate::openCases)
            .thenComparing(candidate -> candidate.provider().id());
}
