package vn.tgpl.referral.notice.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The provinces that begin a citizen number, as they stood when it was issued: a merger changes no number. */
final class BirthProvinces {

    private static final Set<String> CODES = read();

    private BirthProvinces() {}

    static boolean knows(String code) {
        return CODES.contains(code);
    }

    private static Set<String> read() {
        try (var file = BirthProvinces.class.getResourceAsStream("/identity/birth-provinces.csv");
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1) // the column names
                    .map(line -> line.split(",")[0])
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("birth-provinces.csv cannot be read", e);
        }
    }
}
