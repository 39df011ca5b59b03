package vn.tgpl.referral.register.domain;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.contracts.CustodyStatus;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.ReferralKind;
import vn.tgpl.referral.notice.domain.ReferralState;

/** What the queries answer, as values. */
final class RegisterTuple {

    private RegisterTuple() {}

    static RegisterRow row(Tuple tuple) {
        return new RegisterRow(
                tuple.get("year", Integer.class),
                tuple.get("number", Integer.class),
                tuple.get("referral_id", UUID.class),
                tuple.get("requested_at", Instant.class),
                tuple.get("received_at", Instant.class),
                value(tuple, "kind", ReferralKind.class),
                value(tuple, "procedure", Procedure.class),
                tuple.get("full_name", String.class),
                tuple.get("date_of_birth", String.class),
                value(tuple, "role", ProceduralRole.class),
                value(tuple, "custody", CustodyStatus.class),
                tuple.get("case_number", String.class),
                tuple.get("document", String.class),
                value(tuple, "timeliness", Timeliness.class),
                value(tuple, "answer", Answer.class),
                tuple.get("answered_at", Instant.class),
                tuple.get("file_code", String.class),
                tuple.get("provider", String.class),
                tuple.get("assigned_at", Instant.class),
                value(tuple, "registration", Registration.class),
                tuple.get("registration_at", Instant.class),
                value(tuple, "result", ReferralState.class));
    }

    static Figure figure(Tuple tuple) {
        return new Figure(value(tuple, "dimension", Dimension.class), tuple.get("value", String.class));
    }

    private static <E extends Enum<E>> E value(Tuple tuple, String column, Class<E> type) {
        return Enum.valueOf(type, tuple.get(column, String.class));
    }
}
