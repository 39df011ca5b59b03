package vn.tgpl.platform.upload;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/** Turns the cells of each row into its type, and names every cell that is wrong. */
final class RowReading<T> {

    private final List<InputError> errors = new ArrayList<>();
    private final Class<T> type;
    private final CheckedReading reading;

    RowReading(Class<T> type, CheckedReading reading) {
        this.type = type;
        this.reading = reading;
    }

    /** @throws InvalidInput naming every bad cell of the file */
    Upload<T> read(List<Row<JsonNode>> cells) {
        var rows = new ArrayList<Row<T>>();
        for (var row : cells) {
            var checked = reading.read(row.value(), type);
            checked.errors().forEach(error -> errors.add(error.under("/" + row.line())));
            rows.add(new Row<>(row.line(), checked.value()));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Upload<>(rows);
    }
}
