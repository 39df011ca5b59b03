package vn.tgpl.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tgpl.local.Layout;
import vn.tgpl.local.Ports;
import vn.tgpl.local.Stack;
import vn.tgpl.local.story.Client;
import vn.tgpl.local.story.Papers;

/** A clerk pulls one week of the court's list, among few hearings and among many. */
public final class CourtWeekBenchmark {

    private static final String CLERK = "court-clerk";
    private static final String COURT = "TA.96.KV6";

    private CourtWeekBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var sizes = arguments.length == 0
                ? List.of(10_000, 1_000_000)
                : Stream.of(arguments).map(Integer::valueOf).toList();
        var folder = Files.createTempDirectory("court-week-benchmark");
        var layout = new Layout(Path.of(System.getProperty("tgpl.root")), folder);
        try (var stack = new Stack(layout, Ports.free(), 1)) {
            stack.start("postgres", "identity");
            var plans = UsedPlans.prepare(stack.ports().postgres(), layout.log("postgres"));
            stack.start("court-liaison-service");
            var service = "http://localhost:" + stack.ports().court();
            new Client(stack.token(CLERK))
                    .put(
                            "%s/v1/courts/%s/hearings/MAU".formatted(service, COURT),
                            Papers.hearing("1/2041", UUID.randomUUID().toString(), 1, "P.1"))
                    .expect(201);
            var week = "%s/v1/courts/%s/schedule?from=%s&to=%s"
                    .formatted(service, COURT, Hearings.WEEK, Hearings.WEEK.plusDays(6));
            var pull = new Pull(week, stack.token(CLERK));
            var weeks = new ArrayList<CourtWeek>();
            try (var hearings = new Hearings(stack.ports().postgres())) {
                for (int size : sizes) {
                    hearings.fillTo(size);
                    weeks.add(CourtWeek.measure(pull, plans));
                    System.out.printf("%,d hearings: %s%n", size, weeks.getLast());
                }
            }
            System.out.printf("many against few: %s%n", weeks.getLast().against(weeks.getFirst()));
        }
    }
}
