package vn.tgpl.casework.intake.domain;

import java.util.ArrayList;
import java.util.List;
import vn.tgpl.contracts.CustodyStatus;

/** What is unusual in a request at the desk: told to the officer, never a reason to refuse it. */
public final class AidRequestWarnings {

    private final List<Warning> warnings = new ArrayList<>();

    private AidRequestWarnings() {}

    /** @param province the one that the Centre serves */
    public static List<Warning> of(AidRequest request, boolean isImmediate, String province) {
        var found = new AidRequestWarnings();
        var person = request.person();
        found.warnIf(isImmediate, "", "accept-at-once");
        found.warnIf(person.claims().isEmpty(), "/person/claimedCategories", "no-category-claimed");
        found.warnIf(livesElsewhere(person, province), "/person/address/provinceCode", "another-province");
        found.warnIf(
                person.custody() != CustodyStatus.AT_LIBERTY && person.heldAt() == null,
                "/person/heldAt",
                "facility-unknown");
        found.warnIf(
                request.proceeding() != null && !request.proceeding().hasNumber(),
                "/proceeding",
                "proceeding-without-number");
        return found.warnings;
    }

    private static boolean livesElsewhere(Applicant person, String province) {
        var address = person.address();
        return address != null
                && address.provinceCode() != null
                && !address.provinceCode().equals(province);
    }

    private void warnIf(boolean isUnusual, String pointer, String code) {
        if (isUnusual) {
            warnings.add(new Warning(pointer, code));
        }
    }
}
