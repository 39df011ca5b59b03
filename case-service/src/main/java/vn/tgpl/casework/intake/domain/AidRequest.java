package vn.tgpl.casework.intake.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import vn.tgpl.casework.casefile.domain.CaseSource;
import vn.tgpl.casework.casefile.domain.Intake;
import vn.tgpl.casework.casefile.domain.Origin;
import vn.tgpl.casework.casefile.domain.Urgency;
import vn.tgpl.casework.person.domain.AidedPerson;

/**
 * A request made at the Centre's own desk (yêu cầu trợ giúp pháp lý).
 *
 * @param aidForm the form of aid that is asked for, as the law's code of today
 * @param requestedAt when the Centre received it
 * @param proceeding what the person takes part in; for participation in proceedings, and only there
 * @param limitationEndsOn the last day of the limitation period (thời hiệu), where it is known
 * @param hearingOn the day of a hearing, where it is known
 * @param immediate whether the head of the Centre has it accepted at once to avoid harm
 * @param requester the relative who asks; required where one does
 */
public record AidRequest(
        @NotNull Source source,
        @NotNull String aidForm,
        @NotNull Instant requestedAt,
        @Valid RequestedProceeding proceeding,
        LocalDate limitationEndsOn,
        LocalDate hearingOn,
        Boolean immediate,
        @Size(min = 1, max = 2000) String immediateReason,
        @NotNull @Valid Applicant person,
        @Valid Requester requester) {

    /** Who came to the desk. */
    public enum Source {
        /** The person. */
        REQUEST,
        RELATIVE,
        /** The person, sent by a commune (phiếu giới thiệu, Form 13). */
        COMMUNE
    }

    public boolean isImmediate() {
        return Boolean.TRUE.equals(immediate);
    }

    public RequestedProceeding proceedingOrNone() {
        return proceeding == null ? RequestedProceeding.NONE : proceeding;
    }

    public Intake toIntake() {
        var of = proceedingOrNone();
        var origin = Origin.atDesk(CaseSource.valueOf(source.name()), of.procedure(), of.proceduralRole());
        var dates = Urgency.withDates(limitationEndsOn, hearingOn);
        return new Intake(origin, aidForm, isImmediate() ? dates.toAvoidHarm(immediateReason) : dates);
    }

    public AidedPerson toPerson() {
        return person.toPerson(proceedingOrNone().proceduralRole(), requester);
    }
}
