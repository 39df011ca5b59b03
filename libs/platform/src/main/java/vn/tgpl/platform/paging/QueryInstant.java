package vn.tgpl.platform.paging;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.platform.input.Years;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.time.LegalTime;

/** An instant as people write it in a URL: RFC 3339, or a date alone, which means its beginning in Vietnam. */
@Schema(type = SchemaType.STRING, examples = "2026-11-20")
public final class QueryInstant {

    private final String text;

    private QueryInstant(String text) {
        this.text = text;
    }

    /** Reads the parameter; JAX-RS calls it. */
    public static QueryInstant valueOf(String text) {
        return new QueryInstant(text.replace(' ', '+')); // an offset's plus sign that nobody encoded
    }

    /** The instant, or null where the parameter was left out. */
    public static Instant instant(String parameter, QueryInstant given) {
        if (given == null) {
            return null;
        }
        try {
            var read = given.text.contains("T")
                    ? OffsetDateTime.parse(given.text)
                    : LocalDate.parse(given.text).atStartOfDay(LegalTime.ZONE).toOffsetDateTime();
            Years.check(read.getYear());
            return read.toInstant();
        } catch (DateTimeException e) {
            throw new InvalidInput(InputError.in(parameter, "wrong-type"));
        }
    }

    /** The day in Vietnam on which it falls, or null where the parameter was left out. */
    public static LocalDate day(String parameter, QueryInstant given) {
        var instant = instant(parameter, given);
        return instant == null ? null : LegalTime.dayOf(instant);
    }
}
