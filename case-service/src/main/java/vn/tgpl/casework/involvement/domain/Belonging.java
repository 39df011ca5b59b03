package vn.tgpl.casework.involvement.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Which of an involvement's hearings it still has, when one of them tells of another matter than before.
 *
 * @param names the case, and the referrals that opened it or joined it
 */
public record Belonging(Involvement involvement, Set<UUID> names, Collection<KnownHearing> hearings) {

    /** Those that it has no more. A number that only a hearing told does not keep that hearing. */
    public List<KnownHearing> lost() {
        var kept = hearings.stream().filter(this::isNamedByItself).toList();
        return hearings.stream()
                .filter(hearing -> isUnlinked(hearing)
                        || kept.stream().noneMatch(known -> known == hearing || isOfOneNumber(known, hearing)))
                .toList();
    }

    private boolean isNamedByItself(KnownHearing hearing) {
        var numbers = hearing.proceeding();
        var own = involvement.proceeding();
        return !isUnlinked(hearing)
                && (!Collections.disjoint(names, hearing.referralIds())
                        || isSame(numbers.nationalCaseFileCode(), own.nationalCaseFileCode())
                        || isSame(numbers.agencyCaseNumber(), own.agencyCaseNumber())
                        || involvement.isOpenedBefore(hearing.court(), numbers.courtCaseNumber()));
    }

    private boolean isUnlinked(KnownHearing hearing) {
        return !Collections.disjoint(names, hearing.unlinkedReferralIds());
    }

    private static boolean isOfOneNumber(KnownHearing one, KnownHearing other) {
        return one.court().equals(other.court())
                && isSame(one.proceeding().courtCaseNumber(), other.proceeding().courtCaseNumber());
    }

    private static boolean isSame(String number, String other) {
        return number != null && Objects.equals(number, other);
    }
}
