package vn.tgpl.local;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its beginning and keeps all it has seen. */
final class TopicReader implements AutoCloseable {

    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> seen = new ArrayList<>();

    TopicReader(Ports ports, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", "localhost:" + ports.kafka(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.assign(consumer.partitionsFor(topic).stream()
                .map(p -> new org.apache.kafka.common.TopicPartition(p.topic(), p.partition()))
                .toList());
        consumer.seekToBeginning(consumer.assignment());
    }

    List<ConsumerRecord<String, String>> seen() {
        consumer.poll(Duration.ofMillis(100)).forEach(seen::add);
        return seen;
    }

    static Map<String, String> headers(ConsumerRecord<String, String> record) {
        var headers = new TreeMap<String, String>();
        record.headers().forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
        return headers;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
