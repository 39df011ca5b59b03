package vn.tgpl.casework.complaint.domain;

import java.time.Instant;
import vn.tgpl.platform.secret.Secret;

/** A complaint before one who must answer it; the answer is null until it is given. */
public record Stage(ComplaintLevel level, Instant receivedAt, Secret detail, Answer answer, Instant answeredAt) {

    Stage answered(Answer given, Instant at) {
        return new Stage(level, receivedAt, detail, given, at);
    }
}
