package vn.tgpl.platform.problem;

import java.util.List;

/**
 * A rule says no. A subclass is named for the rule that broke; its code is stable, and its Vietnamese and English texts
 * stand under that code in {@code texts/problems_*.properties}.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RefusalKind kind;
    private final String code;
    private final transient List<Object> arguments;
    private final transient List<InputError> errors;

    protected Refusal(RefusalKind kind, String code, Object... arguments) {
        this(kind, code, List.of(), arguments);
    }

    protected Refusal(RefusalKind kind, String code, List<InputError> errors, Object... arguments) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.errors = errors;
        this.arguments = List.of(arguments);
    }

    public RefusalKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<InputError> errors() {
        return errors;
    }

    /** The key of its texts; its code, unless the service says more than all services do. */
    public String text() {
        return code;
    }

    /** What may be done instead, as the API names it; null where the problem does not tell. */
    public List<String> allowed() {
        return null;
    }
}
