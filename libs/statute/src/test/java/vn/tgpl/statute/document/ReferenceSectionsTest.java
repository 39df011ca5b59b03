package vn.tgpl.statute.document;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tgpl.statute.table.TableSource;

class ReferenceSectionsTest {

    private final String text = ReferenceSections.of(TableSource.shipped()).stream()
            .map(Section::text)
            .collect(joining("\n"));

    @Test
    void aRowSaysWhatItIsAndHowItStands() {
        assertThat(text)
                .contains("| `GOOD` | Tốt | 90 | Thông tư 12/2018/TT-BTP Điều 17 | confirmed, from 2018-10-12 |")
                .contains("| `TA.96.KV1` |")
                .contains("unsure, **off**");
    }

    @Test
    void everyLineOfATableHasAsManyCellsAsItsHeader() {
        int columns = 0;
        for (String line : text.lines().toList()) {
            int cells = line.replace("\\|", "").replaceAll("[^|]", "").length();
            if (columns != 0 && cells != 0) {
                assertThat(cells).as(line).isEqualTo(columns);
            }
            columns = cells;
        }
    }
}
