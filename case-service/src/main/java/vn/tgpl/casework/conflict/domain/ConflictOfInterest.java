package vn.tgpl.casework.conflict.domain;

import java.util.List;
import java.util.stream.Collectors;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The provider must refuse this case: the answer names the grounds, and no other case and no person. */
public class ConflictOfInterest extends Refusal {

    private static final long serialVersionUID = 1L;

    public ConflictOfInterest(List<Conflict> conflicts) {
        super(RefusalKind.CONFLICT, "conflict-of-interest", errors(conflicts), grounds(conflicts));
    }

    private static List<InputError> errors(List<Conflict> conflicts) {
        return conflicts.stream()
                .map(found -> new InputError("/providerId", null, found.ground(), found.basis(), List.of()))
                .distinct()
                .toList();
    }

    private static String grounds(List<Conflict> conflicts) {
        return conflicts.stream().map(Conflict::ground).distinct().collect(Collectors.joining(", "));
    }
}
