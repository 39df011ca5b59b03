package vn.tgpl.statute.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.statute.Sample.assertRejected;
import static vn.tgpl.statute.Sample.replacing;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;

class LegalCodeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String REST = "Art. 1,CONFIRMED,2018-01-01,,true";

    private final Statute statute = Statute.load();

    @ParameterizedTest
    @EnumSource
    void everyListHasCodesToday(CodeList list) {
        assertThat(statute.codes(list, TODAY)).isNotEmpty();
    }

    @Test
    void theGroundsOfRefusalAreTheFourOfTheLaw() {
        assertThat(statute.codes(CodeList.REFUSAL_GROUND, TODAY))
                .extracting(LegalCode::code)
                .containsExactly("NOT_ENTITLED", "UNLAWFUL_CONTENT", "PERSON_DECEASED", "ALREADY_AIDED");
    }

    @Test
    void theFileCodeAbbreviatesTheFormsOfAidThatTheCircularAbbreviates() {
        assertThat(symbolOf("LITIGATION")).isEqualTo("TGTT");
        assertThat(symbolOf("ADVICE")).isEqualTo("TV");
        assertThat(symbolOf("OUT_OF_COURT_REPRESENTATION")).isEqualTo("none");
    }

    @Test
    void businessAndCommerceAreNoFieldOfLegalAid() {
        assertThat(statute.codes(CodeList.LAW_FIELD, TODAY))
                .extracting(LegalCode::code)
                .contains("CRIMINAL", "CIVIL")
                .doesNotContain("BUSINESS", "COMMERCE");
    }

    @Test
    void aCodeBelongsToItsListAlone() {
        assertThat(statute.code(CodeList.END_REASON, "COMPLETED", TODAY)).isPresent();
        assertThat(statute.code(CodeList.REFUSAL_GROUND, "COMPLETED", TODAY)).isEmpty();
    }

    @Test
    void aCodeDoesNotHoldBeforeItsLaw() {
        assertThat(statute.code(CodeList.END_REASON, "COMPLETED", LocalDate.of(2018, 10, 11)))
                .isEmpty();
    }

    @Test
    void refusesAListThatNobodyAsksFor() {
        assertRejected(
                replacing(LegalCode.FILE, "COLOURS,RED,,Đỏ,Red," + REST),
                LegalCode.FILE,
                2,
                Reason.UNREADABLE,
                "list",
                "COLOURS");
    }

    @Test
    void refusesACodeTwice() {
        assertRejected(
                replacing(LegalCode.FILE, "LAW_FIELD,LAND,,Đất,Land," + REST, "LAW_FIELD,LAND,,Đất đai,Land," + REST),
                LegalCode.FILE,
                3,
                Reason.OVERLAPS,
                2);
    }

    @Test
    void anAdviserMayAdviseAndNotDefend() {
        assertThat(statute.mayProvide("COLLABORATOR", "ADVICE", TODAY)).isTrue();
        assertThat(statute.mayProvide("COLLABORATOR", "LITIGATION", TODAY)).isFalse();
        assertThat(statute.mayProvide("LAWYER", "LITIGATION", TODAY)).isTrue();
        assertThat(statute.mayProvide("LEGAL_AID_OFFICER", "OUT_OF_COURT_REPRESENTATION", TODAY))
                .isTrue();
    }

    @Test
    void officersLawyersAndCollaboratorsActUnderACard() {
        assertThat(statute.needsCard("LEGAL_AID_OFFICER", TODAY)).isTrue();
        assertThat(statute.needsCard("LAWYER", TODAY)).isTrue();
        assertThat(statute.needsCard("COLLABORATOR", TODAY)).isTrue();
        assertThat(statute.needsCard("LEGAL_ADVISER", TODAY)).isFalse();
    }

    @Test
    void refusesAProviderOfAFormThatDoesNotExist() {
        assertRejected(
                replacing(ProviderForm.FILE, "LAWYER,SINGING,true," + REST),
                ProviderForm.FILE,
                2,
                Reason.UNKNOWN_CODE,
                "forms",
                "SINGING");
    }

    @Test
    void refusesAProviderOfNoForm() {
        assertRejected(
                replacing(ProviderForm.FILE, "LAWYER,,true," + REST), ProviderForm.FILE, 2, Reason.MISSING, "forms");
    }

    private String symbolOf(String form) {
        return statute.code(CodeList.AID_FORM, form, TODAY)
                .orElseThrow()
                .symbol()
                .orElse("none");
    }
}
