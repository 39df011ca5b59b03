package vn.tgpl.casework.handover.domain;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.time.LegalTime;

/**
 * What the provider handed over (Law 11/2017 Art. 39(1)).
 *
 * @param contents the papers in the file, as the law's codes
 */
public record HandoverEntry(
        @NotNull Instant receivedAt,
        @NotEmpty @Size(max = 40) List<@NotNull String> contents) {

    /**
     * @param papers the codes that the law has
     * @throws InvalidInput for a paper that it does not have, and for a file of the future or from before the end
     */
    public void check(List<String> papers, LocalDate endedOn, Instant now) {
        for (var i = 0; i < contents.size(); i++) {
            if (!papers.contains(contents.get(i))) {
                throw new InvalidInput(InputError.unknownCode("/contents/" + i, papers));
            }
        }
        if (LegalTime.isFuture(receivedAt, now)) {
            throw new InvalidInput(InputError.at("/receivedAt", "in-future"));
        }
        if (LegalTime.dayOf(receivedAt).isBefore(endedOn)) {
            throw new InvalidInput(InputError.at("/receivedAt", "before-end"));
        }
    }
}
