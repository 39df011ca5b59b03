package vn.tgpl.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.testkit.house.TextRules;

class PlatformTextsTest implements TextRules {

    @Override
    public String bundle() {
        return "texts/platform";
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 409, 413, 415, 500, 503})
    void everyStatusHasItsTitle(int status) {
        var code = Causes.explain(new IllegalStateException(), status).code();

        assertThat(Texts.text(code + ".title", Texts.VIETNAMESE)).isNotBlank();
        assertThat(Texts.text(code + ".title", Locale.ENGLISH)).isNotBlank();
    }
}
