package vn.tgpl.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Opens the file as its reader would, with LibreOffice where it is installed. */
final class Spreadsheet {

    private static final int LIMIT_MINUTES = 5;

    /** Its own language for: commas, double quotes, UTF-8. */
    private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76";

    private Spreadsheet() {}

    /** How many rows LibreOffice finds below the headings; empty where there is no LibreOffice. */
    static Optional<Long> rows(Path file) throws IOException, InterruptedException {
        var opened = Files.createDirectories(file.resolveSibling("opened"));
        var command = new ProcessBuilder(
                "soffice", "--headless", "--convert-to", CSV, "--outdir", opened.toString(), file.toString());
        command.redirectErrorStream(true)
                .redirectOutput(opened.resolve("soffice.log").toFile());
        Process process;
        try {
            process = command.start();
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
        if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("soffice could not open " + file);
        }
        var name = file.getFileName().toString().replaceFirst("\\.\\w+$", ".csv");
        try (var lines = Files.lines(opened.resolve(name))) {
            return Optional.of(lines.count() - 1);
        }
    }
}
