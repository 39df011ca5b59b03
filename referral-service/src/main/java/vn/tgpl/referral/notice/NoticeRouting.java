package vn.tgpl.referral.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tgpl.referral.area.Areas;
import vn.tgpl.referral.area.domain.Responsibility;
import vn.tgpl.referral.directory.Directory;
import vn.tgpl.referral.notice.domain.Addressees;
import vn.tgpl.referral.notice.domain.Notice;
import vn.tgpl.referral.notice.domain.Referral;
import vn.tgpl.referral.notice.domain.Warning;
import vn.tgpl.statute.time.LegalTime;

/** To whom a notice goes: to who acts for the agencies that it names, and to the officer of the person's commune. */
@ApplicationScoped
class NoticeRouting {

    private final Directory directory;
    private final Areas areas;

    NoticeRouting(Directory directory, Areas areas) {
        this.directory = directory;
        this.areas = areas;
    }

    @Transactional
    Addressees addressees(Notice notice, LocalDate day) {
        var heldAt = notice.person().heldAt();
        var participants = notice.proceeding().named();
        var named = new HashSet<>(participants);
        Optional.ofNullable(heldAt).ifPresent(named::add);
        var acting = directory.acting(named, day);
        var warnings = new ArrayList<Warning>();
        warn(warnings, "/person/heldAt", heldAt, acting);
        IntStream.range(0, participants.size())
                .forEach(i -> warn(warnings, "/proceeding/participants/" + i, participants.get(i), acting));
        return new Addressees(
                acting.getOrDefault(heldAt, heldAt),
                participants.stream()
                        .map(agency -> acting.getOrDefault(agency, agency))
                        .distinct()
                        .toList(),
                warnings);
    }

    private static void warn(List<Warning> warnings, String pointer, String named, Map<String, String> acting) {
        if (named != null && !acting.containsKey(named)) {
            warnings.add(new Warning(pointer, "agency-unlisted", named));
        } else if (named != null && !acting.get(named).equals(named)) {
            warnings.add(new Warning(pointer, "agency-succeeded", acting.get(named)));
        }
    }

    /** The communes that a notice came from and tells of are not silent. */
    @Transactional(Transactional.TxType.MANDATORY)
    void heard(Referral referral, Instant at) {
        Stream.of(referral.notice().person().commune(), directory.communeOf(referral.sender()))
                .flatMap(Optional::stream)
                .distinct()
                .sorted() // in one order for everybody, so that nobody waits in a circle
                .forEach(commune -> areas.noticed(commune, at));
    }

    /** Who of the Centre is responsible for the person's commune. */
    @Transactional
    Optional<Responsibility> responsible(Referral referral, LocalDate day) {
        return referral.notice().person().commune().flatMap(commune -> areas.responsible(commune, day));
    }

    /** The communes that are this officer's today. */
    @Transactional
    Set<String> communesOf(UUID officer, Instant now) {
        return areas.communesOf(officer, LegalTime.dayOf(now));
    }
}
