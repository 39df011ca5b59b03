package vn.tgpl.referral.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.referral.area.domain.Area;
import vn.tgpl.referral.area.domain.AreaRegister;
import vn.tgpl.referral.area.domain.CommuneNotices;
import vn.tgpl.referral.area.domain.Communes;
import vn.tgpl.referral.area.domain.Responsibility;
import vn.tgpl.referral.area.domain.SilentCommune;
import vn.tgpl.statute.place.Commune;

/** Knows who of the Centre is responsible for a commune, and from which communes nothing is heard. */
@ApplicationScoped
public class Areas {

    private final AreaRegister areas;
    private final CommuneNotices notices;
    private final Communes communes;

    Areas(AreaRegister areas, CommuneNotices notices, Communes communes) {
        this.areas = areas;
        this.notices = notices;
        this.communes = communes;
    }

    /** Makes an officer responsible for the commune; days that another one has are refused. */
    @Transactional
    public Area assign(String commune, Responsibility responsibility, IfMatch seen) {
        checkKnown(commune);
        var area = areas.forChange(commune);
        IfMatch.honour(seen, area.version());
        area.assign(responsibility);
        areas.flush(); // the answer carries the new version
        return area;
    }

    /** The commune with all its officers, earlier and later ones too. */
    @Transactional
    public Area find(String commune) {
        checkKnown(commune);
        return areas.findByIdOptional(commune).orElseGet(() -> new Area(commune));
    }

    /** Who is responsible for the commune on this day. */
    @Transactional
    public Optional<Responsibility> responsible(String commune, LocalDate day) {
        return areas.findByIdOptional(commune).flatMap(area -> area.responsible(day));
    }

    /** The communes that this officer is responsible for on this day. */
    @Transactional
    public Set<String> communesOf(UUID officer, LocalDate day) {
        return areas.listAll().stream()
                .filter(area -> area.responsible(day)
                        .filter(responsible -> responsible.providerId().equals(officer))
                        .isPresent())
                .map(Area::commune)
                .collect(Collectors.toSet());
    }

    /** Every commune after this one in the order of codes, those too for which nobody is responsible on this day. */
    @Transactional
    public Page<CoveredCommune> list(LocalDate day, String after, int limit) {
        var listed = communes.after(after).stream().limit(limit + 1L).toList();
        var known = areas.of(listed.stream().map(Commune::code).toList());
        return Page.of(listed, limit, Commune::code).map(commune -> {
            var responsible = Optional.ofNullable(known.get(commune.code())).flatMap(area -> area.responsible(day));
            return new CoveredCommune(commune.code(), commune.title(), responsible.orElse(null));
        });
    }

    /** A notice came from the commune, or tells of somebody who lives there; another province's is not listed. */
    @Transactional
    public void noticed(String commune, Instant at) {
        if (communes.has(commune)) {
            notices.note(commune, at);
        }
    }

    /** The communes after this one from which nothing has come since. */
    @Transactional
    public Page<SilentCommune> silent(Instant since, String after, int limit) {
        var last = notices.last();
        var silent = communes.after(after).stream()
                .map(commune -> new SilentCommune(commune.code(), commune.title(), last.get(commune.code())))
                .filter(commune ->
                        commune.lastNoticeAt() == null || commune.lastNoticeAt().isBefore(since))
                .limit(limit + 1L)
                .toList();
        return Page.of(silent, limit, SilentCommune::commune);
    }

    private void checkKnown(String commune) {
        if (!communes.has(commune)) {
            throw new NotFound();
        }
    }
}
