package vn.tgpl.referral.duty.domain;

import jakarta.validation.constraints.Size;
import vn.tgpl.platform.secret.Secret;

/** How the person or a relative is reached (chương trình 5789/CTPH-BTP-BCA). Personal data. */
public record Contact(
        @Size(max = 200) Secret name,
        @Size(max = 30) Secret phone,
        @Size(max = 500) Secret address) {

    boolean reachesNobody() {
        return isBlank(phone) && isBlank(address);
    }

    private static boolean isBlank(Secret secret) {
        return secret == null || secret.text().isBlank();
    }
}
