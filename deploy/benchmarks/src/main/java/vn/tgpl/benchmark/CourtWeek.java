package vn.tgpl.benchmark;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What pulling one court-week took.
 *
 * @param bytes how long the answer is
 */
record CourtWeek(int bytes, Times full, Times unchanged) {

    private static final int PULLS = 2000;

    static CourtWeek measure(String service, String court, String token, LocalDate monday) throws Exception {
        var path = "/v1/courts/%s/schedule?from=%s&to=%s".formatted(court, monday, monday.plusDays(6));
        var pull = new Pull(service + path, token);
        var first = pull.answer(null);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        pull.times(null, 200, PULLS); // warms the service up
        var full = pull.times(null, 200, PULLS);
        pull.times(tag, 304, PULLS);
        return new CourtWeek(first.body().length, full, pull.times(tag, 304, PULLS));
    }

    String against(CourtWeek other) {
        return "200 %s, 304 %s".formatted(full.against(other.full), unchanged.against(other.unchanged));
    }

    @Override
    public String toString() {
        return "200 (%,d bytes) %s, 304 %s".formatted(bytes, full, unchanged);
    }

    /** Of many pulls one after the other, in microseconds. */
    record Times(long p50, long p99) {

        String against(Times other) {
            return String.format(
                    Locale.ROOT, "p50 x%.2f p99 x%.2f", (double) p50 / other.p50, (double) p99 / other.p99);
        }

        @Override
        public String toString() {
            return "p50 %,d µs p99 %,d µs".formatted(p50, p99);
        }
    }
}
