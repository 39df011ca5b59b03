package vn.tgpl.referral.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.referral.notice.domain.Notices.CCCD;
import static vn.tgpl.referral.notice.domain.Notices.NOW;
import static vn.tgpl.referral.notice.domain.Notices.REQUEST;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.contracts.CustodyStatus;
import vn.tgpl.contracts.ReferralKind;
import vn.tgpl.contracts.RequestStatus;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.statute.time.LegalTime;

class NoticeWarningsTest {

    private static final AidRequest NOT_REQUESTED = new AidRequest(RequestStatus.NOT_REQUESTED, null, null);

    @Test
    void anOrdinaryNoticeHasNone() {
        assertThat(codes(Notices.good())).isEmpty();
    }

    @Test
    void aNoticeThatComesWhenItsTimeIsUpIsLate() {
        assertThat(codes(metAt(NOW.minusMillis(1)))).isEmpty();
        assertThat(codes(metAt(NOW))).containsExactly("notice-late");
    }

    @Test
    void whatTheCentreDoesLateIsNoFaultOfTheNotice() {
        assertThat(codes(metAt("R09 assign-provider", NOW))).isEmpty();
    }

    @Test
    void forAHeldPersonTheCentreIsAlsoPhoned() {
        assertThat(codes(Notices.of(Notices.held(CustodyStatus.CUSTODY)))).containsExactly("phone-at-once");
    }

    @Test
    void aHeldPersonIsNotAtLiberty() {
        assertThat(codes(Notices.of(Notices.held(CustodyStatus.AT_LIBERTY))))
                .containsExactly("phone-at-once", "custody-mismatch");
    }

    @Test
    void theFormFitsWhetherThePersonAsked() {
        var person = Notices.person(CCCD);

        assertThat(codes(Notices.of(ReferralKind.NOTICE, person, NOT_REQUESTED)))
                .containsExactly("kind-mismatch");
        assertThat(codes(Notices.of(ReferralKind.INFORMATION, person, REQUEST))).containsExactly("kind-mismatch");
        assertThat(codes(Notices.of(ReferralKind.INFORMATION, person, NOT_REQUESTED)))
                .isEmpty();
        assertThat(codes(Notices.of(ReferralKind.MANDATORY_DEFENCE, person, NOT_REQUESTED)))
                .isEmpty();
    }

    /** The fourth digit tells century and sex, the next two the year (NĐ 137/2015/NĐ-CP). */
    @ParameterizedTest
    @CsvSource({
        "096209001234,MALE,2009-05-17,",
        "096309001234,MALE,2009-05-17,identifier.sex-mismatch",
        "096309001234,FEMALE,2009-05-17,",
        "096309001234,UNKNOWN,2009-05-17,",
        "096009001234,MALE,2009-05-17,identifier.birth-year-mismatch",
        "096085001234,MALE,1985-01-01,",
        "096210001234,MALE,2009-12-31,identifier.birth-year-mismatch",
        "095209001234,MALE,2009-05-17,",
        "003209001234,MALE,2009-05-17,identifier.province-unknown"
    })
    void aCitizenNumberFitsSexAndYear(String number, Person.Sex sex, String born, String warning) {
        var birth = new DateOfBirth(DateOfBirth.Precision.DAY, born);
        var notice = Notices.of(Notices.person(birth, sex, Notices.identifier(Identifier.Type.CCCD, number)));

        assertThat(codes(notice)).isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @Test
    void anUnknownBirthFitsEveryNumber() {
        var unknown = new DateOfBirth(DateOfBirth.Precision.UNKNOWN, null);

        assertThat(codes(Notices.of(Notices.person(unknown, Person.Sex.MALE, CCCD))))
                .isEmpty();
    }

    @Test
    void otherNumbersTellNothing() {
        var passport = Notices.identifier(Identifier.Type.PASSPORT, "B1234567");

        assertThat(codes(Notices.of(Notices.person(passport)))).isEmpty();
    }

    /** On 20/11/2026 a person born on 17/05/2009 is seventeen. */
    @ParameterizedTest
    @CsvSource({
        "MINOR_ACCUSED_16_TO_18,",
        "POOR_HOUSEHOLD,",
        "AGENT_ORANGE_VICTIM,",
        "CHILD, category-mismatch",
        "MINOR_VICTIM_16_TO_18, category-mismatch",
        "NEAR_POOR_HOUSEHOLD, category-not-in-force",
    })
    void aClaimedCategoryIsOfTheDayAndFitsRoleAndAge(String category, String warning) {
        assertThat(codes(Notices.of(Notices.claiming(category))))
                .isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @Test
    void aCategoryClaimedTwiceIsJudgedTwice() {
        var notice = Notices.of(Notices.claiming("CHILD", "CHILD"));

        assertThat(codes(notice)).containsExactly("category-mismatch", "category-mismatch");
    }

    @Test
    void anAgeThatTheBirthDoesNotDecideFitsEveryCategory() {
        var born2008 = new DateOfBirth(DateOfBirth.Precision.YEAR, "2008");

        assertThat(codes(Notices.of(Notices.claiming(born2008, "MINOR_ACCUSED_16_TO_18"))))
                .containsExactly("identifier.birth-year-mismatch");
    }

    private static List<String> codes(Notice notice) {
        return codes(notice, List.of());
    }

    private static List<String> codes(StartedClock clock) {
        return codes(Notices.good(), List.of(clock));
    }

    private static List<String> codes(Notice notice, List<StartedClock> clocks) {
        return NoticeWarnings.of(notice, clocks, LegalTime.dayOf(NOW), Notices.LAW).stream()
                .map(Warning::code)
                .toList();
    }

    private static StartedClock metAt(Instant at) {
        return metAt("R02 notify-held-person", at);
    }

    private static StartedClock metAt(String rule, Instant at) {
        var started = NOW.minus(Duration.ofHours(12));
        return new StartedClock(rule, "Law", "12h", "8h", started, started, NOW, at);
    }
}
