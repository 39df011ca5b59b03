package vn.tgpl.statute.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tgpl.statute.clock.Trigger;

/**
 * Which class of which service tells the law of a fact, written {@code Fact.of(Trigger.X, …)} or {@code fact(Trigger.X,
 * …)}; one that only asks what a trigger meets starts nothing.
 *
 * @param sources the service and class, with its text
 */
record TriggerUse(Map<String, String> sources) {

    /** Reads the services that stand below this folder. */
    static TriggerUse below(Path root) {
        Map<String, String> sources = new TreeMap<>();
        for (Path service : list(root)) {
            var main = service.resolve("src/main/java");
            if (service.getFileName().toString().endsWith("-service") && Files.isDirectory(main)) {
                walk(main).forEach(file -> sources.merge(nameOf(service, file), read(file), String::concat));
            }
        }
        return new TriggerUse(sources);
    }

    Stream<String> of(Trigger trigger) {
        var named = Pattern.compile("[Ff]act(\\.of)?\\(\\s*Trigger\\." + trigger + "\\b")
                .asPredicate();
        return sources.entrySet().stream()
                .filter(source -> named.test(source.getValue()))
                .map(Map.Entry::getKey);
    }

    private static String nameOf(Path service, Path file) {
        return service.getFileName() + " " + file.getFileName().toString().replace(".java", "");
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
