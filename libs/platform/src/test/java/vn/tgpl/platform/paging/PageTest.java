package vn.tgpl.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PageTest {

    private final List<UUID> rows = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    @Test
    void isTheLastOneWhereNoRowIsLeftOver() {
        var page = Page.of(rows, 3, Function.identity());

        assertThat(page.items()).isEqualTo(rows);
        assertThat(page.nextCursor()).isNull();
    }

    @Test
    void leadsOnFromItsLastItem() {
        var page = Page.of(rows, 2, Function.identity());

        assertThat(page.items()).isEqualTo(rows.subList(0, 2));
        assertThat(page.nextCursor().id()).isEqualTo(rows.get(1));
    }

    @Test
    void keepsItsCursorWhateverItShows() {
        var page = Page.of(rows, 1, Function.identity()).map(UUID::toString);

        assertThat(page.items()).containsExactly(rows.getFirst().toString());
        assertThat(page.nextCursor().id()).isEqualTo(rows.getFirst());
    }
}
