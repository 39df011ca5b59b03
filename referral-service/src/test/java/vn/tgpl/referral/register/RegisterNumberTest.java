package vn.tgpl.referral.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;

@QuarkusTest
@Parts
class RegisterNumberTest {

    /** Older by id than any that was sent, so that no list begins with it. */
    private static final String INSERT = """
            insert into referral (id, version, sender, received_at, state, kind, notice, noticed_at,
                                  edxml_status, versions, progress)
            values (cast('00000000' || substr(cast(gen_random_uuid() as text), 9) as uuid),
                    0, :sender, '2059-01-01 08:00:00+07', 'RECEIVED', 'NOTICE', '{}',
                    '2059-01-01 08:00:00+07', '01', 1, '{}')""";

    @Inject
    EntityManager entities;

    @Inject
    Database database;

    @Test
    void noticesAtTheSameMomentGetEachItsOwnNumber() {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = IntStream.range(0, 40)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> insert("NUMBER.1"), threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(all).join();
        }

        assertThat(numbers("NUMBER.1"))
                .isEqualTo(
                        IntStream.rangeClosed(1, 40).mapToObj(List::<Object>of).toList());
    }

    @Test
    void aNoticeThatFailsLeavesNoGap() {
        insert("NUMBER.2");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    insertHere("NUMBER.2");
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        insert("NUMBER.2");

        assertThat(numbers("NUMBER.2")).containsExactly(List.of(1), List.of(2));
    }

    private void insert(String sender) {
        QuarkusTransaction.requiringNew().run(() -> insertHere(sender));
    }

    private void insertHere(String sender) {
        entities.createNativeQuery(INSERT).setParameter("sender", sender).executeUpdate();
    }

    private List<List<Object>> numbers(String agency) {
        return database.query("select number from register_entry where agency = ? order by number", agency);
    }
}
