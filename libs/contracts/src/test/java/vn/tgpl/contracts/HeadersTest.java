package vn.tgpl.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.contracts.ContractFiles.JSON;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

    private static final JsonNode SCHEMA = ContractFiles.read(ContractFiles.HEADERS);

    private static final String RECORD = """
            {
              "ce_id": "01a1f99d-8360-7d11-8c40-b21a6f3e9075",
              "ce_type": "vn.tgpl.referral.received.v1",
              "ce_source": "/referral-service",
              "ce_subject": "01a1f99d-8360-7a55-9b0e-2f6c1d7e8a10",
              "ce_specversion": "1.0",
              "ce_time": "2026-11-20T15:40:12.004Z",
              "ce_dataschema": "urn:tgpl:schema:vn.tgpl.referral.received.v1",
              "ce_sequence": "0000000000000000412",
              "ce_traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
              "traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
              "content-type": "application/json"
            }""";

    @Test
    void allowOtherHeadersBesideThoseOfCloudEvents() throws JsonProcessingException {
        assertThat(Validation.errors(SCHEMA, headers().put("dead-letter-reason", "x")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ce_id",
                "ce_type",
                "ce_source",
                "ce_subject",
                "ce_specversion",
                "ce_time",
                "ce_dataschema",
                "ce_sequence",
                "content-type"
            })
    void requireEveryAttributeThatAConsumerNeeds(String header) throws JsonProcessingException {
        assertThat(Validation.errors(SCHEMA, headers().without(header)))
                .singleElement()
                .satisfies(error -> assertThat(error.getProperty()).isEqualTo(header));
    }

    /** Kafka Connect would make 1 of the literal 1.0, and null of an empty column. */
    @ParameterizedTest
    @CsvSource({"ce_specversion, 1", "ce_subject, null", "ce_type, case-accepted", "ce_sequence, -1", "ce_time, today"})
    void refuseAnAttributeThatConnectHasSpoilt(String header, String value) throws JsonProcessingException {
        assertThat(Validation.errors(SCHEMA, headers().put(header, value.equals("null") ? null : value)))
                .isNotEmpty();
    }

    private static ObjectNode headers() throws JsonProcessingException {
        return (ObjectNode) JSON.readTree(RECORD);
    }
}
