package vn.tgpl.referral.duty.http;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.referral.duty.CurrentDuty;
import vn.tgpl.referral.duty.domain.DutyForm;
import vn.tgpl.referral.duty.domain.DutyPerson;

/** Whom to call now. */
@Schema(name = "DutyNow")
public record DutyNowView(
        Instant at,

        @Schema(description = "The commune that it was looked up for; null for the province")
        String commune,

        DutyForm form,

        @Schema(description = "The agency where the person is, or which alone is served; null for every agency")
        String place,

        @Schema(description = "Người trực") DutyPerson onDuty,
        @Schema(description = "Người hỗ trợ trực") DutyPerson backup,
        @Schema(description = "Số của Trung tâm") String centrePhone,
        Instant start,
        Instant end) {

    static DutyNowView of(CurrentDuty duty) {
        var shift = duty.shift();
        return new DutyNowView(
                duty.at(),
                duty.commune(),
                shift.form(),
                shift.place(),
                shift.onDuty(),
                shift.backup(),
                duty.centrePhone(),
                shift.start(),
                shift.end());
    }
}
