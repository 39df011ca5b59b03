package vn.tgpl.local;

import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.tgpl.local.story.Story;

/** {@code deploy/up}: starts the stack, plays the story, stays until it is told to stop. */
final class Up {

    private final Layout layout;
    private final Ports ports;
    private final Options options;
    private final Stack stack;
    private volatile int code;
    // unreferenced, it would be released while this still runs
    private FileLock lock;

    private Up(Layout layout, Ports ports, Options options) {
        this.layout = layout;
        this.ports = ports;
        this.options = options;
        this.stack = new Stack(layout, ports, options.instances());
    }

    public static void main(String[] args) throws InterruptedException {
        // the parts in this process write no log of their own: what matters reaches the person as one line
        Logger.getLogger("").setLevel(Level.OFF);
        try {
            var root = Path.of(System.getProperty("tgpl.root")).toAbsolutePath().normalize();
            new Up(Layout.usual(root), Ports.ofEnvironment(), Options.of(args)).run();
        } catch (StackFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws InterruptedException {
        prepare();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        try {
            start();
            if (options.story()) tell();
            System.out.print(Welcome.text(ports));
            watch();
        } catch (StackFailure e) {
            code = 1;
            throw e;
        }
    }

    private void prepare() {
        var preflight = new Preflight(layout);
        lock = preflight.lock();
        new Leftovers(layout).end();
        preflight.forgetLogs();
        if (options.fresh()) preflight.forgetData();
        preflight.checkSpace();
        preflight.checkPorts(ports.settings(options.instances()));
    }

    private void start() {
        System.out.printf("Khởi động · starting (nhật ký · logs: %s)%n", layout.log("*"));
        var begun = Instant.now();
        stack.startAll(part -> System.out.printf(
                "  %5.1f s  %-24s %s%n",
                Duration.between(begun, Instant.now()).toMillis() / 1000.0, part.name(), part.address()));
        var agencies = new SampleAgencies(layout.agencies(), "http://localhost:" + ports.referral());
        agencies.load(stack.token("operator"));
        new SampleCourts(layout.courts(), "http://localhost:" + ports.court()).load(stack.token("operator"));
    }

    private void tell() {
        if (!new Story(ports, stack::token, System.out).tell()) code = 1;
    }

    /** A part that ends by itself is told of; the others stay. */
    private void watch() throws InterruptedException {
        var told = new HashSet<Part>();
        while (true) {
            Thread.sleep(Duration.ofSeconds(1));
            stack.ended().stream()
                    .filter(told::add)
                    .forEach(part -> System.err.printf(
                            "%s ended by itself; its log: %s%n", part.name(), layout.log(part.name())));
        }
    }

    private void stop() {
        System.out.println("Dừng · stopping …");
        stack.close();
        System.out.println("Đã dừng · stopped");
        // a signal would be the exit code otherwise, although stopping by it is the usual end
        Runtime.getRuntime().halt(code);
    }
}
