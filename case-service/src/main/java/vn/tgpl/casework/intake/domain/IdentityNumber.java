package vn.tgpl.casework.intake.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;
import vn.tgpl.casework.person.domain.AidedPerson;
import vn.tgpl.platform.secret.Secret;

/**
 * A number by which the State knows a person.
 *
 * @param value the number; null for NONE
 * @param reason why there is none; for NONE only
 */
public record IdentityNumber(
        @NotNull Type type,
        @Size(max = 30) Secret value,
        @Size(max = 200) String reason) {

    /** Citizen number (số định danh cá nhân), old identity card (CMND), passport (hộ chiếu), or none yet. */
    public enum Type {
        CCCD("\\d{12}"),
        CMND("\\d{9}|\\d{12}"),
        PASSPORT("[A-Z0-9]{5,20}"),
        NONE("");

        private final Pattern form;

        Type(String form) {
            this.form = Pattern.compile(form);
        }
    }

    public IdentityNumber {
        value = value == null ? null : new Secret(value.text().replace(" ", ""));
    }

    boolean hasForm() {
        return type.form.matcher(value == null ? "" : value.text()).matches();
    }

    AidedPerson.Identifier toIdentifier() {
        return new AidedPerson.Identifier(type.name(), value, reason);
    }
}
