package vn.tgpl.court.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import vn.tgpl.court.listing.domain.Hearings;
import vn.tgpl.court.notice.domain.Notice;
import vn.tgpl.court.notice.domain.NoticeFilter;
import vn.tgpl.court.notice.domain.Notices;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.platform.problem.NotFound;

/** Shows who was told of hearings, and who was not. */
@ApplicationScoped
public class NoticeReading {

    private final Hearings hearings;
    private final Notices notices;
    private final NoticeAccess access;
    private final Clock clock;

    NoticeReading(Hearings hearings, Notices notices, NoticeAccess access, Clock clock) {
        this.hearings = hearings;
        this.notices = notices;
        this.access = access;
        this.clock = clock;
    }

    /** What was to be told of the hearing, version by version, newest first. */
    @Transactional
    public <V> Page<V> ofHearing(UUID id, Cursor cursor, int limit, Function<ToldNotice, V> view) {
        var hearing = hearings.findByIdOptional(id).orElseThrow(NotFound::new);
        var party = access.seenOf(hearing).orElse(null);
        var before = cursor.isStart() ? null : cursor.id();
        return page(Page.of(notices.of(id, party, before, limit + 1), limit, Notice::id), clock.instant(), view);
    }

    /** What nobody has acknowledged yet, by the hearing's beginning. */
    @Transactional
    public <V> Page<V> unacknowledged(NoticeQuestion asked, Cursor cursor, int limit, Function<ToldNotice, V> view) {
        var now = clock.instant();
        var found = notices.unacknowledged(filter(asked, after(cursor), now), limit + 1);
        return page(Page.of(found, limit, Notice::id), now, view);
    }

    /** While the transaction lasts: a notice's hearing is read with it. */
    private static <V> Page<V> page(Page<Notice> notices, Instant now, Function<ToldNotice, V> view) {
        return notices.map(notice -> view.apply(new ToldNotice(notice, now)));
    }

    /** A provider sees his own, the Centre those of its cases, and a court those of its hearings. */
    private NoticeFilter filter(NoticeQuestion asked, Notice after, Instant now) {
        var organisation = access.isCentre() ? access.agency() : null;
        var court = access.isCentre() ? asked.court() : access.agency();
        return new NoticeFilter(
                court,
                organisation,
                access.provider().orElse(asked.party()),
                asked.from(),
                asked.to(),
                asked.overdue() ? now : null,
                after);
    }

    /** Where the last page ended: notices are never deleted, and never change their hearing's beginning. */
    private Notice after(Cursor cursor) {
        return cursor.isStart()
                ? null
                : notices.findByIdOptional(cursor.id())
                        .orElseThrow(() -> new InvalidInput(InputError.in("cursor", "unreadable-cursor")));
    }
}
