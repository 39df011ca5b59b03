package vn.tgpl.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** A packaged settings file with the addresses of this run added, written where its reader expects a file. */
final class Settings {

    private Settings() {}

    static Path write(String packaged, Map<String, String> added, Path target) {
        var all = new Properties();
        try (InputStream source = Settings.class.getResourceAsStream("/" + packaged)) {
            all.load(source);
            all.putAll(added);
            Files.createDirectories(target.getParent());
            try (var out = Files.newOutputStream(target)) {
                all.store(out, null);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + target, e);
        }
    }
}
