package vn.tgpl.referral.notice.domain;

import java.util.List;
import java.util.stream.Stream;
import vn.tgpl.contracts.StartedClock;

/**
 * The clocks of a notice, by who has to act.
 *
 * @param ofSender from the person's request until the notice: this service watches them
 * @param ofCentre from the notice on: case-service watches them
 */
public record StartedClocks(List<StartedClock> ofSender, List<StartedClock> ofCentre) {

    public List<StartedClock> all() {
        return Stream.concat(ofSender.stream(), ofCentre.stream()).toList();
    }
}
