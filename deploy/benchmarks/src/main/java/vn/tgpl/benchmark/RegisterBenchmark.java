package vn.tgpl.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.tgpl.local.Layout;
import vn.tgpl.local.Ports;
import vn.tgpl.local.Stack;
import vn.tgpl.local.story.Scene;

/** An agency exports its register of a whole year. */
public final class RegisterBenchmark {

    private static final String CLIENT = "police-investigator";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int YEAR = 2025;

    private RegisterBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var notices = arguments.length == 0 ? 20_000 : Integer.parseInt(arguments[0]);
        var folder = Files.createTempDirectory("register-benchmark");
        try (var stack = new Stack(new Layout(Path.of(System.getProperty("tgpl.root")), folder), Ports.free(), 1)) {
            stack.start("postgres", "identity", "referral-service");
            new Scene(stack.ports(), stack::token, "1/" + YEAR).sendNotice();
            Notices.copyOverYear(stack.ports().postgres(), YEAR, notices);
            var service = new Service("http://localhost:" + stack.ports().referral(), stack.token(CLIENT));
            for (var format : List.of("text/csv", XLSX)) {
                export(service, format, folder.resolve(format.equals(XLSX) ? "register.xlsx" : "register.csv"));
            }
        }
        System.out.printf("The files, and the service's log: %s%n", folder);
    }

    private static void export(Service service, String format, Path file) throws IOException, InterruptedException {
        var base = service.usedHeap();
        var started = System.nanoTime();
        long peak;
        try (var heap = new PeakHeap(service)) {
            service.download("/v1/register?from=%d-01-01&to=%d-12-31".formatted(YEAR, YEAR), format, file);
            peak = heap.peak();
        }
        var took = Duration.ofNanos(System.nanoTime() - started);
        System.out.printf(
                "%s: %s rows, %d KiB in %d ms; heap %d MiB before, at most %d MiB meanwhile, allowed %s%n",
                file.getFileName(),
                Spreadsheet.rows(file).map(String::valueOf).orElse("(no soffice to count)"),
                Files.size(file) / 1024,
                took.toMillis(),
                base >> 20,
                peak >> 20,
                System.getProperty("tgpl.heap"));
    }
}
