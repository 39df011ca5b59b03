package vn.tgpl.casework.casefile.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The entry of a case in the acceptance register (thụ lý).
 *
 * @param category the category of entitled persons that the Centre found then
 * @param immediate whether proof of it was to follow (thụ lý ngay)
 */
@Embeddable
record Acceptance(
        @Column(name = "accepted_category") String category, boolean immediate, String fileCode, Instant acceptedAt) {

    static final Acceptance NONE = new Acceptance(null, false, null, null);
}
