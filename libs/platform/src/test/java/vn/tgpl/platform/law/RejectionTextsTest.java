package vn.tgpl.platform.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tgpl.platform.problem.Texts;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;

class RejectionTextsTest {

    @ParameterizedTest
    @EnumSource
    void everyReasonHasItsWordsInBothLanguages(Reason reason) {
        var key = "law-table." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(Texts.text(key, Texts.VIETNAMESE, "a", "b")).isNotBlank();
        assertThat(Texts.text(key, Locale.ENGLISH, "a", "b")).isNotBlank();
    }
}
