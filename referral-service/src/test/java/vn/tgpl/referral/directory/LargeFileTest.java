package vn.tgpl.referral.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.directory.Files.agency;
import static vn.tgpl.referral.directory.Files.load;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;
import vn.tgpl.testkit.Json;

@QuarkusTest
@Parts
class LargeFileTest {

    private static final int MOST_ROWS = 5000;
    private static final String LONG =
            "Cơ quan Cảnh sát điều tra Công an tỉnh Cà Mau, ấp Thị Tường, xã Hưng Mỹ, Cà Mau";

    @Inject
    Database database;

    @Inject
    EntityManagerFactory factory;

    private Statistics statistics;
    private final String id = Files.id();

    @BeforeEach
    void count() {
        statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @AfterEach
    void stopCounting() {
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void isLoadedInAHandfulOfStatements() {
        var file = rows(MOST_ROWS).toString();
        statistics.clear();

        load(file).then().statusCode(200).body("added", equalTo(MOST_ROWS));

        assertThat(statistics.getPrepareStatementCount()).isLessThan(30);
        assertThat(loaded()).isEqualTo(MOST_ROWS);
    }

    @Test
    void withOneBadRowChangesNothing() {
        var rows = new ArrayList<>(rows(MOST_ROWS));
        rows.set(4321, rows.get(4321).with("/kind", "\"TRIBUNAL\""));

        load(rows.toString()).then().statusCode(422).body("errors.pointer", contains("/4321/kind"));

        assertThat(loaded()).isZero();
    }

    @Test
    void withOneRowThatNamesNobodyChangesNothing() {
        var rows = new ArrayList<>(rows(MOST_ROWS));
        rows.set(4999, rows.get(4999).with("/parent", "\"NOBODY\""));

        load(rows.toString()).then().statusCode(422).body("errors.pointer", contains("/4999/parent"));

        assertThat(loaded()).isZero();
    }

    @Test
    void withMoreRowsThanThatIsRefused() {
        var rows = IntStream.rangeClosed(0, MOST_ROWS).mapToObj(i -> "{}").toList();

        load(rows.toString())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(""))
                .body("errors.code", contains("row-count"));
    }

    @Test
    void ofMoreBytesThanThatIsTooLarge() {
        load("[\"" + "x".repeat(4 << 20) + "\"]").then().statusCode(413).body("code", equalTo("too-large"));
    }

    private List<Json> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> agency(id + "." + i)
                        .with("/name", "\"" + LONG + "\"")
                        .with("/address", "\"" + LONG + "\"")
                        .with("/email", "\"vanphong@camau.example\"")
                        .with("/phone", "\"0290 3831 000\"")
                        .with("/commune", "\"32098\""))
                .toList();
    }

    private long loaded() {
        return (Long) database.query("select count(*) from agency where id like ?", id + ".%")
                .getFirst()
                .getFirst();
    }
}
