package vn.tgpl.referral.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.tgpl.referral.notice.domain.Notices.NOW;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tgpl.contracts.RequestStatus;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.platform.secret.Secret;

class NoticeRulesTest {

    @Test
    void aGoodNoticePasses() {
        assertPasses(Notices.good());
    }

    @Test
    void aSendersClockMayBeFiveMinutesAhead() {
        assertPasses(Notices.of(requested(NOW.plus(Duration.ofMinutes(5)))));
        assertBreaks(
                Notices.of(requested(NOW.plus(Duration.ofMinutes(5)).plusMillis(1))),
                "/request/receivedAt",
                "in-future");
    }

    @Test
    void whoAskedDidSoAtATime() {
        assertBreaks(Notices.of(requested(null)), "/request/receivedAt", "required");
        assertPasses(Notices.of(new AidRequest(RequestStatus.NOT_REQUESTED, null, null)));
    }

    @Test
    void aRefusalIsRecordedInMinutes() {
        assertBreaks(refused(null), "/request/minutes", "refusal-minutes");
        assertBreaks(refused(false), "/request/minutes", "refusal-minutes");
        assertPasses(refused(true));
    }

    @Test
    void anExplanationIsNotInTheFuture() {
        assertBreaks(Notices.explained(NOW.plus(Duration.ofHours(1))), "/explanation/explainedAt", "in-future");
    }

    /** At 22:40 in Vietnam it is still the twentieth; a quarter past midnight there, UTC is a day behind. */
    @Test
    void todayIsTheDayInVietnam() {
        assertPasses(Notices.promulgated(LocalDate.parse("2026-11-20")));
        assertBreaks(Notices.promulgated(LocalDate.parse("2026-11-21")), "/document/promulgatedOn", "in-future");

        var afterMidnight = Instant.parse("2026-11-20T17:15:00Z");
        assertThatNoException()
                .isThrownBy(() -> NoticeRules.check(
                        Notices.promulgated(LocalDate.parse("2026-11-21")), afterMidnight, Notices.LAW));
    }

    @Test
    void aBirthIsNotInTheFuture() {
        var tomorrow = new DateOfBirth(DateOfBirth.Precision.DAY, "2026-11-21");

        assertBreaks(
                Notices.of(Notices.person(tomorrow, Person.Sex.MALE, Notices.CCCD)),
                "/person/dateOfBirth/value",
                "in-future");
    }

    @Test
    void whoHasNoNumberHasAReason() {
        assertBreaks(identified(Identifier.Type.NONE, null, null), "/person/identifiers/0/reason", "required");
        assertBreaks(identified(Identifier.Type.NONE, null, " "), "/person/identifiers/0/reason", "required");
        assertPasses(identified(Identifier.Type.NONE, null, "chưa được cấp"));
    }

    @Test
    void everyWrongNumberIsNamed() {
        var notice = Notices.of(Notices.person(
                Notices.CCCD,
                Notices.identifier(Identifier.Type.CMND, "12345678"),
                Notices.identifier(Identifier.Type.PASSPORT, "b1234567")));

        assertThat(broken(notice).errors())
                .extracting(error -> error.pointer() + " " + error.code())
                .containsExactly(
                        "/person/identifiers/1/value identifier-cmnd",
                        "/person/identifiers/2/value identifier-passport");
    }

    @Test
    void everyUnknownCategoryIsNamed() {
        var notice = Notices.of(Notices.claiming("POOR", "CHILD", "child"));

        assertThat(broken(notice).errors())
                .extracting(error -> error.pointer() + " " + error.code())
                .containsExactly(
                        "/person/claimedCategories/0 unknown-code", "/person/claimedCategories/2 unknown-code");
        assertThat(broken(notice).errors().getFirst().allowed())
                .contains("POOR_HOUSEHOLD", "CHILD")
                .doesNotContain("NEAR_POOR_HOUSEHOLD");
    }

    @Test
    void aCategoryOfAnotherDayIsNotUnknown() {
        assertPasses(Notices.of(Notices.claiming("NEAR_POOR_HOUSEHOLD")));
    }

    @Test
    void anUnreadableBirthHidesNoUnknownCategory() {
        var birth = new DateOfBirth(DateOfBirth.Precision.DAY, "2009");
        var notice = Notices.of(Notices.claiming(birth, "POOR"));

        assertThat(broken(notice).errors())
                .extracting(InputError::code)
                .containsExactly("date-of-birth", "unknown-code");
    }

    private static AidRequest requested(Instant at) {
        return new AidRequest(RequestStatus.REQUESTED, at, null);
    }

    private static Notice refused(Boolean minutes) {
        return Notices.of(new AidRequest(RequestStatus.REFUSED, Notices.REQUESTED_AT, minutes));
    }

    private static Notice identified(Identifier.Type type, String value, String reason) {
        return Notices.of(Notices.person(new Identifier(type, value == null ? null : new Secret(value), reason)));
    }

    private static void assertPasses(Notice notice) {
        assertThatNoException().isThrownBy(() -> NoticeRules.check(notice, NOW, Notices.LAW));
    }

    private static void assertBreaks(Notice notice, String pointer, String code) {
        assertThat(broken(notice).errors()).singleElement().satisfies(error -> {
            assertThat(error.pointer()).isEqualTo(pointer);
            assertThat(error.code()).isEqualTo(code);
        });
    }

    private static InvalidInput broken(Notice notice) {
        return catchThrowableOfType(InvalidInput.class, () -> NoticeRules.check(notice, NOW, Notices.LAW));
    }
}
