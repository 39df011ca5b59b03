package vn.tgpl.casework.support;

import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.assign;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tgpl.contracts.ReferralReceived;

/** The provider that the client "provider" speaks for, a legal aid officer, who has done nothing yet. */
@ApplicationScoped
public class Ourselves {

    public static final UUID ID = UUID.fromString("01990000-0000-7000-8000-000000000001");

    private final Story story;
    private final Rows rows;

    Ourselves(Story story, Rows rows) {
        this.story = story;
        this.rows = rows;
    }

    /** Forgets what other tests had the provider do, and when. */
    public void beginAnew() {
        rows.change(
                "delete from activity_confirmer where activity_id in (select id from activity where provider_id = ?)",
                ID);
        rows.change("delete from activity where provider_id = ?", ID);
        rows.change("""
                insert into provider (id, version, name, kind, card, areas, languages)
                values (?, 0, 'Trợ giúp viên Mẫu', 'LEGAL_AID_OFFICER',
                        '{"number": "7/TGV", "issuedOn": "2020-01-02", "expiresOn": null, "withdrawnOn": null}',
                        '[]', '["vi"]') on conflict do nothing""", ID);
    }

    /** Has us in the register, as no endpoint can. */
    public UUID registered() {
        beginAnew();
        return ID;
    }

    /** A case that we are assigned to: of the police, with a procuracy, the person held in a camp. */
    public UUID assigned() {
        return assigned(Events.referral());
    }

    public UUID assigned(ReferralReceived referral) {
        var caseId = story.assigned(referral);
        assign(caseId, ID).then().statusCode(201);
        return caseId;
    }

    public static Response record(UUID caseId, String activity) {
        return as("provider").body(activity).post("/v1/cases/{id}/activities", caseId);
    }

    /** Records work of this kind, from this hour of a day in local time to that one. */
    public static UUID work(UUID caseId, String kind, String day, String from, String to) {
        var body = """
                {"kind": "%s", "startedAt": "%sT%s:00+07:00", "endedAt": "%sT%s:00+07:00", "place": "Cà Mau"}""";
        return UUID.fromString(record(caseId, body.formatted(kind, day, from, day, to))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static Response confirm(String client, UUID caseId, UUID activity) {
        return decide(client, caseId, activity, "{\"confirmed\": true}");
    }

    public static Response decide(String client, UUID caseId, UUID activity, String body) {
        return as(client)
                .header("If-Match", "\"0\"")
                .body(body)
                .post("/v1/cases/{id}/activities/{activity}/confirmation", caseId, activity);
    }
}
