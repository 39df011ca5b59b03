package vn.tgpl.local;

/** Something that stops the stack, in one line that a person can act on. */
public final class StackFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StackFailure(String line) {
        super(line);
    }

    public StackFailure(String line, Throwable cause) {
        super(line, cause);
    }
}
