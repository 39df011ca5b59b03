package vn.tgpl.platform.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.NotFound;

/** Loads a table of the law in place of the one in force, if the whole law can be read with it. */
@ApplicationScoped
class LawLoading {

    private static final String SUBJECT = "law-table";

    private final LawTables tables;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;
    private final String service;

    LawLoading(
            LawTables tables,
            Audit audit,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.tables = tables;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.service = service;
    }

    /** What the operator sends. The same text again changes nothing. */
    @Transactional
    LawTable upload(String file, String text, IfMatch seen) {
        requireTable(file);
        tables.lock();
        var newest = tables.newest(file);
        IfMatch.honour(seen, newest.map(LawTable::version).orElse(0L));
        if (newest.filter(table -> table.text().equals(text)).isPresent()) {
            return newest.get();
        }
        var loaded = load(new LawTable(file, text, LawTable.Source.UPLOAD, caller.client(), clock.instant()));
        audit.wrote(SUBJECT, loaded.id());
        return loaded;
    }

    /**
     * What lies in the mounted directory; says whether it was loaded. It is compared with what was last mounted, so
     * that neither a restart nor another replica undoes a later upload.
     */
    @Transactional
    boolean mount(String file, String text) {
        requireTable(file);
        if (isMounted(file, text)) {
            return false;
        }
        tables.lock();
        if (isMounted(file, text)) {
            return false; // another replica was faster
        }
        var loaded = load(new LawTable(file, text, LawTable.Source.MOUNTED, service, clock.instant()));
        audit.wroteItself(SUBJECT, loaded.id());
        return true;
    }

    private LawTable load(LawTable table) {
        Law.of(tables.current()).check(table.file(), table.text());
        tables.persist(table);
        return table;
    }

    private boolean isMounted(String file, String text) {
        return tables.newestMounted(file)
                .filter(table -> table.text().equals(text))
                .isPresent();
    }

    private static void requireTable(String file) {
        if (!Law.FILES.contains(file)) {
            throw new NotFound();
        }
    }
}
