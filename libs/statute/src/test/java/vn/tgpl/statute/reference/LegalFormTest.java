package vn.tgpl.statute.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.statute.Sample.assertRejected;
import static vn.tgpl.statute.Sample.replacing;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;
import vn.tgpl.statute.table.TableSource;

class LegalFormTest {

    private final Statute statute = Statute.load();

    @ParameterizedTest
    @ValueSource(strings = {"TP_TGPL_02", "TP_TGPL_03", "TP_TGPL_04", "TP_TGPL_05"})
    void fourFormsWereReplacedInFebruary2024(String code) {
        assertThat(basisOf(code, "2024-02-14")).isEqualTo("Thông tư 12/2018/TT-BTP");
        assertThat(basisOf(code, "2024-02-15")).isEqualTo("Thông tư 10/2023/TT-BTP");
    }

    @Test
    void theNoticeIsForm03() {
        assertThat(statute.form("MAU_03", LocalDate.of(2026, 11, 22))
                        .orElseThrow()
                        .symbol())
                .isEqualTo("Mẫu 03");
    }

    @Test
    void theRefusalMinutesOfTheDraftAreNotYetAForm() {
        assertThat(statute.form("REFUSAL_MINUTES", LocalDate.of(2026, 11, 22))).isEmpty();
        assertThat(Reference.read(TableSource.shipped()).forms())
                .extracting(LegalForm::code)
                .contains("REFUSAL_MINUTES");
    }

    @Test
    void refusesTheSameFormTwice() {
        String form = "MAU_01,Mẫu 01,Bản thông tin,information,TTLT 10/2018,CONFIRMED,2018-09-01,,true";

        assertRejected(replacing(LegalForm.FILE, form, form), LegalForm.FILE, 3, Reason.OVERLAPS, 2);
    }

    private String basisOf(String code, String day) {
        return statute.form(code, LocalDate.parse(day)).orElseThrow().standing().basis();
    }
}
