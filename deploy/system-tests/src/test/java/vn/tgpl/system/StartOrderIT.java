package vn.tgpl.system;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tgpl.local.Stack;
import vn.tgpl.local.story.Scene;

/** What carries events may come after those who send and hear them. */
@ExtendWith(RunningStack.class)
class StartOrderIT {

    private final Stack stack;

    StartOrderIT(Stack stack) {
        this.stack = stack;
    }

    @Test
    void servicesServeWithoutBrokerAndConnectAndCatchUpLater() {
        var scene = new Scene(stack.ports(), stack::token, CaseNumbers.next());
        stack.stop("connect");
        stack.stop("broker");
        try {
            stack.stop("case-service");
            stack.stop("referral-service");
            stack.start("case-service", "referral-service");
            scene.sendNotice();
        } finally {
            stack.start("broker", "connect", "connectors");
        }
        scene.awaitInvolvement(
                "centre", "a case", i -> !i.path("caseId").asText("").isEmpty());
    }
}
