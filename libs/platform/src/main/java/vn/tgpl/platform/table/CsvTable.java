package vn.tgpl.platform.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Reads CSV as spreadsheets of any country write it: separated by commas, semicolons or tabs. */
final class CsvTable {

    private static final String SEPARATORS = ",;\t";
    private static final int LONGEST_CELL = 40_000; // a spreadsheet's own holds less

    private final Headings known;
    private final boolean isGuess;

    private CsvTable(Headings known, boolean isGuess) {
        this.known = known;
        this.isGuess = isGuess;
    }

    static void read(byte[] file, Headings known, Consumer<TableRow> rows) {
        var decoded = DecodedText.of(file);
        var text = decoded.text();
        if (text.chars().filter(c -> c == '"').count() % 2 != 0) { // the library takes it for closed at the end
            throw new UnreadableTable(lineOfTheLastQuote(text));
        }
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            new CsvTable(known, decoded.isGuess()).read(csv.iterator(), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lineOfTheLastQuote(String text) {
        return 1 + text.substring(0, text.lastIndexOf('"')).lines().count();
    }

    /** The one that stands most often in the line of headings. */
    private static char separator(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return (char) SEPARATORS
                .chars()
                .boxed()
                .max((a, b) -> Long.compare(count(first, a), count(first, b)))
                .orElseThrow()
                .intValue();
    }

    private static long count(String line, int character) {
        return line.chars().filter(c -> c == character).count();
    }

    private void read(Iterator<CsvRecord> records, Consumer<TableRow> rows) {
        long line = 0;
        try {
            List<String> headings = null;
            while (records.hasNext()) {
                var record = records.next();
                line = record.getStartingLineNumber();
                if (record.getFields().stream().anyMatch(text -> text.length() > LONGEST_CELL)) {
                    throw new UnreadableTable(line);
                }
                if (record.getFields().stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (headings == null) {
                    headings = headings((int) line, record.getFields());
                } else {
                    rows.accept(row((int) line, headings, record.getFields()));
                }
            }
        } catch (CsvParseException e) {
            throw new UnreadableTable(line + 1);
        }
    }

    /** A spreadsheet leaves separators behind where a table was wider once. */
    private List<String> headings(int line, List<String> cells) {
        var last = cells.size();
        while (cells.get(last - 1).isBlank()) {
            last--;
        }
        var sent = cells.subList(0, last);
        var isGarbled = sent.stream().anyMatch(heading -> heading.indexOf('\0') >= 0);
        if (isGarbled || isGuess && !known.recognise(sent)) {
            throw new UnknownEncoding();
        }
        return known.read(line, sent);
    }

    private static TableRow row(int line, List<String> headings, List<String> texts) {
        var cells = new HashMap<String, Cell>();
        var isTooLong = false;
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).isBlank()) {
                continue;
            }
            if (i < headings.size()) {
                cells.put(headings.get(i), Cell.text(texts.get(i)));
            } else {
                isTooLong = true;
            }
        }
        return new TableRow(line, cells, isTooLong);
    }
}
