package vn.tgpl.casework.intake.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.ProceedingNumbers;
import vn.tgpl.platform.input.AgencyId;

/**
 * The proceeding that a request made at the Centre is about, as far as the person knows it.
 *
 * @param agencyCaseNumber the number that the agency gave the case file
 * @param court the court that it is before, which then takes part
 * @param participants the other agencies of the proceeding, which take part from now on
 */
public record RequestedProceeding(
        @NotNull Procedure procedure,
        @NotNull ProceduralRole proceduralRole,
        @Size(min = 1, max = 60) String agencyCaseNumber,
        @Size(min = 1, max = 60) String courtCaseNumber,
        @Size(min = 1, max = 60) String nationalCaseFileCode,
        @AgencyId String court,
        @Size(max = 20) List<@NotNull @AgencyId String> participants) {

    /** Outside of any proceeding. */
    static final RequestedProceeding NONE = new RequestedProceeding(
            Procedure.OUT_OF_COURT, ProceduralRole.PERSON_IN_NEED, null, null, null, null, null);

    public ProceedingNumbers numbers() {
        return new ProceedingNumbers(agencyCaseNumber, courtCaseNumber, nationalCaseFileCode);
    }

    /** Whether hearings can be found by a number of it. */
    boolean hasNumber() {
        return agencyCaseNumber != null || courtCaseNumber != null || nationalCaseFileCode != null;
    }

    public List<String> named() {
        return participants == null ? List.of() : participants;
    }
}
