package vn.tgpl.statute.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.statute.Sample.at;
import static vn.tgpl.statute.Sample.notice;
import static vn.tgpl.statute.Sample.request;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.statute.Statute;

/** Where the texts contradict each other or set a trap, what the tables make of it. */
class ContradictionsTest {

    private static final String THURSDAY = "2026-11-26T09:00";
    private final Statute statute = Statute.load();

    @ParameterizedTest
    @CsvSource({
        "NOTICE, ARRESTED",
        "NOTICE, IN_CUSTODY",
        "NOTICE, ACCUSED",
        "NOTICE, DEFENDANT",
        "NOTICE, VICTIM",
        "MANDATORY_DEFENCE, DEFENDANT",
        "MANDATORY_DEFENCE, WITNESS"
    })
    void atOnceBeatsThreeWorkingDaysForTheNoticesThatTheCircularCallsImmediate(String kind, String role) {
        assertThat(duesOf(notice(THURSDAY, kind, role)))
                .containsOnly(
                        Map.entry("R08 accept-agency-notice", at("2026-11-27T00:00")),
                        Map.entry("R09 assign-provider", at("2026-11-27T00:00")));
    }

    @Test
    void anyOtherNoticeKeepsThreeWorkingDays() {
        assertThat(duesOf(notice(THURSDAY, "NOTICE", "PARTY")))
                .containsOnly(Map.entry("R09 assign-provider", at("2026-12-02T00:00")));
    }

    @Test
    void theCentreIsWarnedTwelveHoursAfterAHeldPersonsNotice() {
        assertThat(statute.clocksStartedBy(notice(THURSDAY, "NOTICE", "IN_CUSTODY")))
                .extracting(StartedClock::alarmAt)
                .containsOnly(Optional.of(at("2026-11-26T21:00")));
    }

    @Test
    void theAgencysHoursRunFromTheRequestAndNotFromTheArrest() {
        var arrest = Fact.of(Trigger.CUSTODY_STARTED, at("2026-11-26T03:00")).with(Attribute.ROLE, "ARRESTED");

        assertThat(duesOf(arrest)).containsOnlyKeys("R25 end-custody");
        assertThat(duesOf(request(THURSDAY, "ARRESTED")))
                .containsOnly(Map.entry("R02 notify-held-person", at("2026-11-26T21:00")));
    }

    @Test
    void theCentresTimeRunsFromTheNoticeOrFromAcceptanceButNeverFromBoth() {
        var notice = notice(THURSDAY, "NOTICE", "PARTY");
        var accepted = Fact.of(Trigger.CASE_ACCEPTED, at("2026-11-27T09:00"))
                .with(Attribute.ROLE, "PARTY")
                .with(Attribute.URGENCY, "ORDINARY");

        assertThat(duesOf(notice)).containsOnlyKeys("R09 assign-provider");
        assertThat(duesOf(accepted.with(Attribute.SOURCE, "AGENCY"))).isEmpty();
        assertThat(duesOf(accepted.with(Attribute.SOURCE, "PERSON")))
                .containsOnly(Map.entry("R09 assign-provider", at("2026-12-03T00:00")));
    }

    @Test
    void aRequestShortlyBeforeAHearingIsAcceptedAndAssignedAtOnce() {
        var accepted = Fact.of(Trigger.CASE_ACCEPTED, at(THURSDAY))
                .with(Attribute.ROLE, "PARTY")
                .with(Attribute.SOURCE, "PERSON")
                .with(Attribute.URGENCY, "IMMEDIATE");

        assertThat(duesOf(accepted)).containsOnly(Map.entry("R09 assign-provider", at("2026-11-27T00:00")));
    }

    @Test
    void bothTheOrganisationAndTheProviderMustBeToldOfAHearing() {
        assertThat(statute.rules())
                .filteredOn(rule -> rule.id().equals("R20"))
                .extracting(ClockRule::notified)
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told).containsExactly(Party.LEGAL_AID_CENTRE, Party.PROVIDER));
    }

    @Test
    void aPostponementHasItsOwnLimitInEachProcedure() {
        var postponed =
                Fact.of(Trigger.HEARING_POSTPONED, at("2026-12-01T09:00")).with(Attribute.TRACK, "ORDINARY");

        assertThat(duesOf(postponed.with(Attribute.PROCEDURE, "CRIMINAL")))
                .containsEntry("R22 reopen-hearing", at("2027-01-01T00:00"))
                .containsKey("R22 send-postponement");
        assertThat(duesOf(postponed.with(Attribute.PROCEDURE, "CIVIL")))
                .containsOnly(Map.entry("R22 reopen-hearing", at("2027-01-05T00:00")));
    }

    @Test
    void onlyANoticeOfTheSameDayKeepsBothSevenDaysOfSummaryProcedure() {
        var decided = Fact.of(Trigger.TRIAL_DECIDED, at(THURSDAY))
                .with(Attribute.PROCEDURE, "CRIMINAL")
                .with(Attribute.TRACK, "SUMMARY");

        assertThat(toldBefore(lastHearingAfter(decided), "SUMMARY")).isEqualTo(at("2026-11-27T00:00"));
    }

    @Test
    void tenDaysOfNoticeLeaveFiveOfTheFifteenInWhichAHearingMustOpen() {
        var decided = Fact.of(Trigger.TRIAL_DECIDED, at("2026-12-01T09:00"))
                .with(Attribute.PROCEDURE, "CRIMINAL")
                .with(Attribute.TRACK, "ORDINARY")
                .with(Attribute.HINDRANCE, "NONE");

        assertThat(toldBefore(lastHearingAfter(decided), "ORDINARY")).isEqualTo(at("2026-12-07T00:00"));
    }

    private Instant lastHearingAfter(Fact decided) {
        return duesOf(decided).get("R21 open-hearing").minusSeconds(1);
    }

    private Instant toldBefore(Instant hearing, String track) {
        var fixed = Fact.of(Trigger.HEARING_FIXED, at(THURSDAY)).with(Attribute.TRACK, track);
        return duesOf(fixed.lookingAheadTo(hearing)).get("R20 tell-hearing");
    }

    private Map<String, Instant> duesOf(Fact fact) {
        return statute.clocksStartedBy(fact).stream()
                .collect(Collectors.toMap(clock -> clock.rule().title(), StartedClock::dueAt));
    }
}
