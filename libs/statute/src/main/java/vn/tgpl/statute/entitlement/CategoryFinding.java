package vn.tgpl.statute.entitlement;

import java.util.List;

/**
 * What the law says of one category for one person on one day.
 *
 * @param basis the legal basis, empty for a category that no table names
 * @param proofs what proves it that day; one of those that prove the same is enough
 */
public record CategoryFinding(
        String category, List<EntitlementReason> reasons, String basis, List<CategoryProof> proofs) {

    public boolean isEntitled() {
        return reasons.contains(EntitlementReason.ENTITLED);
    }
}
