package vn.tgpl.casework.work;

import java.util.List;
import vn.tgpl.casework.work.domain.Activity;
import vn.tgpl.contracts.StartedClock;

/**
 * An activity as somebody may see it.
 *
 * @param missedNotices the rules by which the provider should have been told of it earlier
 * @param isWhole whether the reader may know the words that go with it
 */
public record SeenActivity(Activity activity, List<StartedClock> missedNotices, boolean isWhole) {}
