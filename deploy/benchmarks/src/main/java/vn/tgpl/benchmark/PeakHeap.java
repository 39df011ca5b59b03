package vn.tgpl.benchmark;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Watches the service's heap until it is closed. */
final class PeakHeap implements AutoCloseable {

    private static final int EVERY_MILLIS = 25;

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong peak = new AtomicLong();
    private final Service service;

    PeakHeap(Service service) {
        this.service = service;
        watch.scheduleAtFixedRate(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            peak.accumulateAndGet(service.usedHeap(), Math::max);
        } catch (IOException e) {
            throw new IllegalStateException("The service no longer tells of its heap", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    long peak() {
        return peak.get();
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
