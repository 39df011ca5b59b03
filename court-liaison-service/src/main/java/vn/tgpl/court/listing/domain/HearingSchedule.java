package vn.tgpl.court.listing.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.tgpl.contracts.HearingMode;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.ScheduledHearing;
import vn.tgpl.contracts.TimePrecision;

/**
 * A hearing as the court's list has it (lịch xét xử). What depends on a person's case beside the proceeding is in
 * {@link HearingPerson}.
 *
 * @param caseName the name of the case (tên vụ án): the charge or the dispute, never a person's name
 * @param traits what keeps the case from being heard online, as the law codes it
 * @param days the days on which the court sits, in order
 * @param points where an online hearing takes place (điểm cầu)
 * @param minorInvolved whether a person under 18 is concerned, which is a reason to close the doors
 * @param trialDecisionOn the date of the decision to bring to trial (quyết định đưa vụ án ra xét xử), or null before it
 * @param continues the court's own reference of the postponed hearing that this one reopens, or null
 * @param judge the presiding judge (thẩm phán): an officer of the court, named to who may read the hearing only
 * @param clerk the court clerk (thư ký tòa án), likewise
 * @param persons the persons it concerns, where the court knows their referrals
 * @param specialNeeds what somebody needs to take part, such as a ramp or a sign-language interpreter
 * @param datesToAvoid the days on which somebody who is needed cannot come
 */
public record HearingSchedule(
        @NotNull @Valid Proceeding proceeding,
        @Size(min = 1, max = 300) String caseName,
        @NotNull Procedure procedure,
        @NotNull Track track,
        @NotNull Instance instance,
        @Size(max = 10) List<@NotBlank @Size(max = 60) String> traits,
        @NotNull ListStage list,
        @NotNull HearingMode mode,
        @NotNull TimePrecision timePrecision,
        @NotEmpty @Size(max = 60) List<@NotNull @Valid SittingDay> days,
        @Size(max = 20) List<@NotNull @Valid HearingPoint> points,
        @NotNull Publicity publicity,
        Boolean minorInvolved,
        LocalDate trialDecisionOn,
        Hindrance hindrance,

        @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1f\\x7f]+")
        String continues,

        @Size(min = 1, max = 200) String judge,
        @Size(min = 1, max = 200) String clerk,
        @Size(max = 200) List<@NotNull @Valid HearingPerson> persons,
        @Valid Interpreter interpreter,
        @Size(max = 20) List<@NotBlank @Size(max = 200) String> specialNeeds,
        @Size(max = 100) List<@NotNull LocalDate> datesToAvoid) {

    /** What was left out is what it usually is, so that both spellings are the same hearing. */
    public HearingSchedule {
        traits = given(traits);
        days = given(days);
        points = given(points);
        minorInvolved = minorInvolved != null && minorInvolved;
        hindrance = hindrance == null ? Hindrance.NONE : hindrance;
        persons = given(persons);
        specialNeeds = given(specialNeeds);
        datesToAvoid = given(datesToAvoid);
    }

    private static <T> List<T> given(List<T> list) {
        return list == null ? List.of() : list;
    }

    /** The days that are not called off; all of them where none is left. */
    public List<SittingDay> standingDays() {
        var standing = days.stream().filter(SittingDay::stands).toList();
        return standing.isEmpty() ? days : standing;
    }

    public Instant start() {
        return standingDays().getFirst().start();
    }

    public Instant end() {
        return standingDays().getLast().until();
    }

    /** The courtroom of the first day, or null. */
    public String room() {
        return standingDays().getFirst().room();
    }

    /** The same hearing on other days. */
    public HearingSchedule on(TimePrecision precision, List<SittingDay> others) {
        return new HearingSchedule(
                proceeding,
                caseName,
                procedure,
                track,
                instance,
                traits,
                list,
                mode,
                precision,
                others,
                points,
                publicity,
                minorInvolved,
                trialDecisionOn,
                hindrance,
                continues,
                judge,
                clerk,
                persons,
                interpreter,
                specialNeeds,
                datesToAvoid);
    }

    /** What other services hear of it: nobody is named. */
    ScheduledHearing heldBy(String court, HearingLinks links) {
        return new ScheduledHearing(
                court,
                proceeding.numbers(),
                procedure,
                links.addedTo(referralIds()),
                links.unlinked(),
                links.version(),
                start(),
                end(),
                room(),
                timePrecision,
                mode);
    }

    private List<UUID> referralIds() {
        return persons.stream()
                .map(HearingPerson::referralId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
