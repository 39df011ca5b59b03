package vn.tgpl.court.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.ProviderKind;
import vn.tgpl.court.listing.domain.HearingStatus;
import vn.tgpl.court.listing.domain.HearingSummary;
import vn.tgpl.court.listing.domain.ListStage;
import vn.tgpl.court.listing.domain.MatchedCase;

class NoticeRulesTest {

    private static final Instant END = Instant.parse("2026-12-10T04:30:00Z");
    private static final Instant BEFORE = END.minus(Duration.ofDays(20));
    private static final AssignedProvider LAWYER =
            new AssignedProvider(UUID.randomUUID(), "Lê Minh Khôi", ProviderKind.LAWYER);

    @Test
    void bothTheOrganisationAndTheProviderMustBeTold() {
        assertThat(addressees(HearingStatus.FIXED, BEFORE, aided(LAWYER)))
                .containsExactly(
                        new Addressee("H12.TP.TGPL", PartyKind.ORGANISATION),
                        new Addressee(LAWYER.id().toString(), PartyKind.PROVIDER));
    }

    @Test
    void theOrganisationAloneWhileThereIsNoProvider() {
        assertThat(addressees(HearingStatus.FIXED, BEFORE, aided(null)))
                .extracting(Addressee::kind)
                .containsExactly(PartyKind.ORGANISATION);
    }

    @Test
    void eachOneOnceOfSeveralCases() {
        assertThat(addressees(HearingStatus.FIXED, BEFORE, aided(LAWYER), aided(LAWYER)))
                .hasSize(2);
    }

    @Test
    void nobodyWhereNoCaseWasFound() {
        assertThat(addressees(HearingStatus.FIXED, BEFORE)).isEmpty();
    }

    @Test
    void thatItIsPutOffOrTakenOffMustBeToldToo() {
        assertThat(Arrays.stream(HearingStatus.values())
                        .filter(status ->
                                !addressees(status, BEFORE, aided(LAWYER)).isEmpty()))
                .containsExactly(
                        HearingStatus.FIXED,
                        HearingStatus.POSTPONED,
                        HearingStatus.SUSPENDED,
                        HearingStatus.CANCELLED,
                        HearingStatus.DUPLICATE);
    }

    @Test
    void nobodyIsToldThatItSatInThePast() {
        var later = END.plus(Duration.ofDays(1));
        assertThat(addressees(HearingStatus.FIXED, later, aided(LAWYER))).isEmpty();
        assertThat(addressees(HearingStatus.POSTPONED, later, aided(LAWYER))).hasSize(2);
    }

    @Test
    void thatItIsTakenOffIsToldToWhoeverHadHeardOfIt() {
        var centre = new Addressee("H12.TP.TGPL", PartyKind.ORGANISATION);
        for (var status : List.of(HearingStatus.CANCELLED, HearingStatus.DUPLICATE)) {
            assertThat(addressees(status, Set.of(centre), BEFORE, aided(LAWYER)))
                    .containsExactly(centre);
            assertThat(addressees(status, Set.of(centre), BEFORE)).isEmpty();
        }
    }

    @Test
    void aDraftBindsNobody() {
        var draft = hearing(HearingStatus.FIXED, ListStage.DRAFT, aided(LAWYER));
        assertThat(NoticeRules.addressees(draft, "H12.TP.TGPL", Set.of(), BEFORE))
                .isEmpty();
        assertThat(NoticeRules.isBoundByTime(draft)).isFalse();
    }

    @Test
    void onlyWhatIsToSitMustBeToldInTime() {
        assertThat(Arrays.stream(HearingStatus.values())
                        .filter(status -> NoticeRules.isBoundByTime(hearing(status, ListStage.FINAL))))
                .containsExactly(HearingStatus.FIXED);
    }

    private static Set<Addressee> addressees(HearingStatus status, Instant now, MatchedCase... cases) {
        return addressees(status, Addressee.of(hearing(status, ListStage.FINAL, cases), "H12.TP.TGPL"), now, cases);
    }

    private static Set<Addressee> addressees(
            HearingStatus status, Set<Addressee> before, Instant now, MatchedCase... cases) {
        return NoticeRules.addressees(hearing(status, ListStage.FINAL, cases), "H12.TP.TGPL", before, now);
    }

    private static MatchedCase aided(AssignedProvider provider) {
        return new MatchedCase(UUID.randomUUID(), provider);
    }

    private static HearingSummary hearing(HearingStatus status, ListStage list, MatchedCase... cases) {
        return new HearingSummary(
                UUID.randomUUID(),
                0,
                0,
                List.of(),
                "TA.96.KV6",
                "1",
                status,
                null,
                null,
                null,
                null,
                list,
                null,
                null,
                END.minus(Duration.ofHours(3)),
                END,
                null,
                List.of(),
                null,
                List.of(cases));
    }
}
