package vn.tgpl.referral.notice.messaging;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.notice.Agencies;

/** A referral that the police have sent, as they see it. */
record SentReferral(UUID id) {

    static SentReferral fresh() {
        return new SentReferral(UUID.fromString(Agencies.sent("police-investigator", Agencies.NOTICE)));
    }

    ValidatableResponse shown() {
        return Agencies.as("police-investigator")
                .get("/v1/referrals/" + id)
                .then()
                .statusCode(200);
    }

    /** The states that the sender's feed told of it. */
    List<Object> told(Database database) {
        return database.query("select body ->> 'state' from feed_entry where subject = ? order by number", id).stream()
                .map(List::getFirst)
                .toList();
    }
}
