package vn.tgpl.court.upload.http;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.listing.Court.put;
import static vn.tgpl.court.upload.Lists.csv;
import static vn.tgpl.court.upload.Lists.row;
import static vn.tgpl.court.upload.Lists.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.court.Parts;
import vn.tgpl.court.upload.Lists.Line;
import vn.tgpl.testkit.Json;

/** A file says less of a hearing than the court has said over HTTP. */
@QuarkusTest
@Parts
class KeepingTest {

    private static final String REFERRAL = "01a1f99d-8360-7a55-9b0e-2f6c1d7e8a10";

    /** Two who stand accused: one of known referral, and one of whom the court knows the counsel only. */
    private static final Json TOLD =
            HEARING.with("/hindrance", "\"FORCE_MAJEURE\"").with("/persons", """
            [{"role": "DEFENDANT", "charges": ["Gây rối trật tự công cộng"], "counsel": [{"name": "Trần Văn Bảo"}]},
             {"role": "DEFENDANT", "referralId": "%s", "charges": ["Trộm cắp tài sản"],
              "custodyEndsAt": "2099-12-31T00:00:00+07:00",
              "counsel": [{"name": "Lê Thị Cúc", "place": "G01.96.TG1"}]}]""".formatted(REFERRAL));

    private String reference;

    @BeforeEach
    void tell() {
        reference = fresh();
        put(reference, TOLD).then().statusCode(201);
    }

    /** What of that a file can say. */
    private Line sheet(String... changes) {
        var line = row(
                reference,
                "Số hồ sơ của cơ quan gửi",
                "118/2026",
                "Hình thức xét xử",
                "Trực tuyến",
                "Điểm cầu trung tâm",
                "TA.96.KV6",
                "Điểm cầu thành phần",
                "G01.96.TG1",
                "Thẩm phán",
                "Phạm Văn Đức",
                "Thư ký",
                "Võ Thị Ánh",
                "Người được trợ giúp pháp lý",
                "Bị cáo; Bị cáo: " + REFERRAL,
                "Cần phiên dịch",
                "Không");
        for (int i = 0; i < changes.length; i += 2) {
            line.cells().put(changes[i], changes[i + 1]);
        }
        return line;
    }

    @Test
    void whatNoColumnIsForStaysAsItWas() {
        send(csv(sheet())).then().body("results.outcome", contains("UNCHANGED"));
        upload(sheet("Ngày xét xử", "17/12/2099"))
                .body("days.start", contains("2099-12-17T08:00:00+07:00"))
                .body("hindrance", equalTo("FORCE_MAJEURE"))
                .body("persons.charges.flatten()", contains("Gây rối trật tự công cộng", "Trộm cắp tài sản"))
                .body("persons.counsel.name.flatten()", contains("Trần Văn Bảo", "Lê Thị Cúc"))
                .body("persons[1].counsel[0].place", equalTo("G01.96.TG1"))
                .body("persons[1].custodyEndsAt", equalTo("2099-12-31T00:00:00+07:00"))
                .body("changedFields", contains("days"));
        send(csv(sheet("Ngày xét xử", "17/12/2099"))).then().body("results.outcome", contains("UNCHANGED"));
    }

    @Test
    void aColumnThatIsEmptyClearsWhatItIsFor() {
        upload(sheet("Thẩm phán", "", "Phòng xử án", "", "Số hồ sơ của cơ quan gửi", "", "Cần phiên dịch", ""))
                .body("judge", nullValue())
                .body("days[0].room", nullValue())
                .body("proceeding.agencyCaseNumber", nullValue())
                .body("interpreter.needed", nullValue())
                .body("persons.counsel.name.flatten()", contains("Trần Văn Bảo", "Lê Thị Cúc"))
                .body("changedFields", contains("proceeding", "room", "judge", "interpreter"));
        upload(sheet("Người được trợ giúp pháp lý", "")).body("persons", empty());
    }

    @Test
    void personsAreKnownAgainInAnotherOrder() {
        upload(sheet(
                        "Người được trợ giúp pháp lý",
                        "Bị hại; Bị cáo: " + REFERRAL.toUpperCase(Locale.ROOT) + "; Bị cáo"))
                .body("persons.role", contains("VICTIM", "DEFENDANT", "DEFENDANT"))
                .body(
                        "persons.counsel.name",
                        equalTo(List.of(List.of(), List.of("Lê Thị Cúc"), List.of("Trần Văn Bảo"))));
    }

    @Test
    void aReferralThatTheFileLeavesOutOrNamesFirstMakesNobodyAnother() {
        send(csv(sheet("Người được trợ giúp pháp lý", "Bị cáo; Bị cáo")))
                .then()
                .body("results.outcome", contains("UNCHANGED"));
        var other = fresh();
        upload(sheet("Người được trợ giúp pháp lý", "Bị cáo: " + other + "; Bị cáo: " + REFERRAL))
                .body("persons.referralId", contains(other, REFERRAL))
                .body("persons.counsel.name.flatten()", contains("Trần Văn Bảo", "Lê Thị Cúc"));
    }

    @Test
    void whoIsOfAnotherReferralIsSomebodyElse() {
        upload(sheet("Người được trợ giúp pháp lý", "Bị cáo: " + fresh()))
                .body("persons.charges.flatten()", contains("Gây rối trật tự công cộng"));
    }

    @Test
    void aPointThatCounselAttendsIsNotTakenAway() {
        send(csv(sheet("Điểm cầu thành phần", "H12.TP.TGPL")))
                .then()
                .body("results.outcome", contains("REFUSED"))
                .body("results[0].errors.code", contains("not-a-point"))
                .body("results[0].errors.column", contains("Người được trợ giúp pháp lý"));
    }

    private ValidatableResponse upload(Line line) {
        var id = send(csv(line))
                .then()
                .body("results.outcome", contains("CHANGED"))
                .extract()
                .<String>path("results[0].hearingId");
        return as("court-clerk").get("/v1/hearings/{id}", id).then().statusCode(200);
    }
}
