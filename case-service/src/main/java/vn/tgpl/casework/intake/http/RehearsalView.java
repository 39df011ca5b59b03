package vn.tgpl.casework.intake.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.casefile.domain.Urgency;
import vn.tgpl.casework.intake.RehearsedRequest;
import vn.tgpl.platform.clock.ClockView;
import vn.tgpl.platform.problem.Language;

/** What a request would be, of which nothing was kept. */
@Schema(name = "RequestRehearsal")
public record RehearsalView(
        Urgency urgency,

        @Schema(description = "What is unusual; it hinders nothing")
        List<Warning> warnings,

        @Schema(description = "Those that would start if the Centre accepted it now")
        List<ClockView> clocks) {

    /** One thing that is unusual. */
    @Schema(name = "RequestWarning")
    public record Warning(String pointer, String code, String detail) {}

    static RehearsalView of(RehearsedRequest rehearsed, Language language, Instant now) {
        return new RehearsalView(
                rehearsed.urgency(),
                rehearsed.warnings().stream()
                        .map(warning -> new Warning(
                                warning.pointer(), warning.code(), language.text("warning." + warning.code())))
                        .toList(),
                rehearsed.clocks().stream()
                        .map(clock -> ClockView.of(clock, now))
                        .toList());
    }
}
