package vn.tgpl.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import vn.tgpl.local.Layout;
import vn.tgpl.local.Ports;
import vn.tgpl.local.Stack;

/** A court sends as long a list as is taken, with bad rows in it. */
public final class UploadBenchmark {

    private static final String UPLOADS = "/v1/courts/TA.96.KV6/schedule-uploads";
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private UploadBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var rows = arguments.length == 0 ? 20_000 : Integer.parseInt(arguments[0]);
        var bad = arguments.length < 2 ? 300 : Integer.parseInt(arguments[1]);
        var folder = Files.createTempDirectory("upload-benchmark");
        try (var stack = new Stack(new Layout(Path.of(System.getProperty("tgpl.root")), folder), Ports.free(), 1)) {
            stack.start("postgres", "identity", "court-liaison-service");
            var service = new Service("http://localhost:" + stack.ports().court(), stack.token("court-clerk"));
            var template = folder.resolve("template.csv");
            service.download(UPLOADS + "/template", CSV, template);
            upload(service, CSV, new CourtList(template, "C-", rows, bad).asCsv(folder.resolve("list.csv")));
            upload(service, XLSX, new CourtList(template, "X-", rows, bad).asWorkbook(folder.resolve("list.xlsx")));
        }
        System.out.printf("The files, the answers and the service's log: %s%n", folder);
    }

    private static void upload(Service service, String format, Path file) throws IOException, InterruptedException {
        var base = service.usedHeap();
        var started = System.nanoTime();
        long peak;
        String counts;
        try (var heap = new PeakHeap(service)) {
            counts = service.upload(UPLOADS, format, file);
            peak = heap.peak();
        }
        var took = Duration.ofNanos(System.nanoTime() - started);
        System.out.printf(
                "%s: %d KiB in %d ms, %s; heap %d MiB before, at most %d MiB meanwhile, allowed %s%n",
                file.getFileName(),
                Files.size(file) / 1024,
                took.toMillis(),
                counts,
                base >> 20,
                peak >> 20,
                System.getProperty("tgpl.heap"));
    }
}
