package vn.tgpl.court.calendar.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.court.listing.Court.as;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.hibernate.Session;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.court.LoggedAndLimited;
import vn.tgpl.court.Parts;

/** Whoever has a calendar's address reads it, and so no log repeats one. */
@QuarkusTest
@Parts
@TestProfile(LoggedAndLimited.class)
class SecretAddressTest {

    private final Logged logged = new Logged();

    @Inject
    Session session;

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(logged);
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger("").removeHandler(logged);
    }

    @Test
    void noLogAndNoTableButTheReadersHasIt() {
        var made = as("court-clerk")
                .body("{}")
                .post("/v1/calendars")
                .then()
                .statusCode(201)
                .extract();
        String address = made.path("address");
        given().get(address).then().statusCode(200);
        given().header("If-None-Match", "*").get(address);
        given().post(address).then().statusCode(405);
        given().get(address + "x").then().statusCode(401);
        as("court-clerk").delete(made.header("Location")).then().statusCode(204);
        given().get(address).then().statusCode(404);
        as("court-clerk").get("/v1/hearings?limit=1").then().statusCode(200);

        var token = address.replaceAll(".*/|\\.ics", "");
        assertThat(logged.lines).as("the access log is on").anyMatch(line -> line.contains("/v1/hearings?limit=1"));
        assertThat(logged.lines).noneMatch(line -> line.contains(token));
        for (var table : List.of("audit_entry", "outbox", "feed_entry", "idempotency_key", "calendar")) {
            assertThat(rows(table, token)).as(table).isZero();
        }
    }

    @Transactional
    long rows(String table, String token) {
        return session.createNativeQuery(
                        "select count(*) from %s t where t::text like :token".formatted(table), Long.class)
                .setParameter("token", "%" + token + "%")
                .getSingleResult();
    }

    private static final class Logged extends Handler {

        final ExtFormatter whole = new PatternFormatter("%c %s%e");
        final Queue<String> lines = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(whole.format(line));
        }

        @Override
        public void flush() {
            lines.removeIf(String::isEmpty);
        }

        @Override
        public void close() {
            lines.clear();
        }
    }
}
