package vn.tgpl.referral.notice.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether the Centre consents, and what it says to that. */
public record ConsentRequest(
        @NotNull Boolean accepted, @Size(max = 2000) String detail) {}
