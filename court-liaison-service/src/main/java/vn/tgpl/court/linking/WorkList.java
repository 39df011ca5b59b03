package vn.tgpl.court.linking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tgpl.court.linking.domain.WaitingCount;
import vn.tgpl.court.linking.domain.WaitingFilter;
import vn.tgpl.court.linking.domain.WaitingHearing;
import vn.tgpl.court.linking.domain.WaitingHearings;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.HearingSummary;
import vn.tgpl.court.listing.domain.Hearings;
import vn.tgpl.platform.paging.Page;

/** Shows a court which of its hearings wait for what. */
@ApplicationScoped
public class WorkList {

    /** A hearing, and what it waits for. */
    public record Waiting(HearingSummary hearing, WaitingHearing waits) {}

    private final WaitingHearings waiting;
    private final Hearings hearings;

    WorkList(WaitingHearings waiting, Hearings hearings) {
        this.waiting = waiting;
        this.hearings = hearings;
    }

    /** In the order in which they begin. */
    @Transactional
    public Page<Waiting> list(WaitingFilter filter, int limit) {
        var page = Page.of(waiting.list(filter, limit + 1), limit, WaitingFilter.Place::of);
        var ids = page.items().stream().map(WaitingHearing::hearingId).toList();
        var found = hearings.list("id in ?1", ids).stream().collect(Collectors.toMap(Hearing::id, Function.identity()));
        return page.map(waits -> new Waiting(found.get(waits.hearingId()).summary(), waits));
    }

    @Transactional
    public WaitingCount count(WaitingFilter filter) {
        return waiting.count(filter);
    }
}
