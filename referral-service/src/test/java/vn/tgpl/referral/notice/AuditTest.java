package vn.tgpl.referral.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.sent;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;

@QuarkusTest
@Parts
class AuditTest {

    private static final List<Object> SENT = List.of("WRITE", "police-investigator", "G01.96.PC02", "referral");

    @Inject
    Database database;

    @Test
    void recordsWhoSentAPersonsData() {
        assertThat(entries(sent("police-investigator", NOTICE))).containsExactly(SENT);
    }

    @Test
    void recordsWhoReadThem() {
        var id = sent("police-investigator", NOTICE);

        as("centre").get("/v1/referrals/" + id).then().statusCode(200);

        assertThat(entries(id)).containsExactly(SENT, List.of("READ", "centre", "H12.TP.TGPL", "referral"));
    }

    @Test
    void recordsNothingForWhoSawNothing() {
        var id = sent("police-investigator", NOTICE);

        as("commune-police").get("/v1/referrals/" + id).then().statusCode(404);
        as("police-investigator").get("/v1/referrals").then().statusCode(200);

        assertThat(entries(id)).containsExactly(SENT);
    }

    @Test
    void leadsToTheTraceOfTheRequest() {
        var traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
        var id = sent("police-investigator", NOTICE);

        as("centre")
                .header("traceparent", "00-" + traceId + "-00f067aa0ba902b7-01")
                .get("/v1/referrals/" + id);

        assertThat(database.query(
                        "select trace_id from audit_entry where subject_id = ? and action = 'READ'",
                        UUID.fromString(id)))
                .containsExactly(List.of(traceId));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set agency = 'X'",
                "update audit_entry set agency = 'X' where false",
                "delete from audit_entry",
                "truncate audit_entry"
            })
    void isRefusedToBeChanged(String sql) {
        assertThatThrownBy(() -> database.execute(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
    }

    private List<List<Object>> entries(String referral) {
        return database.query(
                "select action, client, agency, subject_type from audit_entry where subject_id = ? order by id",
                UUID.fromString(referral));
    }
}
