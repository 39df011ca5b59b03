package vn.tgpl.statute.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FactTest {

    private final Fact fact = Fact.of(Trigger.NOTICE_RECEIVED, Instant.EPOCH).with(Attribute.ROLE, "ACCUSED");

    @Test
    void gainsAnAttributeAndStaysAsItWas() {
        assertThat(fact.with(Attribute.KIND, "NOTICE").attributes())
                .containsEntry(Attribute.ROLE, "ACCUSED")
                .containsEntry(Attribute.KIND, "NOTICE");
        assertThat(fact.attributes()).containsOnlyKeys(Attribute.ROLE);
    }

    @Test
    void gainsNothingFromAnUnknownValue() {
        assertThat(fact.with(Attribute.CUSTODY, null)).isEqualTo(fact);
    }
}
