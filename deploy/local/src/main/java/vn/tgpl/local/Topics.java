package vn.tgpl.local;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** The suite's topics, each with its dead-letter topic, created where they are absent. */
final class Topics {

    static final List<String> NAMES = List.of("tgpl.referral.v1", "tgpl.case.v1", "tgpl.hearing.v1");
    private static final int PARTITIONS = 6;

    private Topics() {}

    /** False while the broker does not answer yet. */
    static boolean createAbsent(String bootstrap) {
        try (var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 100,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 3000))) {
            var present = admin.listTopics().names().get();
            var absent = new HashSet<>(wanted());
            absent.removeAll(present);
            admin.createTopics(absent.stream()
                            .map(name -> new NewTopic(name, PARTITIONS, (short) 1))
                            .toList())
                    .all()
                    .get();
            return true;
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> wanted() {
        return NAMES.stream().flatMap(name -> Stream.of(name, name + ".dlq")).toList();
    }
}
