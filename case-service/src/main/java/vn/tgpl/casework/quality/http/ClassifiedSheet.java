package vn.tgpl.casework.quality.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tgpl.casework.quality.domain.Classification;
import vn.tgpl.casework.quality.domain.ClassifiedSummary;
import vn.tgpl.platform.sheet.Column;
import vn.tgpl.platform.sheet.Sheet;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.reference.LegalCode;

/** A yearly list as a table, in the words of the law. */
final class ClassifiedSheet {

    private final Statute law;
    private final LocalDate today;

    ClassifiedSheet(Statute law, LocalDate today) {
        this.law = law;
        this.today = today;
    }

    Sheet<ClassifiedSummary> of(int year, Classification.Kind kind, Stream<ClassifiedSummary> rows) {
        var success = words(CodeList.SUCCESS_CRITERION);
        var complex = words(CodeList.COMPLEX_CASE);
        var ends = words(CodeList.END_REASON);
        List<Column<ClassifiedSummary>> columns = List.of(
                new Column<>("Mã hồ sơ vụ việc", ClassifiedSummary::fileCode),
                new Column<>("Năm kết thúc", ClassifiedSummary::endedIn),
                new Column<>(
                        "Kết thúc vụ việc", row -> inWords(List.of(row.state().name()), ends)),
                new Column<>("Người thực hiện trợ giúp pháp lý", ClassifiedSheet::provider),
                new Column<>("Tiêu chí vụ việc thành công", row -> inWords(row.success(), success)),
                new Column<>("Tiêu chí vụ việc phức tạp, điển hình", row -> inWords(row.complexOrTypical(), complex)));
        return switch (kind) {
            case SUCCESS -> new Sheet<>("vu-viec-thanh-cong-" + year, "Vụ việc thành công", columns, rows);
            case COMPLEX_OR_TYPICAL ->
                new Sheet<>("vu-viec-phuc-tap-dien-hinh-" + year, "Vụ việc phức tạp, điển hình", columns, rows);
        };
    }

    private Map<String, String> words(CodeList list) {
        return law.codes(list, today).stream().collect(Collectors.toMap(LegalCode::code, LegalCode::vietnamese));
    }

    /** The code itself where the law of today no longer has it. */
    private static String inWords(List<String> codes, Map<String, String> words) {
        return codes.stream().map(code -> words.getOrDefault(code, code)).collect(Collectors.joining("; "));
    }

    private static String provider(ClassifiedSummary row) {
        return row.provider() == null ? null : row.provider().name();
    }
}
