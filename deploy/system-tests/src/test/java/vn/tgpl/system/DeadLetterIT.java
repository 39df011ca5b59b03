package vn.tgpl.system;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tgpl.local.Replay;
import vn.tgpl.local.Stack;
import vn.tgpl.local.story.Scene;

/** An event that nobody can apply must neither vanish nor stop the ones behind it. */
@ExtendWith(RunningStack.class)
class DeadLetterIT {

    private static final String TOPIC = "tgpl.referral.v1";

    private final Stack stack;
    private final String bootstrap;

    DeadLetterIT(Stack stack) {
        this.stack = stack;
        this.bootstrap = "localhost:" + stack.ports().kafka();
    }

    @Test
    void anUnreadableEventIsPutAsideAndTheNextOneIsHandled() throws Exception {
        var unreadable = spoilEveryPartition();
        var scene = new Scene(stack.ports(), stack::token, CaseNumbers.next());
        scene.sendNotice();

        scene.awaitInvolvement(
                "centre", "a case", i -> !i.path("caseId").asText("").isEmpty());
        var putAside = new HashSet<String>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "group.id", "dead-letter-test", "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC + ".dlq"));
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> putAside.add(record.key()));
                assertThat(putAside).containsAll(unreadable);
            });
        }
        assertThat(Replay.replay(bootstrap, TOPIC)).isGreaterThanOrEqualTo(unreadable.size());
        assertThat(arrivals(TOPIC, unreadable)).isEqualTo(2 * unreadable.size());
    }

    /** How often records with these keys stand in the topic. */
    private long arrivals(String topic, Set<String> keys) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long seen = 0;
            for (var found = consumer.poll(ofSeconds(2)); !found.isEmpty(); found = consumer.poll(ofSeconds(2))) {
                for (var record : found) seen += keys.contains(record.key()) ? 1 : 0;
            }
            return seen;
        }
    }

    /** The notice's partition is one of them, so that it stands behind an unreadable event. */
    private Set<String> spoilEveryPartition() {
        var keys = new HashSet<String>();
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap),
                new StringSerializer(),
                new StringSerializer())) {
            for (var partition : producer.partitionsFor(TOPIC)) {
                var key = UUID.randomUUID().toString();
                producer.send(new ProducerRecord<>(
                        TOPIC, partition.partition(), key, "{\"referralId\": 12, \"nonsense\": true}", headers()));
                keys.add(key);
            }
        }
        return keys;
    }

    private static List<Header> headers() {
        return List.of(
                header("ce_id", UUID.randomUUID().toString()),
                header("ce_type", "vn.tgpl.referral.received.v1"),
                header("ce_source", "/referral-service"),
                header("ce_specversion", "1.0"),
                header("content-type", "application/json; charset=utf-8"));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
