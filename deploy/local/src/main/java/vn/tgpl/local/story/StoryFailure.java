package vn.tgpl.local.story;

/** A step that did not go as told; the message says what was asked and what came back. */
public final class StoryFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoryFailure(String message) {
        super(message);
    }

    StoryFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
