package vn.tgpl.local;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends a topic's dead letters back to it, each one once. Every consumer hears it again, and those that had applied it
 * pass it over by its id.
 */
public final class Replay {

    private static final Duration AT_MOST = Duration.ofSeconds(5);

    private Replay() {}

    public static void main(String... args) throws ExecutionException, InterruptedException {
        if (args.length != 1 || !Topics.NAMES.contains(args[0])) {
            System.err.println("Usage: deploy/replay TOPIC, where TOPIC is one of: " + String.join(" ", Topics.NAMES));
            System.exit(1);
        }
        var sent = replay("localhost:" + Ports.ofEnvironment().kafka(), args[0]);
        System.out.println(sent + " dead letters sent back to " + args[0]);
    }

    /**
     * Sends back what was put aside until now and not sent back yet, and says how many that were. What is put aside
     * again meanwhile waits for the next call, so that this one ends.
     */
    public static int replay(String bootstrap, String topic) throws ExecutionException, InterruptedException {
        var reading = Map.<String, Object>of(
                "bootstrap.servers",
                bootstrap,
                "group.id",
                "replay-" + topic,
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false);
        try (var letters = new KafkaConsumer<>(reading, new StringDeserializer(), new StringDeserializer());
                var producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrap), new StringSerializer(), new StringSerializer())) {
            var partitions = letters.partitionsFor(topic + ".dlq").stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            letters.assign(partitions);
            var ends = letters.endOffsets(partitions);
            int sent = 0;
            while (partitions.stream().anyMatch(partition -> letters.position(partition) < ends.get(partition))) {
                var found = letters.poll(AT_MOST);
                if (found.isEmpty()) {
                    throw new StackFailure("the broker at " + bootstrap + " does not answer");
                }
                for (var letter : found) {
                    if (letter.offset() < ends.get(new TopicPartition(letter.topic(), letter.partition()))) {
                        sendBack(producer, topic, letter);
                        sent++;
                    }
                }
            }
            letters.commitSync(ends.entrySet().stream()
                    .collect(toMap(Map.Entry::getKey, end -> new OffsetAndMetadata(end.getValue()))));
            return sent;
        }
    }

    private static void sendBack(
            KafkaProducer<String, String> producer, String topic, ConsumerRecord<String, String> letter)
            throws ExecutionException, InterruptedException {
        System.out.println(
                "%s %s: %s".formatted(letter.key(), text(letter, "ce_type"), text(letter, "dead-letter-reason")));
        producer.send(new ProducerRecord<>(topic, null, letter.key(), letter.value(), original(letter)))
                .get();
    }

    /** The headers that the event came with, without those that say why it was put aside. */
    private static List<Header> original(ConsumerRecord<String, String> letter) {
        return StreamSupport.stream(letter.headers().spliterator(), false)
                .filter(header -> !header.key().startsWith("dead-letter-"))
                .toList();
    }

    private static String text(ConsumerRecord<String, String> letter, String name) {
        var header = letter.headers().lastHeader(name);
        return header == null || header.value() == null ? "-" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
