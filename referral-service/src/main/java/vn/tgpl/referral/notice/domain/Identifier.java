package vn.tgpl.referral.notice.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tgpl.platform.secret.Secret;

/**
 * A number by which the State knows a person.
 *
 * @param value the number; null for NONE
 * @param reason why there is none; for NONE only
 */
public record Identifier(
        @NotNull Type type,
        @Size(max = 30) Secret value,
        @Size(max = 200) String reason) {

    /** Citizen number (số định danh cá nhân), old identity card (CMND), passport (hộ chiếu), or none yet. */
    public enum Type {
        /** Twelve digits is the only firm rule (Luật Căn cước 2023 Art. 12(1)). */
        CCCD("\\d{12}"),
        CMND("\\d{9}|\\d{12}"),
        PASSPORT("[A-Z0-9]{5,20}"),
        NONE("");

        private final Pattern form;

        Type(String form) {
            this.form = Pattern.compile(form);
        }
    }

    public Identifier {
        value = value == null ? null : new Secret(value.text().replace(" ", ""));
    }

    Optional<KnownNumber> number() {
        return Optional.ofNullable(value).map(Secret::text).map(number -> new KnownNumber(kind(number), number));
    }

    private String kind(String number) {
        return type != Type.PASSPORT && number.length() == 12 ? "CITIZEN" : type.name();
    }

    public boolean hasForm() {
        return type.form.matcher(value == null ? "" : value.text()).matches();
    }
}
