package vn.tgpl.court.upload;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tgpl.court.listing.FixedHearing;
import vn.tgpl.court.listing.HearingListing;
import vn.tgpl.court.listing.domain.HearingSchedule;
import vn.tgpl.court.upload.domain.HearingDraft;
import vn.tgpl.court.upload.domain.Outcome;
import vn.tgpl.court.upload.domain.RowResult;
import vn.tgpl.platform.upload.CheckedReading;

/** Puts many hearings on a court's list, each by the rules of one, and commits them a few at a time. */
@ApplicationScoped
class HearingBatches {

    /**
     * As many as commit in well under a second, and in time on a busy machine: who waits for one does not wait long.
     */
    private static final int SIZE = 50;

    private final HearingListing listing;
    private final CheckedReading reading;
    private final ObjectMapper json;

    HearingBatches(HearingListing listing, CheckedReading reading, ObjectMapper json) {
        this.listing = listing;
        this.reading = reading;
        this.json = json;
    }

    Stream<RowResult> put(String court, List<HearingDraft> drafts) {
        var results = new ArrayList<RowResult>();
        for (int i = 0; i < drafts.size(); i += SIZE) {
            var batch = drafts.subList(i, Math.min(i + SIZE, drafts.size()));
            var fixed = fix(court, batch);
            for (var draft : batch) {
                result(draft, fixed.get(draft.reference())).forEach(results::add);
            }
        }
        return results.stream();
    }

    private Map<String, FixedHearing> fix(String court, List<HearingDraft> batch) {
        var schedules = new LinkedHashMap<String, Function<HearingSchedule, Optional<HearingSchedule>>>();
        batch.forEach(draft -> schedules.put(draft.reference(), before -> schedule(draft, before)));
        return QuarkusTransaction.requiringNew().call(() -> listing.fixAll(court, schedules));
    }

    /** What is bad by its form is told here and goes no further. */
    private Optional<HearingSchedule> schedule(HearingDraft draft, HearingSchedule before) {
        var checked = reading.read(draft.over(json.valueToTree(before)), HearingSchedule.class);
        checked.errors().forEach(draft::refuse);
        return draft.isBroken() ? Optional.empty() : Optional.of(checked.value());
    }

    private static Stream<RowResult> result(HearingDraft draft, FixedHearing fixed) {
        if (fixed != null && fixed.refusal() != null) {
            draft.refuse(fixed.refusal());
        }
        if (!draft.isBroken()) {
            fixed.warnings().forEach(draft::warn);
        }
        return draft.isBroken() ? draft.refused() : draft.listed(outcome(fixed), fixed.id(), fixed.version());
    }

    private static Outcome outcome(FixedHearing fixed) {
        if (fixed.isNew()) {
            return Outcome.CREATED;
        }
        return fixed.isChanged() ? Outcome.CHANGED : Outcome.UNCHANGED;
    }
}
