package vn.tgpl.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.contracts.ContractFiles.JSON;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldRulesTest {

    @ParameterizedTest
    @CsvSource({
        "vn.tgpl.referral.received.v1, /type, \"vn.tgpl.referral.received.v2\"",
        "vn.tgpl.referral.received.v1, /referralId, \"118\"",
        "vn.tgpl.referral.received.v1, /sender, \"g01.96.pc02\"",
        "vn.tgpl.referral.received.v1, /sender, \"G01..PC02\"",
        "vn.tgpl.referral.received.v1, /heldAt, \"G01.96.TG1.THE.NAME.IS.LONGER.THAN.35\"",
        "vn.tgpl.referral.received.v1, /custody, \"PRISON\"",
        "vn.tgpl.referral.received.v1, /receivedAt, \"2026-11-31T15:40:12Z\"",
        "vn.tgpl.referral.received.v1, /receivedAt, 1795189212",
        "vn.tgpl.referral.received.v1, /receivedAt, null",
        "vn.tgpl.case.refused.v1, /ground, \"the person has a lawyer\"",
        "vn.tgpl.case.transferred.v1, /toProvince, \"An Giang\"",
        "vn.tgpl.case.provider-assigned.v1, /provider, null",
        "vn.tgpl.hearing.fixed.v1, /version, -1",
        "vn.tgpl.hearing.fixed.v1, /hearing/referralIds/0, \"x\""
    })
    void refuseABadValueWhereItStands(String type, String pointer, String value) throws JsonProcessingException {
        assertThat(Validation.errors(ContractFiles.schema(type), sampleWith(type, pointer, JSON.readTree(value))))
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.getInstanceLocation()).hasToString(pointer));
    }

    @ParameterizedTest
    @CsvSource({
        "vn.tgpl.referral.received.v1, /heldAt",
        "vn.tgpl.referral.received.v1, /sameAs",
        "vn.tgpl.referral.received.v1, /proceeding/agencyCaseNumber",
        "vn.tgpl.case.accepted.v1, /referralId",
        "vn.tgpl.case.transferred.v1, /toProvince",
        "vn.tgpl.case.provider-assigned.v1, /replaced",
        "vn.tgpl.case.hearing-matched.v1, /provider",
        "vn.tgpl.hearing.fixed.v1, /hearing/proceeding/courtCaseNumber",
        "vn.tgpl.hearing.fixed.v1, /hearing/room"
    })
    void allowNullWhereNothingMayBeKnown(String type, String pointer) {
        assertThat(Validation.errors(ContractFiles.schema(type), sampleWith(type, pointer, NullNode.instance)))
                .isEmpty();
    }

    private static JsonNode sampleWith(String type, String pointer, JsonNode value) {
        var sample = ContractFiles.sample(type);
        var place = JsonPointer.compile(pointer);
        assertThat(sample.at(place).isMissingNode())
                .as("%s is in the sample", pointer)
                .isFalse();
        var last = place.last();
        switch (sample.at(place.head())) {
            case ObjectNode object -> object.set(last.getMatchingProperty(), value);
            case ArrayNode array -> array.set(last.getMatchingIndex(), value);
            default -> throw new IllegalArgumentException(pointer);
        }
        return sample;
    }
}
