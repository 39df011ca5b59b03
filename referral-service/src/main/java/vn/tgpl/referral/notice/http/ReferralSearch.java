package vn.tgpl.referral.notice.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.referral.notice.domain.DateOfBirth;
import vn.tgpl.referral.notice.domain.Identifier;
import vn.tgpl.referral.notice.domain.PersonSearch;
import vn.tgpl.referral.notice.domain.SearchKeys;

/** Whom to look for, in a body because names and numbers may not stand in a URL: by name, by number, or both. */
record ReferralSearch(
        @Size(min = 2, max = 200) @Schema(nullable = true) String fullName,
        @Valid @Schema(nullable = true) Identifier identifier,
        @Valid @Schema(nullable = true) DateOfBirth dateOfBirth) {

    /** @throws InvalidInput if it asks for nobody in particular */
    PersonSearch check(SearchKeys keys, Cursor cursor) {
        if (identifier == null && (fullName == null || fullName.isBlank())) {
            throw new InvalidInput(InputError.at("/fullName", "required"));
        }
        if (identifier != null && (!identifier.hasForm() || identifier.value() == null)) {
            throw new InvalidInput(InputError.at("/identifier/value", "wrong-type"));
        }
        checkBirth();
        return PersonSearch.of(
                fullName,
                identifier == null ? null : keys.sought(identifier),
                dateOfBirth,
                cursor.isStart() ? null : cursor.id());
    }

    private void checkBirth() {
        try {
            if (dateOfBirth != null) {
                dateOfBirth.earliest();
            }
        } catch (DateTimeException unfitting) {
            throw new InvalidInput(InputError.at("/dateOfBirth/value", "date-of-birth"));
        }
    }
}
