package vn.tgpl.system;

import java.util.List;
import vn.tgpl.local.story.Client;

/**
 * A court whose own system sends hearing by hearing.
 *
 * @param service where court-liaison-service listens
 */
record MonthOneByOne(Client clerk, String service, String court) implements CourtsMonth {

    private static final String WITHDRAWN = "{\"reasonCode\": \"WITHDRAWN_FROM_LIST\", \"detail\": \"-\"}";

    private String own(Sitting sitting) {
        return "%s/v1/courts/%s/hearings/%s".formatted(service, court, sitting.reference());
    }

    @Override
    public void publish(List<Sitting> sittings) {
        sittings.forEach(sitting -> CourtsMonth.untilAnswered(() -> {
            var answer = clerk.put(own(sitting), sitting.json());
            return answer.status() == 201 ? answer : answer.expect(200);
        }));
    }

    @Override
    public void withdraw(List<Sitting> sittings) {
        for (var sitting : sittings) {
            var known = CourtsMonth.untilAnswered(() -> clerk.get(own(sitting)).expect(200));
            var cancellation = "%s/v1/hearings/%s/cancellation".formatted(service, known.text("/id"));
            CourtsMonth.untilAnswered(
                    () -> clerk.change(cancellation, known.etag(), WITHDRAWN).expect(200));
        }
    }
}
