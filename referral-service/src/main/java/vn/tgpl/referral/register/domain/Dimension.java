package vn.tgpl.referral.register.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.ReferralKind;

/**
 * By what the register is counted. Every row has exactly one value of each, so the figures of one add up to the total.
 */
public enum Dimension {
    KIND(ReferralKind.class),
    PROCEDURE(Procedure.class),
    ROLE(ProceduralRole.class),
    TIMELINESS(Timeliness.class),
    ANSWER(Answer.class),
    ASSIGNMENT(Assignment.class),
    REGISTRATION(Registration.class);

    private final List<String> values;

    Dimension(Class<? extends Enum<?>> values) {
        this.values = Arrays.stream(values.getEnumConstants()).map(Enum::name).toList();
    }

    public Stream<Figure> figures() {
        return values.stream().map(value -> new Figure(this, value));
    }

    /** Its column in the register's rows. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
