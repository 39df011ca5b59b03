package vn.tgpl.court.listing.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What of a schedule a court may change, by the name that is told: a change says the name and never the value. */
enum ScheduleField {
    PROCEEDING("proceeding", Effect.AMENDS, HearingSchedule::proceeding),
    CASE_NAME("caseName", Effect.AMENDS, HearingSchedule::caseName),
    PROCEDURE("procedure", Effect.AMENDS, HearingSchedule::procedure),
    TRACK("track", Effect.AMENDS, HearingSchedule::track),
    INSTANCE("instance", Effect.AMENDS, HearingSchedule::instance),
    TRAITS("traits", Effect.AMENDS, HearingSchedule::traits),
    /** A draft need not be told: the day when it becomes final counts. */
    LIST("list", Effect.MUST_BE_TOLD, HearingSchedule::list),
    MODE("mode", Effect.MOVES, HearingSchedule::mode),
    TIME_PRECISION("timePrecision", Effect.MOVES, HearingSchedule::timePrecision),
    DAYS("days", Effect.MOVES, s -> each(s.days(), SittingDay::anywhere)),
    ROOM("room", Effect.MOVES, s -> each(s.days(), SittingDay::room)),
    POINTS("points", Effect.MOVES, HearingSchedule::points),
    PUBLICITY("publicity", Effect.AMENDS, HearingSchedule::publicity),
    MINOR_INVOLVED("minorInvolved", Effect.AMENDS, HearingSchedule::minorInvolved),
    TRIAL_DECISION_ON("trialDecisionOn", Effect.AMENDS, HearingSchedule::trialDecisionOn),
    HINDRANCE("hindrance", Effect.AMENDS, HearingSchedule::hindrance),
    CONTINUES("continues", Effect.AMENDS, HearingSchedule::continues),
    JUDGE("judge", Effect.AMENDS, HearingSchedule::judge),
    CLERK("clerk", Effect.AMENDS, HearingSchedule::clerk),
    PERSONS("persons", Effect.AMENDS, s -> each(s.persons(), HearingPerson::alone)),
    COUNSEL("counsel", Effect.MUST_BE_TOLD, ScheduleField::counsel),
    INTERPRETER("interpreter", Effect.AMENDS, HearingSchedule::interpreter),
    SPECIAL_NEEDS("specialNeeds", Effect.AMENDS, HearingSchedule::specialNeeds),
    DATES_TO_AVOID("datesToAvoid", Effect.AMENDS, HearingSchedule::datesToAvoid);

    /** What a change of the field asks of the court. */
    enum Effect {
        AMENDS,
        /** The organisation and the provider must be told again. */
        MUST_BE_TOLD,
        /** As above, and the hearing sits at another time or in another place. */
        MOVES
    }

    private final String label;
    private final Effect effect;
    private final Function<HearingSchedule, Object> value;

    ScheduleField(String label, Effect effect, Function<HearingSchedule, Object> value) {
        this.label = label;
        this.effect = effect;
        this.value = value;
    }

    /** The fields in which the two differ. */
    static List<ScheduleField> changed(HearingSchedule earlier, HearingSchedule later) {
        return Arrays.stream(values())
                .filter(field -> !Objects.equals(field.value.apply(earlier), field.value.apply(later)))
                .toList();
    }

    static boolean move(Collection<ScheduleField> changed) {
        return changed.stream().anyMatch(field -> field.effect == Effect.MOVES);
    }

    static boolean mustBeTold(Collection<ScheduleField> changed) {
        return changed.stream().anyMatch(field -> field.effect != Effect.AMENDS);
    }

    /** As the API names it. */
    String label() {
        return label;
    }

    /** By the person's place in the list; who has none is not there, so that one more person is no other counsel. */
    private static Map<Integer, List<HearingCounsel>> counsel(HearingSchedule schedule) {
        var persons = schedule.persons();
        return IntStream.range(0, persons.size())
                .filter(i -> !persons.get(i).counsel().isEmpty())
                .boxed()
                .collect(Collectors.toMap(i -> i, i -> persons.get(i).counsel()));
    }

    private static <T, V> List<V> each(List<T> all, Function<T, V> part) {
        return all.stream().map(part).toList();
    }
}
