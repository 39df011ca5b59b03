package vn.tgpl.bad.notice.messaging;

import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Breaks: not called a listener. */
class CaseEars {

    @Incoming("cases")
    void on(String message) {
        throw new IllegalStateException(message);
    }
}
