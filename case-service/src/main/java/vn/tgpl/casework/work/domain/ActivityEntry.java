package vn.tgpl.casework.work.domain;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import vn.tgpl.platform.input.AgencyId;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.time.LegalTime;

/**
 * What a provider did, as the provider records it.
 *
 * @param kind the kind of work, as the law's code of that day, such as INTERROGATION
 * @param noticeGivenAt when the agency told the provider of the act
 * @param fromAnotherProvince whether the provider had to come from another province
 * @param confirmer the agency that must confirm; null for any that may
 * @param detail in words; for the Centre and the provider alone
 */
@Embeddable
public record ActivityEntry(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,63}") String kind,
        @NotNull Instant startedAt,
        @NotNull Instant endedAt,
        @NotBlank @Size(max = 300) String place,
        Instant noticeGivenAt,
        Boolean fromAnotherProvince,
        @AgencyId String confirmer,
        @Size(max = 2000) String detail) {

    /** A longer one is several, or a slip. */
    private static final Duration LONGEST = Duration.ofHours(24);

    public ActivityEntry {
        fromAnotherProvince = Boolean.TRUE.equals(fromAnotherProvince);
    }

    /** How long it lasted. */
    public Duration length() {
        return Duration.between(startedAt, endedAt);
    }

    /** @throws InvalidInput for a time that runs backwards, lasts over a day, or lies ahead */
    void check(Instant now) {
        if (!endedAt.isAfter(startedAt)) {
            throw new InvalidInput(InputError.at("/endedAt", "not-after-start"));
        }
        if (length().compareTo(LONGEST) > 0) {
            throw new InvalidInput(InputError.at("/endedAt", "longer-than-a-day"));
        }
        if (LegalTime.isFuture(endedAt, now)) {
            throw new InvalidInput(InputError.at("/endedAt", "in-future"));
        }
        if (noticeGivenAt != null && noticeGivenAt.isAfter(startedAt)) {
            throw new InvalidInput(InputError.at("/noticeGivenAt", "after-start"));
        }
    }
}
