package vn.tgpl.court.listing.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
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
 * A hearing as the court's list has it (lịch xét xử).
 *
 * @param days the days on which the court sits, in order
 * @param points where an online hearing takes place (điểm cầu)
 * @param trialDecisionOn the date of the decision to bring to trial (quyết định đưa vụ án ra xét xử), or null before it
 * @param judge the presiding judge (thẩm phán): an officer of the court, named to who may read the hearing only
 * @param clerk the court clerk (thư ký tòa án), likewise
 * @param persons the persons it concerns, where the court knows their referrals
 */
public record HearingSchedule(
        @NotNull @Valid Proceeding proceeding,
        @NotNull Procedure procedure,
        @NotNull Track track,
        @NotNull Instance instance,
        @NotNull ListStage list,
        @NotNull HearingMode mode,
        @NotNull TimePrecision timePrecision,
        @NotEmpty @Size(max = 60) List<@NotNull @Valid SittingDay> days,
        @Size(max = 20) List<@NotNull @Valid HearingPoint> points,
        @NotNull Publicity publicity,
        LocalDate trialDecisionOn,
        @Size(min = 1, max = 200) String judge,
        @Size(min = 1, max = 200) String clerk,
        @Size(max = 200) List<@NotNull @Valid HearingPerson> persons,
        @Valid Interpreter interpreter) {

    /** A list that was left out is an empty one, so that both spellings are the same hearing. */
    public HearingSchedule {
        days = days == null ? List.of() : days;
        points = points == null ? List.of() : points;
        persons = persons == null ? List.of() : persons;
    }

    Instant start() {
        return days.getFirst().start();
    }

    Instant end() {
        return days.getLast().until();
    }

    /** Whether this one sits at another time or in another place. */
    boolean movesFrom(HearingSchedule earlier) {
        return !days.equals(earlier.days)
                || timePrecision != earlier.timePrecision
                || mode != earlier.mode
                || !points.equals(earlier.points);
    }

    /** What other services hear of it: nobody is named. */
    ScheduledHearing heldBy(String court) {
        return new ScheduledHearing(
                court,
                proceeding.numbers(),
                procedure,
                referralIds(),
                List.of(),
                0,
                start(),
                end(),
                days.getFirst().room(),
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
