package vn.tgpl.testkit.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codes that this module's exceptions hand to Refusal, as its sources have them: a class file hides them. */
final class Refusals {

    private static final Pattern CODE = Pattern.compile("RefusalKind\\.[A-Z_]+,\\s*\"([a-z-]+)\"");

    private Refusals() {}

    static Set<String> titlesInSources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(Refusals::codes)
                    .map(code -> code + ".title")
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> codes(Path file) {
        try {
            return CODE.matcher(Files.readString(file)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
