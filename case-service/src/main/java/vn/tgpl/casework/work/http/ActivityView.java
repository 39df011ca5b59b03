package vn.tgpl.casework.work.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.work.SeenActivity;
import vn.tgpl.casework.work.domain.Activity;
import vn.tgpl.casework.work.domain.ActivityStatus;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.precondition.Versioned;

/** A provider's activity; the words that go with it are null for who may not know them. */
@Schema(name = "Activity")
public record ActivityView(
        UUID id,
        UUID caseId,
        AssignedProvider provider,
        @Schema(examples = "INTERROGATION") String kind,
        Instant startedAt,
        Instant endedAt,
        String place,
        @Schema(nullable = true) Instant noticeGivenAt,
        boolean fromAnotherProvince,
        @Schema(nullable = true) String confirmer,
        @Schema(nullable = true) String detail,
        ActivityStatus status,
        @Schema(nullable = true) Activity.Decision confirmation,
        List<Warning> warnings,
        long version)
        implements Versioned {

    /** The act was announced later than this rule asks for. */
    @Schema(name = "ActivityWarning")
    public record Warning(
            @Schema(examples = "notice-too-short") String code, String rule, String basis, Instant dueAt) {

        static Warning of(StartedClock missed) {
            return new Warning("notice-too-short", missed.rule(), missed.basis(), missed.dueAt());
        }
    }

    static ActivityView of(SeenActivity seen) {
        var activity = seen.activity();
        var entry = activity.entry();
        return new ActivityView(
                activity.id(),
                activity.caseId(),
                activity.provider(),
                entry.kind(),
                entry.startedAt(),
                entry.endedAt(),
                entry.place(),
                entry.noticeGivenAt(),
                entry.fromAnotherProvince(),
                entry.confirmer(),
                seen.isWhole() ? entry.detail() : null,
                activity.status(),
                activity.decision(),
                seen.missedNotices().stream().map(Warning::of).toList(),
                activity.version());
    }
}
