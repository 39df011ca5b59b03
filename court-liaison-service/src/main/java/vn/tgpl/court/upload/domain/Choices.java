package vn.tgpl.court.upload.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tgpl.contracts.HearingMode;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.TimePrecision;
import vn.tgpl.court.listing.domain.Instance;
import vn.tgpl.court.listing.domain.ListStage;
import vn.tgpl.court.listing.domain.Publicity;
import vn.tgpl.court.listing.domain.Track;
import vn.tgpl.platform.table.Headings;

/** The words that a cell may have, and what each stands for; the API's own codes are understood too. */
enum Choices {
    YES_OR_NO(Map.of()),
    PROCEDURE(words("Hình sự", Procedure.CRIMINAL, "Dân sự", Procedure.CIVIL, "Hành chính", Procedure.ADMINISTRATIVE)),
    TRACK(words("Thông thường", Track.ORDINARY, "Rút gọn", Track.SUMMARY)),
    INSTANCE(words(
            "Sơ thẩm", Instance.FIRST,
            "Phúc thẩm", Instance.APPEAL,
            "Giám đốc thẩm", Instance.CASSATION,
            "Tái thẩm", Instance.REOPENING)),
    LIST(words("Dự kiến", ListStage.DRAFT, "Chính thức", ListStage.FINAL)),
    MODE(words(
            "Trực tiếp", HearingMode.IN_PERSON,
            "Trực tuyến", HearingMode.ONLINE,
            "Lưu động", HearingMode.MOBILE)),
    TIME_PRECISION(words("Giờ", TimePrecision.TIME, "Ngày", TimePrecision.DAY, "Tuần", TimePrecision.WEEK)),
    PUBLICITY(words("Công khai", Publicity.PUBLIC, "Kín", Publicity.CLOSED)),
    ROLE(words(
            "Người bị tố giác", ProceduralRole.DENOUNCED,
            "Người bị kiến nghị khởi tố", ProceduralRole.PROPOSED_FOR_PROSECUTION,
            "Người bị giữ trong trường hợp khẩn cấp", ProceduralRole.EMERGENCY_HELD,
            "Người bị bắt", ProceduralRole.ARRESTED,
            "Người bị tạm giữ", ProceduralRole.IN_CUSTODY,
            "Bị can", ProceduralRole.ACCUSED,
            "Bị cáo", ProceduralRole.DEFENDANT,
            "Bị hại", ProceduralRole.VICTIM,
            "Đương sự", ProceduralRole.PARTY,
            "Người làm chứng", ProceduralRole.WITNESS,
            "Phạm nhân", ProceduralRole.PRISONER,
            "Người chấp hành biện pháp xử lý chuyển hướng", ProceduralRole.UNDER_DIVERSION));

    private final List<String> words;
    private final Map<String, JsonNode> values = new LinkedHashMap<>();

    Choices(Map<String, Enum<?>> choices) {
        if (choices.isEmpty()) {
            words = List.of("Có", "Không");
            values.put("có", BooleanNode.TRUE);
            values.put("không", BooleanNode.FALSE);
            return;
        }
        words = List.copyOf(choices.keySet());
        choices.forEach((word, choice) -> {
            var value = TextNode.valueOf(choice.name());
            values.put(Headings.plain(word), value);
            values.put(Headings.plain(choice.name()), value);
        });
    }

    List<String> words() {
        return words;
    }

    Optional<JsonNode> find(String word) {
        return Optional.ofNullable(values.get(Headings.plain(word)));
    }

    private static Map<String, Enum<?>> words(Object... wordsAndChoices) {
        var words = new LinkedHashMap<String, Enum<?>>();
        for (int i = 0; i < wordsAndChoices.length; i += 2) {
            words.put((String) wordsAndChoices[i], (Enum<?>) wordsAndChoices[i + 1]);
        }
        return words;
    }
}
