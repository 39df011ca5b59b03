package vn.tgpl.platform.problem;

import java.util.List;

/** The input is well formed and breaks a rule of form; every broken rule is named. */
public class InvalidInput extends Refusal {

    private static final long serialVersionUID = 1L;

    public InvalidInput(List<InputError> errors) {
        super(RefusalKind.INVALID, "invalid-input", errors);
    }

    public InvalidInput(InputError error) {
        this(List.of(error));
    }
}
