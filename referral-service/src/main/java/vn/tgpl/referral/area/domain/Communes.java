package vn.tgpl.referral.area.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The province's communes (xã, phường), whose codes are those of QĐ 19/2025/QĐ-TTg. */
@ApplicationScoped
public class Communes {

    private final SortedMap<String, String> names = read();

    public boolean has(String code) {
        return names.containsKey(code);
    }

    /** The codes after this one, in their order; the empty code stands before all. */
    public List<String> after(String code) {
        return List.copyOf(names.tailMap(code + "\0").keySet());
    }

    public String name(String code) {
        return names.get(code);
    }

    private static SortedMap<String, String> read() {
        var file = Communes.class.getResourceAsStream("communes.csv");
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var names = new TreeMap<String, String>();
            lines.lines().skip(1).map(line -> line.split(",")).forEach(cells -> names.put(cells[0], cells[1]));
            return Collections.unmodifiableSortedMap(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
