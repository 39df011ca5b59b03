package vn.tgpl.court.upload.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.List;
import vn.tgpl.platform.table.Cell;

/** Reads a cell as its column means it. */
final class CellReading {

    private static final String REFERRAL = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private CellReading() {}

    static JsonNode read(ScheduleColumn column, Cell cell) throws UnreadableCell {
        switch (cell.kind()) {
            case FORMULA -> throw new UnreadableCell("formula");
            case BROKEN -> throw new UnreadableCell("broken-cell", cell.text());
            default -> {}
        }
        return switch (column.kind()) {
            case TEXT -> TextNode.valueOf(CellText.of(cell));
            case DATE -> TextNode.valueOf(CellTime.date(cell).toString());
            case TIME -> TextNode.valueOf(CellTime.time(cell).toString());
            case CHOICE -> choice(column.choices(), CellText.of(cell));
            case TEXTS -> all(cell, TextNode::valueOf);
            case DATES -> dates(cell);
            case PERSONS -> all(cell, CellReading::person);
        };
    }

    private static JsonNode choice(Choices choices, String word) throws UnreadableCell {
        return choices.find(word).orElseThrow(() -> new UnreadableCell("unknown-value", choices.words()));
    }

    /** One date may stand there as the spreadsheet's own. */
    private static JsonNode dates(Cell cell) throws UnreadableCell {
        return cell.kind() == Cell.Kind.TEXT
                ? all(cell, text -> TextNode.valueOf(CellTime.date(text).toString()))
                : JsonNodeFactory.instance.arrayNode().add(CellTime.date(cell).toString());
    }

    private interface Item {
        JsonNode read(String text) throws UnreadableCell;
    }

    private static ArrayNode all(Cell cell, Item item) throws UnreadableCell {
        var all = JsonNodeFactory.instance.arrayNode();
        for (var text : items(CellText.of(cell))) {
            all.add(item.read(text));
        }
        return all;
    }

    private static List<String> items(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static JsonNode person(String text) throws UnreadableCell {
        var parts = text.split(":", 2);
        var person = JsonNodeFactory.instance.objectNode();
        person.set("role", choice(Choices.ROLE, parts[0]));
        if (parts.length == 2) {
            var referral = parts[1].strip();
            if (!referral.matches(REFERRAL)) {
                throw new UnreadableCell("unreadable-referral", referral);
            }
            person.put("referralId", referral);
        }
        return person;
    }
}
