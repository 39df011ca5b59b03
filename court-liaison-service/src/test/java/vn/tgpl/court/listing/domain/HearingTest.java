package vn.tgpl.court.listing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.court.listing.domain.Schedules.CENTRAL;
import static vn.tgpl.court.listing.domain.Schedules.COMPONENT;
import static vn.tgpl.court.listing.domain.Schedules.at;
import static vn.tgpl.court.listing.domain.Schedules.day;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.HearingAmended;
import vn.tgpl.contracts.HearingMatched;
import vn.tgpl.contracts.HearingMoved;
import vn.tgpl.contracts.ProviderKind;

class HearingTest {

    private final Hearing hearing = new Hearing("TA.96.KV6", "118", Schedules.ordinary());

    @Test
    void itsFirstEventSaysWhenAndWhereItIs() {
        var fixed = hearing.fixed();
        assertThat(fixed.version()).isZero();
        assertThat(fixed.hearing().court()).isEqualTo("TA.96.KV6");
        assertThat(fixed.hearing().start()).isEqualTo(at("2026-12-10T08:00"));
        assertThat(fixed.hearing().end()).isEqualTo(at("2026-12-10T11:30"));
        assertThat(fixed.hearing().room()).isEqualTo("P.2");
        assertThat(fixed.hearing().referralIds()).containsExactly(Schedules.REFERRAL);
    }

    @Test
    void endsWhenItsLastDayStartsWhereTheEndIsOpen() {
        hearing.change(Schedules.of(day("2026-12-10T08:00", "2026-12-10T11:30"), day("2026-12-11T08:00", null)));
        assertThat(hearing.summary().end()).isEqualTo(at("2026-12-11T08:00"));
    }

    @Test
    void theSameScheduleIsNoChange() {
        assertThat(hearing.change(Schedules.ordinary())).isEmpty();
        assertThat(hearing.version()).isZero();
    }

    @Test
    void anotherDayMovesIt() {
        assertThat(hearing.change(Schedules.of(day("2026-12-17T08:00", "2026-12-17T11:30"))))
                .containsInstanceOf(HearingMoved.class)
                .hasValueSatisfying(event -> assertThat(event.version()).isEqualTo(1));
    }

    @Test
    void anotherPointMovesIt() {
        hearing.change(Schedules.with(CENTRAL));
        assertThat(hearing.change(Schedules.with(CENTRAL, COMPONENT))).containsInstanceOf(HearingMoved.class);
    }

    @Test
    void anotherJudgeAmendsIt() {
        assertThat(hearing.change(Schedules.underJudge("Lê Thị Hoa"))).containsInstanceOf(HearingAmended.class);
        assertThat(hearing.version()).isEqualTo(1);
    }

    @Test
    void itsCourtSeesItFromTheStart() {
        assertThat(hearing.isSeenBy("TA.96.KV6")).isTrue();
        assertThat(hearing.isSeenBy("VKS.96")).isFalse();
    }

    @Test
    void aMatchedCaseBringsItsAgenciesAndLeavesTheVersion() {
        hearing.match(matched(UUID.randomUUID(), null, List.of("VKS.96")));
        assertThat(hearing.participants()).containsExactlyInAnyOrder("TA.96.KV6", "VKS.96");
        assertThat(hearing.version()).isZero();
    }

    @Test
    void aMatchWithoutAProviderTakesNoneAway() {
        var caseId = UUID.randomUUID();
        var provider = new AssignedProvider(UUID.randomUUID(), "Trần Thị Bích Hạnh", ProviderKind.LEGAL_AID_OFFICER);
        hearing.match(matched(caseId, provider, List.of()));
        hearing.match(matched(caseId, null, List.of()));
        assertThat(hearing.summary().cases()).containsExactly(new MatchedCase(caseId, provider));
    }

    @Test
    void aLostCaseTakesItsAgenciesAlongButThoseOfAnother() {
        var lost = UUID.randomUUID();
        hearing.match(matched(lost, null, List.of("VKS.96", "G01.96.PC02")));
        hearing.match(matched(UUID.randomUUID(), null, List.of("VKS.96")));
        hearing.lose(lost);
        assertThat(hearing.participants()).containsExactlyInAnyOrder("TA.96.KV6", "VKS.96");
        assertThat(hearing.summary().cases()).hasSize(1);
    }

    @Test
    void whatIsSaidOfACaseHoldsForEveryNameOfIt() {
        var match = matched(UUID.randomUUID(), null, List.of("VKS.96"));
        hearing.match(match);
        assertThat(hearing.say(said(match.caseId(), false))).isPresent();
        hearing.lose(match.caseId());
        hearing.match(match);
        assertThat(hearing.hasCase()).as("a match that comes late").isFalse();
        assertThat(hearing.told().unlinkedReferralIds()).containsExactlyInAnyOrder(match.caseId(), match.referralId());
        assertThat(hearing.say(said(match.referralId(), true))).isPresent();
        assertThat(hearing.told().unlinkedReferralIds()).isEmpty();
        assertThat(hearing.told().referralIds()).contains(match.referralId());
        assertThat(hearing.told().linksVersion()).isEqualTo(2);
        hearing.match(match);
        assertThat(hearing.hasCase()).isTrue();
    }

    @Test
    void aChangeNamesEveryFieldOfASchedule() {
        var known = Stream.of(ScheduleField.values()).map(ScheduleField::label);
        var fields = Stream.of(HearingSchedule.class.getRecordComponents()).map(RecordComponent::getName);
        assertThat(known).containsAll(fields.toList());
    }

    @Test
    void onlyTheStandingDaysCount() {
        var off = new SittingDay(at("2026-12-10T08:00"), at("2026-12-10T11:30"), "P.2", true);
        hearing.change(Schedules.of(off, day("2026-12-11T08:00", null)));
        assertThat(hearing.summary().start()).isEqualTo(at("2026-12-11T08:00"));
        assertThat(hearing.changedFields()).containsExactly("days", "room");
    }

    private static SaidLink said(UUID name, boolean belongs) {
        return new SaidLink(name, null, belongs, LinkReason.WRONG_NUMBER, null, "TA.96.KV6", Instant.EPOCH);
    }

    private static HearingMatched matched(UUID caseId, AssignedProvider provider, List<String> agencies) {
        return new HearingMatched(caseId, UUID.randomUUID(), UUID.randomUUID(), null, provider, agencies);
    }
}
