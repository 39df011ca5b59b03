package vn.tgpl.referral.notice.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tgpl.platform.problem.InputError;

/** What must be right in who a person is, wherever one is told of. */
public final class PersonRules {

    private final List<InputError> errors = new ArrayList<>();

    private PersonRules() {}

    /** Every broken rule; the person stands at this pointer. */
    public static List<InputError> broken(
            String person, DateOfBirth birth, List<Identifier> identifiers, LocalDate today) {
        var rules = new PersonRules();
        rules.checkBirth(person + "/dateOfBirth/value", birth, today);
        for (int i = 0; i < identifiers.size(); i++) {
            rules.checkIdentifier(person + "/identifiers/" + i, identifiers.get(i));
        }
        return rules.errors;
    }

    private void checkBirth(String pointer, DateOfBirth birth, LocalDate today) {
        try {
            if (birth.earliest().filter(today::isBefore).isPresent()) {
                broken(pointer, "in-future");
            }
        } catch (DateTimeException unfitting) {
            broken(pointer, "date-of-birth");
        }
    }

    private void checkIdentifier(String pointer, Identifier identifier) {
        if (!identifier.hasForm()) {
            broken(pointer + "/value", "identifier-" + identifier.type().name().toLowerCase(Locale.ROOT));
        }
        var hasReason = identifier.reason() != null && !identifier.reason().isBlank();
        if (identifier.type() == Identifier.Type.NONE && !hasReason) {
            broken(pointer + "/reason", "required");
        }
    }

    private void broken(String pointer, String code) {
        errors.add(InputError.at(pointer, code));
    }
}
