package vn.tgpl.statute.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Where the tables come from: those shipped with this library, or some of them replaced by an office's own. */
@FunctionalInterface
public interface TableSource {

    /** The text of a table, by its file name. */
    String text(String file);

    static TableSource shipped() {
        return file -> {
            try (var stream = TableSource.class.getResourceAsStream("/vn/tgpl/statute/" + file)) {
                if (stream == null) {
                    throw new IllegalStateException("The table " + file + " is not on the class path");
                }
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        };
    }

    /** The same tables but for one. */
    default TableSource replacing(String replaced, String text) {
        return file -> file.equals(replaced) ? text : text(file);
    }
}
