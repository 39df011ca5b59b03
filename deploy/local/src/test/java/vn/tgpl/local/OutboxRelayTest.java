package vn.tgpl.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The connectors as configured for a real cluster, between a real PostgreSQL and a real broker. */
class OutboxRelayTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    private static Path data;

    private static Stack stack;
    private static Outbox referral;
    private static Outbox casework;
    private static Outbox court;
    private static UUID before;

    @BeforeAll
    static void start() throws Exception {
        stack = new Stack(new Layout(ROOT, data), Ports.free(), 1);
        stack.start("postgres", "broker", "connect");
        referral = Outbox.create(stack.ports(), "referral", "referral");
        casework = Outbox.create(stack.ports(), "casework", "case");
        court = Outbox.create(stack.ports(), "court", "hearing");
        before = referral.write("{\"written\": \"before\"}");
        stack.start("connectors");
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void relaysARowWrittenBeforeTheConnectorExistedAndOneWrittenAfter() throws Exception {
        var after = referral.write("{\"written\": \"after\"}");
        try (var reader = new TopicReader(stack.ports(), "tgpl.referral.v1")) {
            await().atMost(LIMIT).until(() -> ids(reader).containsAll(List.of(before, after)));
        }
    }

    @Test
    void makesABinaryCloudEventOfARow() throws Exception {
        var id = court.write("{\"mixed\": [1, \"hai\", null], \"name\": \"Cà Mau\"}");
        try (var reader = new TopicReader(stack.ports(), "tgpl.hearing.v1")) {
            await().atMost(LIMIT).until(() -> ids(reader).contains(id));
            var event = reader.seen().getFirst();

            assertThat(event.key()).isEqualTo("subject-1");
            assertThat(event.value()).isEqualTo("{\"name\": \"Cà Mau\", \"mixed\": [1, \"hai\", null]}");
            assertThat(TopicReader.headers(event))
                    .containsEntry("ce_id", id.toString())
                    .containsEntry("ce_type", "vn.tgpl.thing.happened.v1")
                    .containsEntry("ce_source", "/thing-service")
                    .containsEntry("ce_subject", "subject-1")
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_time", "2026-11-20T15:10:00.123456Z")
                    .containsEntry("ce_dataschema", "urn:schema")
                    .containsEntry("ce_sequence", "000000000000000001")
                    .containsEntry("ce_traceparent", "00-a-b-01")
                    .containsEntry("traceparent", "00-a-b-01")
                    .containsEntry("content-type", "application/json; charset=utf-8")
                    .hasSize(11);
        }
    }

    @Test
    void relaysOnceWhatWasWrittenWhileConnectWasStopped() throws Exception {
        var first = casework.write("{\"written\": \"while it ran\"}");
        try (var reader = new TopicReader(stack.ports(), "tgpl.case.v1")) {
            await().atMost(LIMIT).until(() -> ids(reader).contains(first));
            stack.stop("connect");
            var missed = casework.write("{\"written\": \"while it was stopped\"}");
            stack.start("connect", "connectors");
            var last = casework.write("{\"written\": \"after\"}");
            await().atMost(LIMIT).until(() -> ids(reader).contains(last));

            assertThat(ids(reader)).containsExactly(first, missed, last);
        }
    }

    @Test
    void survivesThePowerCutOfPostgresAndOfTheBroker() throws Exception {
        try (var reader = new TopicReader(stack.ports(), "tgpl.referral.v1")) {
            stack.kill("postgres");
            stack.start("postgres");
            stack.kill("broker");
            var id = referral.write("{\"written\": \"while the broker was dead\"}");
            stack.start("broker");
            await().atMost(LIMIT.multipliedBy(2)).until(() -> ids(reader).contains(id));
        }
    }

    @Test
    void anIdleDatabaseHoldsNoLog() throws Exception {
        var position = "select confirmed_flush_lsn from pg_replication_slots where slot_name = 'tgpl_hearing_outbox'";
        var earlier = court.ask(position);
        referral.write("{\"written\": \"elsewhere\"}");
        await().atMost(LIMIT).until(() -> !court.ask(position).equals(earlier));
    }

    private static List<UUID> ids(TopicReader reader) {
        return reader.seen().stream()
                .map(TopicReader::headers)
                .map(headers -> UUID.fromString(headers.get("ce_id")))
                .toList();
    }
}
