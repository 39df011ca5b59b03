package vn.tgpl.platform.upload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/** Reads CSV (RFC 4180) as if it were JSON: its header names the fields, and an empty cell is one that was left out. */
final class CsvRows {

    private final List<InputError> errors = new ArrayList<>();
    private final List<String> header;

    private CsvRows(List<String> header) {
        this.header = header;
    }

    /**
     * @param type the record whose components are the columns; any order, and those left out are null
     * @throws InvalidInput for a column that the type does not have, or a row with too many or too few cells
     */
    static List<Row<JsonNode>> read(byte[] bytes, Class<?> type) {
        try (var csv = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(CsvText.decode(bytes))) {
            var lines = csv.stream().toList();
            if (lines.isEmpty()) {
                throw new UnreadableCsv();
            }
            return new CsvRows(lines.getFirst().getFields()).read(lines, type);
        } catch (CsvParseException e) {
            throw new UnreadableCsv();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Row<JsonNode>> read(List<CsvRecord> lines, Class<?> type) {
        checkHeader(type);
        var rows = lines.stream().skip(1).map(this::row).toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return rows;
    }

    private void checkHeader(Class<?> type) {
        var known = Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (var column : header) {
            var pointer = "/1/" + Row.step(column);
            if (!known.contains(column)) {
                errors.add(InputError.at(pointer, "unknown-field"));
            } else if (!seen.add(column)) {
                errors.add(InputError.at(pointer, "repeated"));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors); // every row would break it again
        }
    }

    private Row<JsonNode> row(CsvRecord record) {
        var line = Math.toIntExact(record.getStartingLineNumber());
        var cells = JsonNodeFactory.instance.objectNode();
        if (record.getFieldCount() != header.size()) {
            errors.add(InputError.at("/" + line, "cell-count"));
            return new Row<>(line, cells);
        }
        for (int i = 0; i < header.size(); i++) {
            if (!record.getField(i).isEmpty()) {
                cells.put(header.get(i), record.getField(i));
            }
        }
        return new Row<>(line, cells);
    }
}
