package vn.tgpl.referral.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import vn.tgpl.contracts.ReferralEvent;
import vn.tgpl.platform.json.EventJson;
import vn.tgpl.referral.Database;

/** What the other services are told of a referral. */
public final class Told {

    private Told() {}

    /** The last event of the referral, which is of this type. */
    public static <E extends ReferralEvent> E last(Database database, Object referral, Class<E> type) {
        var payload = database.query(
                "select payload::text from outbox where aggregateid = ? order by sequence desc limit 1",
                referral.toString());
        try {
            return type.cast(EventJson.read((String) payload.getFirst().getFirst(), ReferralEvent.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How often the sender's feed told of this referral, with each state and status code. */
    public static List<String> feed(Database database, Object referral) {
        return database
                .query(
                        "select body ->> 'state', body ->> 'edxmlStatus' from feed_entry where subject = ? order by number",
                        java.util.UUID.fromString(referral.toString()))
                .stream()
                .map(row -> row.get(0) + " " + row.get(1))
                .toList();
    }
}
