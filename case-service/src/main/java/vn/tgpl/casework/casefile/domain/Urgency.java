package vn.tgpl.casework.casefile.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * How urgent the law makes a case (thụ lý ngay, Circular 12/2018 Art. 6(1)), and why.
 *
 * @param grounds codes of the law's list IMMEDIATE_GROUND; any one is enough
 * @param reason why the head of the Centre has it accepted at once to avoid harm, or null
 * @param limitationEndsOn the last day of the limitation period (thời hiệu), or null
 * @param hearingOn the day of a hearing that was known when the case was opened, or null
 */
@Embeddable
public record Urgency(
        @Enumerated(EnumType.STRING) @Column(name = "urgency")
        Level level,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "urgency_grounds")
        List<String> grounds,

        @Column(name = "urgency_reason") String reason,

        LocalDate limitationEndsOn,
        LocalDate hearingOn) {

    /** The codes of the grounds that a date, and the head of the Centre, make. */
    public static final String LIMITATION_ENDING = "LIMITATION_ENDING";

    public static final String HEARING_SOON = "HEARING_SOON";
    public static final String HARM_TO_BE_AVOIDED = "HARM_TO_BE_AVOIDED";

    public enum Level {
        IMMEDIATE,
        ORDINARY
    }

    static final Urgency ORDINARY = new Urgency(Level.ORDINARY, List.of(), null, null, null);

    public static Urgency withDates(LocalDate limitationEndsOn, LocalDate hearingOn) {
        return new Urgency(Level.ORDINARY, List.of(), null, limitationEndsOn, hearingOn);
    }

    @JsonIgnore // the level says it
    public boolean isImmediate() {
        return level == Level.IMMEDIATE;
    }

    public boolean has(String ground) {
        return grounds.contains(ground);
    }

    public Urgency with(Collection<String> more) {
        var all = new LinkedHashSet<>(grounds);
        all.addAll(more);
        return ofGrounds(all, reason);
    }

    /** The head of the Centre decides so, for this reason. */
    public Urgency toAvoidHarm(String why) {
        return ofGrounds(with(List.of(HARM_TO_BE_AVOIDED)).grounds, why);
    }

    public Urgency without(Collection<String> gone) {
        var left = new LinkedHashSet<>(grounds);
        left.removeAll(gone);
        return ofGrounds(left, reason);
    }

    private Urgency ofGrounds(Collection<String> all, String why) {
        var next = all.isEmpty() ? Level.ORDINARY : Level.IMMEDIATE;
        return new Urgency(next, List.copyOf(all), why, limitationEndsOn, hearingOn);
    }
}
