package vn.tgpl.referral.duty.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.contracts.CustodyStatus;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.platform.input.AgencyId;

/**
 * A call to the duty telephone (cuộc gọi trực), as the agency or the Centre records it.
 *
 * @param agency who called; the Centre names it, an agency is itself
 * @param caller the officer who called
 * @param role of the person whom the call is about
 * @param returnedAt when who was on duty called back and spoke with the person or a relative
 * @param result what came of it, once somebody has spoken with them
 * @param referralId the notice that came of the call
 */
public record CallReport(
        @NotNull Instant calledAt,
        @AgencyId String agency,
        @Size(max = 200) String caller,
        @NotNull ProceduralRole role,
        @NotNull CustodyStatus custody,
        @NotNull @Valid Contact contact,
        @NotNull AnsweredBy answeredBy,
        Instant returnedAt,
        CallResult result,
        UUID referralId) {}
