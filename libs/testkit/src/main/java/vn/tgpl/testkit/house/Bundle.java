package vn.tgpl.testkit.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The texts of one language, from this module's own resources. */
final class Bundle {

    private Bundle() {}

    static Map<String, String> read(String name, String language) throws IOException {
        var texts = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources", name + "_" + language + ".properties"))) {
            texts.load(file);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
    }
}
