package vn.tgpl.statute.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.statute.Sample.at;
import static vn.tgpl.statute.Sample.notice;
import static vn.tgpl.statute.Sample.request;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.table.Certainty;

/** Which fact starts and meets which clock. */
class ClockRulesTest {

    private static final String ACCEPT = "R08 accept-agency-notice";
    private static final String ASSIGN = "R09 assign-provider";
    private static final String THURSDAY = "2026-11-26T09:00";
    private final Statute statute = Statute.load();

    @ParameterizedTest
    @ValueSource(strings = {"ARRESTED", "IN_CUSTODY"})
    void theRequestOfAHeldPersonMustReachTheCentreWithin12Hours(String role) {
        StartedClock clock = onlyClock(request(THURSDAY, role));

        assertThat(clock.rule().id()).isEqualTo("R02");
        assertThat(clock.startedAt()).isEqualTo(at(THURSDAY));
        assertThat(clock.dueAt()).isEqualTo(at("2026-11-26T21:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACCUSED", "DEFENDANT", "VICTIM"})
    void theRequestOfAnAccusedOrVictimMustReachTheCentreWithin24Hours(String role) {
        StartedClock clock = onlyClock(request(THURSDAY, role));

        assertThat(clock.rule().id()).isEqualTo("R03");
        assertThat(clock.dueAt()).isEqualTo(at("2026-11-27T09:00"));
    }

    @Test
    void anAccusedHas24HoursAlsoInDetention() {
        var detained = request(THURSDAY, "ACCUSED").with(Attribute.CUSTODY, "DETENTION");

        assertThat(onlyClock(detained).rule().id()).isEqualTo("R03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DENOUNCED",
                "PROPOSED_FOR_PROSECUTION",
                "EMERGENCY_HELD",
                "PARTY",
                "WITNESS",
                "PRISONER",
                "UNDER_DIVERSION"
            })
    void noHourLimitBindsTheRequestOfAnyoneElse(String role) {
        assertThat(statute.clocksStartedBy(request(THURSDAY, role))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARRESTED", "IN_CUSTODY", "ACCUSED", "DEFENDANT", "VICTIM"})
    void aNoticeUnderArticle31IsAcceptedAndAssignedTheSameDay(String role) {
        var clocks = statute.clocksStartedBy(notice(THURSDAY, "NOTICE", role));

        assertThat(clocks).extracting(clock -> clock.rule().title()).containsExactly(ACCEPT, ASSIGN);
        assertThat(clocks).allSatisfy(clock -> {
            assertThat(clock.rule().standing().certainty()).isEqualTo(Certainty.READING);
            assertThat(clock.dueAt()).isEqualTo(at("2026-11-27T00:00"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DENOUNCED",
                "PROPOSED_FOR_PROSECUTION",
                "EMERGENCY_HELD",
                "ARRESTED",
                "IN_CUSTODY",
                "ACCUSED",
                "DEFENDANT",
                "VICTIM",
                "PARTY",
                "WITNESS",
                "PRISONER",
                "UNDER_DIVERSION"
            })
    void aMandatoryDefenceIsAcceptedAndAssignedTheSameDayForAnyRole(String role) {
        var clocks = statute.clocksStartedBy(notice(THURSDAY, "MANDATORY_DEFENCE", role));

        assertThat(clocks).extracting(clock -> clock.rule().title()).containsExactly(ACCEPT, ASSIGN);
        assertThat(clocks)
                .allSatisfy(clock -> assertThat(clock.rule().standing().basis()).contains("7(3)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DENOUNCED",
                "PROPOSED_FOR_PROSECUTION",
                "EMERGENCY_HELD",
                "PARTY",
                "WITNESS",
                "PRISONER",
                "UNDER_DIVERSION"
            })
    void anyOtherNoticeIsAssignedWithin3WorkingDays(String role) {
        StartedClock clock = onlyClock(notice(THURSDAY, "NOTICE", role));

        assertThat(clock.rule().id()).isEqualTo("R09");
        assertThat(clock.dueAt()).isEqualTo(at("2026-12-02T00:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CRIMINAL", "CIVIL", "ADMINISTRATIVE"})
    void aPartysNoticeIsAssignedWithin3WorkingDaysInEveryProcedure(String procedure) {
        var fact = notice(THURSDAY, "NOTICE", "PARTY").with(Attribute.PROCEDURE, procedure);

        assertThat(onlyClock(fact).rule().id()).isEqualTo("R09");
    }

    @Test
    void anInformationStartsNoClock() {
        assertThat(statute.clocksStartedBy(notice(THURSDAY, "INFORMATION", "IN_CUSTODY")))
                .isEmpty();
    }

    @Test
    void noClockStartsWhereAnAttributeThatTheRuleAsksForIsUnknown() {
        assertThat(statute.clocksStartedBy(Fact.of(Trigger.CASE_ACCEPTED, at(THURSDAY))))
                .isEmpty();
    }

    @Test
    void aDutyWithoutAFigureIsListedAndStartsNoClock() {
        assertThat(statute.rules())
                .filteredOn(rule -> rule.length().isEmpty())
                .extracting(ClockRule::id)
                .contains("R01", "R04", "R11", "R18", "R26", "R30", "R31", "R32", "R35");
        assertThat(statute.clocksStartedBy(Fact.of(Trigger.PROCEEDING_STEP_TAKEN, at(THURSDAY))))
                .isEmpty();
    }

    @Test
    void everyRuleOfTheListIsThere() {
        assertThat(statute.rules())
                .extracting(ClockRule::id)
                .containsAll(IntStream.rangeClosed(1, 37)
                        .mapToObj("R%02d"::formatted)
                        .toList());
    }

    @Test
    void theRowsOfOneTitleAreMetByTheSameFacts() {
        assertThat(statute.rules())
                .allSatisfy(rule -> assertThat(statute.rules())
                        .filteredOn(other -> other.title().equals(rule.title()))
                        .extracting(ClockRule::metBy)
                        .containsOnly(rule.metBy()));
    }

    @Test
    void theRulesOfTheJointCircularStartWithItsFirstDay() {
        assertThat(statute.clocksStartedBy(notice("2018-08-31T23:59", "NOTICE", "PARTY")))
                .isEmpty();
        assertThat(statute.clocksStartedBy(notice("2018-09-01T00:00", "NOTICE", "PARTY")))
                .hasSize(1);
    }

    @Test
    void eachClockIsMetByItsOwnFact() {
        assertThat(statute.rulesMetBy(Trigger.REQUEST_RECEIVED)).isEmpty();
        assertThat(statute.rulesMetBy(Trigger.NOTICE_RECEIVED))
                .containsExactly(
                        "R02 notify-held-person",
                        "R03 notify-accused-or-victim",
                        "R04 inform-not-requested",
                        "R05 propose-mandatory-defence");
        assertThat(statute.rulesMetBy(Trigger.CASE_ACCEPTED)).containsExactly(ACCEPT);
        assertThat(statute.rulesMetBy(Trigger.PROVIDER_ASSIGNED))
                .containsExactly(
                        ASSIGN, "R10 assign-held-requester", "R16 replace-provider", "R16 replace-withdrawn-provider");
    }

    @Test
    void theEndOfACaseMeetsWhatNobodyNeedDoAnyMoreAndNoMore() {
        assertThat(statute.rulesMetBy(Trigger.CASE_ENDED))
                .contains(ASSIGN, "R16 replace-provider", "R27 answer-change-request")
                .doesNotContain("R23 serve-judgment", "R24 appeal", "R29 hand-over-file", "R34 answer-complaint");
    }

    private StartedClock onlyClock(Fact fact) {
        List<StartedClock> clocks = statute.clocksStartedBy(fact);
        assertThat(clocks).hasSize(1);
        return clocks.getFirst();
    }
}
