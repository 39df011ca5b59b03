package vn.tgpl.court.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tgpl.court.listing.ClockSubject;
import vn.tgpl.court.listing.ClockSubjects;
import vn.tgpl.court.listing.HearingFollower;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.HearingVersion;
import vn.tgpl.court.listing.domain.HearingVersions;
import vn.tgpl.court.notice.domain.Addressee;
import vn.tgpl.court.notice.domain.Notice;
import vn.tgpl.court.notice.domain.NoticeRules;
import vn.tgpl.court.notice.domain.Notices;
import vn.tgpl.platform.clock.Clocks;

/** Keeps who must be told of each hearing, and the law's time for it, as hearings change and find cases. */
@ApplicationScoped
class NoticeKeeping implements HearingFollower, ClockSubjects {

    private final Notices notices;
    private final HearingVersions versions;
    private final NoticeLaw law;
    private final PostponementTelling postponements;
    private final Clocks clocks;
    private final String centre;

    NoticeKeeping(
            Notices notices,
            HearingVersions versions,
            NoticeLaw law,
            PostponementTelling postponements,
            Clocks clocks,
            @ConfigProperty(name = "tgpl.centre") String centre) {
        this.notices = notices;
        this.versions = versions;
        this.law = law;
        this.postponements = postponements;
        this.clocks = clocks;
        this.centre = centre;
    }

    /** Whom an announced time limit is about: the notice's hearing, and who it is for. */
    @Override
    public Optional<ClockSubject> find(UUID subject) {
        return notices.findByIdOptional(subject)
                .map(notice -> new ClockSubject(
                        notice.hearing().id(), notice.addressee().party()));
    }

    @Override
    public void follow(Hearing hearing, Instant at) {
        var standing = notices.standing(hearing.id());
        var before = standing.stream().map(Notice::addressee).collect(Collectors.toSet());
        var due = NoticeRules.addressees(hearing.summary(), centre, before, at);
        standing.stream()
                .filter(notice -> !notice.isOf(hearing.noticeVersion()) || !due.contains(notice.addressee()))
                .forEach(this::end);
        standing.stream()
                .filter(notice -> notice.stands() && !notice.isReceived())
                .forEach(notice -> recount(notice, hearing));
        tellOthers(hearing, due, standing, at);
        postponements.follow(hearing, at);
    }

    /** Nobody is told of it before it has found a case. */
    @Override
    public void followNew(Hearing hearing, Instant at) {}

    private void end(Notice notice) {
        notice.end();
        stopClocks(notice);
    }

    /** What was not done by now is not asked any more; that it was late stays with the notice. */
    private void stopClocks(Notice notice) {
        if (!notice.isReceived()) {
            clocks.withdraw(notice.id(), clocks.of(notice.id()));
        }
    }

    /** An amendment that need not be told may yet change the time allowed, such as the track. */
    private void recount(Notice notice, Hearing hearing) {
        if (!notice.isDueBy(law.end(hearing, notice.since()))) {
            stopClocks(notice);
            startClocks(notice, hearing);
        }
    }

    private void tellOthers(Hearing hearing, Set<Addressee> due, List<Notice> standing, Instant at) {
        var told =
                standing.stream().filter(Notice::stands).map(Notice::addressee).toList();
        due.stream().filter(addressee -> !told.contains(addressee)).forEach(addressee -> tell(hearing, addressee, at));
    }

    private void tell(Hearing hearing, Addressee addressee, Instant at) {
        var before = notices.to(hearing.id(), addressee.party());
        var notice = before.stream()
                .filter(known -> known.isOf(hearing.noticeVersion()))
                .findFirst()
                .orElseGet(() -> new Notice(hearing, addressee, centre, fixedAt(hearing, at)));
        var earlier = before.stream()
                .filter(known -> known != notice && known.isReceived())
                .findFirst();
        notice.stand(at, earlier.orElse(null));
        notices.persist(notice);
        if (!notice.isReceived()) {
            startClocks(notice, hearing);
        }
    }

    private void startClocks(Notice notice, Hearing hearing) {
        notice.dueBy(law.end(hearing, notice.since()));
        clocks.start(notice.id(), law.clocks(hearing, notice.since()));
    }

    /** When the court made it so; a case may be found later. */
    private Instant fixedAt(Hearing hearing, Instant at) {
        return versions.of(hearing.id(), hearing.noticeVersion())
                .map(HearingVersion::at)
                .orElse(at);
    }
}
