package vn.tgpl.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Small files are what keeps the house easy to change: this holds for every module. */
class FileSizeTest {

    private static final Map<Path, Long> LINES = new TreeMap<>();

    @BeforeAll
    static void countLines() throws IOException {
        try (var files = Files.walk(Path.of("../.."))) {
            files.filter(file -> file.toString().contains("/src/main/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> LINES.put(file, linesOf(file)));
        }
    }

    @Test
    void noFileIsLong() {
        assertThat(LINES)
                .isNotEmpty()
                .allSatisfy(
                        (file, lines) -> assertThat(lines).as(file.toString()).isLessThanOrEqualTo(250));
    }

    @Test
    void nearlyAllFilesFitOnTwoScreens() {
        assertThat(sorted().get(LINES.size() * 95 / 100)).isLessThanOrEqualTo(150);
    }

    @Test
    void mostFilesFitOnOneScreen() {
        assertThat(sorted().get(LINES.size() / 2)).isLessThanOrEqualTo(40);
    }

    private static List<Long> sorted() {
        return LINES.values().stream().sorted().toList();
    }

    private static long linesOf(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
