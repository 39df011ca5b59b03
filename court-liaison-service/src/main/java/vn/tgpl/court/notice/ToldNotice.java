package vn.tgpl.court.notice;

import java.time.Instant;
import vn.tgpl.court.notice.domain.Notice;

/** A notice as it stands at this moment. */
public record ToldNotice(Notice notice, Instant now) {

    public boolean isLate() {
        return notice.isLate(now);
    }
}
