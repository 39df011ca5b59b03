package vn.tgpl.referral.notice.domain;

import java.util.List;
import java.util.Objects;
import vn.tgpl.contracts.StartedClock;

/** How a change of a notice changes its clocks: those that no longer apply, and those that do from now on. */
public record ClockChange(List<StartedClock> withdrawn, StartedClocks started) {

    public static final ClockChange NONE = new ClockChange(List.of(), new StartedClocks(List.of(), List.of()));

    /** For a fact that corrects nothing: what runs already runs on. */
    public static ClockChange added(StartedClocks started) {
        return new ClockChange(List.of(), started);
    }

    public static ClockChange between(StartedClocks before, StartedClocks after) {
        return new ClockChange(
                missing(before.all(), after.all()),
                new StartedClocks(
                        missing(after.ofSender(), before.ofSender()), missing(after.ofCentre(), before.ofCentre())));
    }

    private static List<StartedClock> missing(List<StartedClock> some, List<StartedClock> others) {
        return some.stream()
                .filter(clock -> others.stream().noneMatch(other -> isSame(clock, other)))
                .toList();
    }

    private static boolean isSame(StartedClock one, StartedClock other) {
        return one.rule().equals(other.rule())
                && one.startedAt().equals(other.startedAt())
                && Objects.equals(one.length(), other.length());
    }
}
