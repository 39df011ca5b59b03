package vn.tgpl.referral.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.upload.Row;
import vn.tgpl.platform.upload.Upload;
import vn.tgpl.referral.directory.LoadedAgency.Result;
import vn.tgpl.referral.directory.domain.Agencies;
import vn.tgpl.referral.directory.domain.Agency;
import vn.tgpl.referral.directory.domain.AgencyEntry;
import vn.tgpl.referral.directory.domain.AgencyFilter;
import vn.tgpl.referral.directory.domain.DirectoryRules;

/** Knows every agency, and who acts in the place of one that is no more. */
@ApplicationScoped
public class Directory {

    private final Agencies agencies;
    private final Audit audit;

    Directory(Agencies agencies, Audit audit) {
        this.agencies = agencies;
        this.audit = audit;
    }

    /** Adds and changes agencies as the file says, all of them or none; what it does not name stays as it is. */
    @Transactional
    public List<LoadedAgency> load(Upload<AgencyEntry> file) {
        var known = agencies.forLoad();
        DirectoryRules.check(file.rows(), entries(known));
        var loaded = file.rows().stream().map(row -> load(row, known)).toList();
        loaded.stream()
                .filter(row -> row.result() != Result.UNCHANGED)
                .forEach(row -> audit.wrote("agency", Agency.auditSubject(row.id())));
        return loaded;
    }

    private LoadedAgency load(Row<AgencyEntry> row, Map<String, Agency> known) {
        var entry = row.value();
        var agency = known.get(entry.id());
        if (agency == null) {
            agencies.persist(new Agency(entry));
            return new LoadedAgency(row.line(), entry.id(), Result.ADDED);
        }
        return new LoadedAgency(row.line(), entry.id(), agency.change(entry) ? Result.CHANGED : Result.UNCHANGED);
    }

    private static Map<String, AgencyEntry> entries(Map<String, Agency> agencies) {
        return agencies.values().stream().collect(Collectors.toMap(Agency::id, Agency::entry));
    }

    /** The agency, whether it still acts or not. */
    @Transactional
    public Optional<Agency> find(String id) {
        return agencies.findByIdOptional(id);
    }

    /** Who acts for this agency on this day: itself, or the last of its successors; empty where nobody does. */
    @Transactional
    public Optional<Agency> resolve(String id, LocalDate day) {
        return agencies.acting(id, day);
    }

    /** As {@link #resolve}, for several; one for whom nobody acts is left out. */
    @Transactional
    public Map<String, String> acting(Collection<String> ids, LocalDate day) {
        agencies.load(ids);
        var acting = new HashMap<String, String>();
        ids.forEach(id -> resolve(id, day).ifPresent(found -> acting.put(id, found.id())));
        return acting;
    }

    /** The commune that the agency is of, if it is one's. */
    @Transactional
    public Optional<String> communeOf(String id) {
        return find(id).map(agency -> agency.entry().commune());
    }

    /** In the order of identifiers. */
    @Transactional
    public Page<Agency> list(AgencyFilter filter, int limit) {
        return Page.of(agencies.list(filter, limit + 1), limit, Agency::id);
    }
}
