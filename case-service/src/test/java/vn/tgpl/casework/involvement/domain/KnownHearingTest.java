package vn.tgpl.casework.involvement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tgpl.casework.support.Events;
import vn.tgpl.contracts.HearingFixed;
import vn.tgpl.contracts.ProceedingNumbers;

class KnownHearingTest {

    private final HearingFixed fixed = Events.fixed(new ProceedingNumbers("118/2026", null, null));
    private final KnownHearing hearing = new KnownHearing(fixed);

    @Test
    void theFirstTellingIsNews() {
        assertThat(hearing.isNews(fixed)).isTrue();
    }

    @Test
    void onlyALaterVersionIsNews() {
        hearing.tell(Events.moved(fixed, 2, "P.3"));
        assertThat(hearing.isNews(fixed)).isFalse();
        assertThat(hearing.isNews(Events.moved(fixed, 2, "P.4"))).isFalse();
        assertThat(hearing.isNews(Events.moved(fixed, 3, "P.4"))).isTrue();
    }

    @Test
    void tellsWhenAndWhereAsLastTold() {
        hearing.tell(fixed);
        hearing.tell(Events.moved(fixed, 1, "P.7"));
        assertThat(hearing.asNext().room()).isEqualTo("P.7");
        assertThat(hearing.details())
                .containsEntry("room", "P.7")
                .containsEntry("version", 1L)
                .containsEntry("start", fixed.hearing().start());
    }
}
