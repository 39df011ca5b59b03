package vn.tgpl.referral.directory.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.platform.upload.Row;

/** What a file must keep, so that the directory is whole after it. */
public final class DirectoryRules {

    private final List<InputError> errors = new ArrayList<>();
    private final Map<String, AgencyEntry> after;

    private DirectoryRules(Map<String, AgencyEntry> known) {
        this.after = new HashMap<>(known);
    }

    /**
     * @param known what the directory has before the file
     * @throws InvalidInput naming every cell that breaks a rule
     */
    public static void check(List<Row<AgencyEntry>> file, Map<String, AgencyEntry> known) {
        var rules = new DirectoryRules(known);
        rules.takeEachOnce(file);
        file.forEach(rules::check);
        if (!rules.errors.isEmpty()) {
            throw new InvalidInput(rules.errors);
        }
    }

    private void takeEachOnce(List<Row<AgencyEntry>> file) {
        var seen = new HashSet<String>();
        for (var row : file) {
            if (!seen.add(row.value().id())) {
                errors.add(row.broken("id", "repeated"));
            }
            after.put(row.value().id(), row.value());
        }
    }

    private void check(Row<AgencyEntry> row) {
        if (row.value().endsBeforeItBegins()) {
            errors.add(row.broken("validTo", "before-valid-from"));
        }
        checkLink(row, "parent", AgencyEntry::parent);
        checkLink(row, "succeededBy", AgencyEntry::succeededBy);
    }

    private void checkLink(Row<AgencyEntry> row, String field, Function<AgencyEntry, String> link) {
        var target = link.apply(row.value());
        if (target != null && !after.containsKey(target)) {
            errors.add(row.broken(field, "agency-unknown"));
        } else if (leadsBack(row.value().id(), link)) {
            errors.add(row.broken(field, "agency-circle"));
        }
    }

    private boolean leadsBack(String start, Function<AgencyEntry, String> link) {
        var passed = new HashSet<String>();
        var id = start;
        while (id != null && after.containsKey(id) && passed.add(id)) {
            id = link.apply(after.get(id));
        }
        return start.equals(id);
    }
}
