package vn.tgpl.referral.register.domain;

import java.util.Arrays;
import java.util.List;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/**
 * One figure of the report, and at the same time the filter for the rows that it counts; written {@code KIND:NOTICE}.
 */
public record Figure(Dimension dimension, String value) {

    /** All figures, in the order of the report. */
    public static final List<Figure> ALL =
            Arrays.stream(Dimension.values()).flatMap(Dimension::figures).toList();

    /** The figure of that name; another name is invalid input. */
    public static Figure named(String name) {
        return ALL.stream()
                .filter(figure -> figure.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(new InputError(null, "figure", "unknown-value", null, names())));
    }

    private static List<String> names() {
        return ALL.stream().map(Figure::toString).toList();
    }

    @Override
    public String toString() {
        return dimension + ":" + value;
    }
}
