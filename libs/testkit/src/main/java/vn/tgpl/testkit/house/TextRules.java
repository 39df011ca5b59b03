package vn.tgpl.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** Implemented by a module's test class: what callers read is there in both languages, and its blanks can be filled. */
public interface TextRules {

    /** The module's bundle in its resources, without language. */
    default String bundle() {
        return "texts/problems";
    }

    @Test
    default void vietnameseAndEnglishHaveTheSameKeys() throws IOException {
        assertThat(Bundle.read(bundle(), "vi").keySet())
                .isNotEmpty()
                .isEqualTo(Bundle.read(bundle(), "en").keySet());
    }

    @Test
    default void bothLanguagesHaveTheSameBlanks() throws IOException {
        var english = Bundle.read(bundle(), "en");
        assertThat(Bundle.read(bundle(), "vi"))
                .allSatisfy((key, text) -> assertThat(blanks(text)).isEqualTo(blanks(english.get(key))));
    }

    /** A single one would vanish, and hide the blanks after it. */
    @Test
    default void apostrophesAreDoubled() throws IOException {
        var texts = new HashSet<>(Bundle.read(bundle(), "en").values());
        texts.addAll(Bundle.read(bundle(), "vi").values());
        assertThat(texts).allSatisfy(text -> assertThat(text.replace("''", "")).doesNotContain("'"));
    }

    @Test
    default void everyRefusalHasItsTitle() throws IOException {
        assertThat(Bundle.read(bundle(), "vi").keySet()).containsAll(Refusals.titlesInSources());
    }

    private static int blanks(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }
}
