package vn.tgpl.court.listing;

import java.util.List;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.Warning;

/**
 * Looks at a hearing for its court, and says what is unusual. Each feature that knows something of hearings may have
 * one; none hinders the court.
 */
public interface HearingCheck {

    List<Warning> warningsOf(Hearing hearing);
}
