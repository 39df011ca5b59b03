package vn.tgpl.platform.clock;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.contracts.StartedClock;

/** A clock as callers see it. */
@Schema(name = "Clock", description = "Thời hạn theo luật / a legal time limit")
public record ClockView(
        @Schema(examples = "R02 notify-held-person") String rule,
        @Schema(examples = "Law 11/2017 Art. 31(3)") String basis,
        Instant startedAt,
        Instant dueAt,
        Status status,
        @Schema(nullable = true) Instant metAt) {

    /** MISSED stays so when the duty is done late; {@code metAt} then says when. */
    public enum Status {
        RUNNING,
        MET,
        MISSED
    }

    public static ClockView of(StartedClock clock, Instant now) {
        var done = clock.metAt() == null ? now : clock.metAt();
        var inTime = done.isBefore(clock.dueAt());
        var status = !inTime ? Status.MISSED : clock.metAt() == null ? Status.RUNNING : Status.MET;
        return new ClockView(clock.rule(), clock.basis(), clock.startedAt(), clock.dueAt(), status, clock.metAt());
    }
}
