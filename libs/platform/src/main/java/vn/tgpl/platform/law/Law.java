package vn.tgpl.platform.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.table.StatuteTableRejected;
import vn.tgpl.statute.table.TableSource;

/**
 * The law at one moment.
 *
 * @param version rises with every table that is loaded; 0 for the law as shipped
 * @param loaded the loaded texts that are in force, by file
 * @param unreadable why loaded texts are not in force: this release cannot read them
 */
public record Law(Statute statute, long version, Map<String, String> loaded, List<StatuteTableRejected> unreadable) {

    /** The names of the tables that make up the law. */
    static final Set<String> FILES = new TreeSet<>(Statute.FILES);

    /** The shipped law with these in place of its own; one that cannot be read is passed over. */
    static Law of(Collection<LawTable> tables) {
        var version = tables.stream().mapToLong(LawTable::version).max().orElse(0);
        var loaded = new HashMap<String, String>();
        tables.forEach(table -> loaded.put(table.file(), table.text()));
        var unreadable = new ArrayList<StatuteTableRejected>();
        while (true) {
            try {
                return new Law(read(loaded), version, Map.copyOf(loaded), List.copyOf(unreadable));
            } catch (StatuteTableRejected rejected) {
                if (loaded.isEmpty()) {
                    throw rejected;
                }
                unreadable.add(rejected);
                if (loaded.remove(rejected.file()) == null) {
                    loaded.clear(); // a loaded table spoils a shipped one, and nobody can tell which
                }
            }
        }
    }

    /** @throws StatuteTableRejected if this law cannot have the text as its table */
    void check(String file, String text) {
        var replaced = new HashMap<>(loaded);
        replaced.put(file, text);
        read(replaced);
    }

    /** Whether every loaded text of this file is in force. */
    boolean isReadable(String file) {
        return unreadable.stream().noneMatch(rejected -> rejected.file().equals(file));
    }

    private static Statute read(Map<String, String> loaded) {
        var shipped = TableSource.shipped();
        return Statute.read(file -> loaded.containsKey(file) ? loaded.get(file) : shipped.text(file));
    }
}
