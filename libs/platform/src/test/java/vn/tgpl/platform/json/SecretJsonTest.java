package vn.tgpl.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.junit.jupiter.api.Test;
import vn.tgpl.platform.secret.Secret;

class SecretJsonTest {

    private record Phone(Secret number) {}

    private final ObjectMapper http = new ObjectMapper().registerModule(SecretJson.open());

    @Test
    void isAPlainStringOverHttp() throws Exception {
        assertThat(http.writeValueAsString(new Phone(new Secret("0912")))).isEqualTo("{\"number\":\"0912\"}");
        assertThat(http.readValue("{\"number\": \"0912\"}", Phone.class)).isEqualTo(new Phone(new Secret("0912")));
    }

    @Test
    void isReadAsStrictlyAsAnyText() throws Exception {
        assertThat(http.readValue("{\"number\": null}", Phone.class).number()).isNull();
        assertThat(http.readValue("{\"number\": \"a\u0301\"}", Phone.class).number())
                .isEqualTo(new Secret("á"));
        assertThatThrownBy(() -> http.readValue("{\"number\": 912}", Phone.class))
                .isInstanceOf(MismatchedInputException.class);
        assertThatThrownBy(() -> http.readValue("{\"number\": \"\\u0007\"}", Phone.class))
                .isInstanceOf(InvalidFormatException.class);
    }

    @Test
    void leavesInNoEvent() {
        assertThatThrownBy(() -> EventJson.write(new Phone(new Secret("0912"))))
                .isInstanceOf(IllegalStateException.class)
                .hasStackTraceContaining("An event carries no personal data");
    }

    @Test
    void doesNotPrintItself() {
        assertThat(new Phone(new Secret("0912"))).asString().doesNotContain("0912");
    }
}
