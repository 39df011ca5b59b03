package vn.tgpl.system;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.tgpl.local.story.Answer;
import vn.tgpl.local.story.Client;
import vn.tgpl.local.story.StoryFailure;

/**
 * A court's month, published hearing by hearing under references of its own.
 *
 * @param service where court-liaison-service listens
 * @param caseNumbers the matters that they are about, in turn
 */
record CourtsMonth(Client clerk, String service, String court, List<String> caseNumbers) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final LocalDate FIRST =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(20);
    private static final int DAYS = 30;

    private static final String HEARING = """
            {"proceeding": {"agencyCaseNumber": "%s"}, "procedure": "CRIMINAL", "track": "ORDINARY",
             "instance": "FIRST", "list": "FINAL", "mode": "IN_PERSON", "timePrecision": "%s", "publicity": "PUBLIC",
             "days": [{"start": "%sT%02d:00:00+07:00", "room": "%s"}]}""";

    /** The hearing of this number, in a room, at a time of its own. */
    void publish(int number) {
        put(number, hearing(number, "TIME", "P.1"));
    }

    /** The court knows the week, and not yet the hour. */
    void publishForAWeek(int number) {
        put(number, hearing(number, "WEEK", "P.1"));
    }

    void move(int number) {
        put(number, hearing(number, "TIME", "P.2"));
    }

    void withdraw(int number) {
        var known = untilAnswered(() -> clerk.get(own(number)).expect(200));
        var body = "{\"reasonCode\": \"WITHDRAWN_FROM_LIST\", \"detail\": \"-\"}";
        untilAnswered(() -> clerk.change(hearings() + "/" + known.text("/id") + "/cancellation", known.etag(), body)
                .expect(200));
    }

    private String hearing(int number, String precision, String room) {
        return HEARING.formatted(
                caseNumbers.get(number % caseNumbers.size()),
                precision,
                FIRST.plusDays(number % DAYS),
                7 + number / DAYS % 10,
                room);
    }

    private void put(int number, String hearing) {
        untilAnswered(() -> {
            var answer = clerk.put(own(number), hearing);
            return answer.status() == 201 ? answer : answer.expect(200);
        });
    }

    private interface Attempt {
        Answer make();
    }

    private static Answer untilAnswered(Attempt attempt) {
        return await().atMost(PATIENCE).ignoreException(StoryFailure.class).until(attempt::make, answer -> true);
    }

    private String own(int number) {
        return "%s/v1/courts/%s/hearings/THANG-%03d".formatted(service, court, number);
    }

    String hearings() {
        return service + "/v1/hearings";
    }
}
