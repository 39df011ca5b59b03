package vn.tgpl.statute.entitlement;

import java.time.LocalDate;
import java.util.List;

/** Whether a person is entitled to legal aid on a day, category by category. */
public record Entitlement(LocalDate day, List<CategoryFinding> findings) {

    /** Any one category is enough. */
    public boolean isEntitled() {
        return findings.stream().anyMatch(CategoryFinding::isEntitled);
    }
}
