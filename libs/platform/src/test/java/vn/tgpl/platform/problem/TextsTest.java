package vn.tgpl.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @Test
    void blanksAreFilled() {
        assertThat(Texts.text("thing-broken.title", Texts.VIETNAMESE, 2)).isEqualTo("Hỏng 2 lần");
        assertThat(Texts.text("thing-broken.title", Locale.ENGLISH, 2)).isEqualTo("Broken 2 times");
    }

    @Test
    void aServicesOwnTextComesFirst() {
        assertThat(Texts.text("not-found.title", Locale.ENGLISH)).isEqualTo("No such case");
        assertThat(Texts.text("forbidden.title", Locale.ENGLISH)).isEqualTo("Not allowed");
    }

    @Test
    void apostrophesAreShownOnce() {
        assertThat(Texts.text("forbidden.detail", Locale.ENGLISH)).contains("agency's token");
    }

    @Test
    void aTextThatIsMissingIsAnErrorUnlessItMayBe() {
        assertThat(Texts.find("no.such.text", Locale.ENGLISH, List.of())).isEmpty();
        assertThatThrownBy(() -> Texts.text("no.such.text", Locale.ENGLISH)).hasMessageContaining("no.such.text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "EN", "en-GB", "en-US,en;q=0.9,vi;q=0.8", "fr,en;q=0.5"})
    void englishIsReadByWhoPrefersIt(String accepted) {
        assertThat(Texts.preferred(accepted)).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "vi", "vi-VN,vi;q=0.9,en;q=0.8", "fr", "*", "en;q=0", ";;q=x", "ắ"})
    void vietnameseIsReadByEveryoneElse(String accepted) {
        assertThat(Texts.preferred(accepted)).isEqualTo(Texts.VIETNAMESE);
    }
}
