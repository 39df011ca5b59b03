package vn.tgpl.court.upload.http;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.court.upload.domain.ScheduleColumn;
import vn.tgpl.platform.problem.Language;

/**
 * The list that courts fill in, with one row as an example; {@code Accept} says in which format.
 *
 * @param today the example's hearing is a month from now
 */
@Schema(type = SchemaType.STRING, format = "binary", description = "Một tệp bảng tính / a file for a spreadsheet")
record ScheduleTemplate(LocalDate today, Language language) {

    /** What stands in the example row: texts, dates and times of day; a column may be empty. */
    Map<ScheduleColumn, Object> example() {
        var example = new EnumMap<ScheduleColumn, Object>(ScheduleColumn.class);
        example.put(ScheduleColumn.REFERENCE, ScheduleColumn.EXAMPLE);
        example.put(ScheduleColumn.COURT_CASE_NUMBER, "34/2026/HSST");
        example.put(ScheduleColumn.AGENCY_CASE_NUMBER, "118/2026");
        example.put(ScheduleColumn.CASE_NAME, "Trộm cắp tài sản");
        example.put(ScheduleColumn.PROCEDURE, "Hình sự");
        example.put(ScheduleColumn.TRACK, "Thông thường");
        example.put(ScheduleColumn.INSTANCE, "Sơ thẩm");
        example.put(ScheduleColumn.LIST, "Chính thức");
        example.put(ScheduleColumn.MODE, "Trực tuyến");
        example.put(ScheduleColumn.TIME_PRECISION, "Giờ");
        example.put(ScheduleColumn.DATE, today.plusMonths(1));
        example.put(ScheduleColumn.START, LocalTime.of(8, 0));
        example.put(ScheduleColumn.END, LocalTime.of(11, 30));
        example.put(ScheduleColumn.ROOM, "P.2");
        example.put(ScheduleColumn.CENTRAL_POINT, "TA.96.KV6");
        example.put(ScheduleColumn.COMPONENT_POINTS, "G01.96.TG1; H12.TP.TGPL");
        example.put(ScheduleColumn.PUBLICITY, "Công khai");
        example.put(ScheduleColumn.MINOR_INVOLVED, "Không");
        example.put(ScheduleColumn.TRIAL_DECISION_ON, today);
        example.put(ScheduleColumn.PERSONS, "Bị cáo: 019aa19e-7a3c-7c1e-9d55-3f0b6f1c2a10; Bị hại");
        example.put(ScheduleColumn.INTERPRETER_NEEDED, "Không");
        example.put(ScheduleColumn.COMPLETE, "Không");
        return example;
    }

    String explanation(ScheduleColumn column) {
        return language.text("schedule-column." + column.name().toLowerCase(Locale.ROOT));
    }

    List<String> titles() {
        return List.of(
                language.text("schedule-template.list"),
                language.text("schedule-template.columns"),
                language.text("schedule-template.column"),
                language.text("schedule-template.explanation"),
                language.text("schedule-template.values"));
    }
}
