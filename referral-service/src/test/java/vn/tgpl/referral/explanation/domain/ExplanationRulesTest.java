package vn.tgpl.referral.explanation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.RequestStatus;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.platform.secret.Secret;
import vn.tgpl.referral.notice.domain.DateOfBirth;
import vn.tgpl.referral.notice.domain.Identifier;
import vn.tgpl.statute.Statute;

class ExplanationRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:40:00Z");
    private static final Statute LAW = Statute.load();
    private static final ExplanationMinutes MAU_02 = new ExplanationMinutes("45/BB-GT", "MAU_02");

    @Test
    void theAgencysClockMayBeFiveMinutesAhead() {
        assertPasses(explained(NOW.plus(Duration.ofMinutes(5)), MAU_02));
        assertBreaks(explained(NOW.plus(Duration.ofMinutes(5)).plusMillis(1), MAU_02), "/explainedAt", "in-future");
    }

    @Test
    void criminalProceedingsNeedMinutes() {
        assertPasses(in(Procedure.CRIMINAL, MAU_02));
        assertBreaks(in(Procedure.CRIMINAL, null), "/minutes", "minutes-missing");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CRIMINAL", "OUT_OF_COURT"})
    void otherProceedingsMayHaveThem(Procedure procedure) {
        assertPasses(in(procedure, MAU_02));
        assertPasses(in(procedure, null));
    }

    /** TTLT 10/2018 and its forms are in force from 01/09/2018, which begins in Vietnam seven hours before UTC. */
    @Test
    void theFormIsOneOfTheDayOfTheExplanation() {
        assertPasses(explained(Instant.parse("2018-08-31T17:00:00Z"), MAU_02));
        assertBreaks(explained(Instant.parse("2018-08-31T16:59:59Z"), MAU_02), "/minutes/formCode", "unknown-code");
    }

    @ParameterizedTest
    @EnumSource(Signatory.Side.class)
    void aRefusalIsSignedByEachSide(Signatory.Side missing) {
        var others = Stream.of(Signatory.Side.values())
                .filter(side -> side != missing)
                .map(ExplanationRulesTest::signatory)
                .toList();

        assertBreaks(refused(new RefusedAid("07", others)), "/refusal/parties", "side-missing");
    }

    @Test
    void severalMaySignForOneSide() {
        var parties = List.of(
                signatory(Signatory.Side.PERSON),
                signatory(Signatory.Side.AGENCY),
                signatory(Signatory.Side.AGENCY),
                signatory(Signatory.Side.PROVIDER));

        assertPasses(refused(new RefusedAid("07", parties)));
    }

    private static ExplanationReport explained(Instant at, ExplanationMinutes minutes) {
        return report(Procedure.CRIMINAL, at, minutes, RequestStatus.REQUESTED, null);
    }

    private static ExplanationReport in(Procedure procedure, ExplanationMinutes minutes) {
        return report(procedure, NOW, minutes, RequestStatus.REQUESTED, null);
    }

    private static ExplanationReport refused(RefusedAid refusal) {
        return report(Procedure.CRIMINAL, NOW, MAU_02, RequestStatus.REFUSED, refusal);
    }

    private static ExplanationReport report(
            Procedure procedure, Instant at, ExplanationMinutes minutes, RequestStatus outcome, RefusedAid refusal) {
        var person = new ExplainedPerson(
                new Secret("Nguyễn Văn A"),
                new DateOfBirth(DateOfBirth.Precision.YEAR, "2009"),
                List.of(new Identifier(Identifier.Type.CCCD, new Secret("096209001234"), null)),
                null,
                ProceduralRole.ACCUSED,
                "vi",
                false);
        var explainer = new Explainer(new Secret("Trần Văn C"), "Điều tra viên");
        return new ExplanationReport(
                procedure,
                person,
                "STATEMENT",
                "INVESTIGATION",
                at,
                explainer,
                minutes,
                true,
                outcome,
                refusal,
                null,
                null,
                null);
    }

    private static Signatory signatory(Signatory.Side side) {
        return new Signatory(side, new Secret("Lê Thị D"));
    }

    private static void assertPasses(ExplanationReport report) {
        assertThatNoException().isThrownBy(() -> ExplanationRules.check(report, NOW, LAW));
    }

    private static void assertBreaks(ExplanationReport report, String pointer, String code) {
        var broken = catchThrowableOfType(InvalidInput.class, () -> ExplanationRules.check(report, NOW, LAW));

        assertThat(broken.errors()).singleElement().satisfies(error -> {
            assertThat(error.pointer()).isEqualTo(pointer);
            assertThat(error.code()).isEqualTo(code);
        });
    }
}
