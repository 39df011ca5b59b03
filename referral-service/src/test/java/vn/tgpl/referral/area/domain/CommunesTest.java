package vn.tgpl.referral.area.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommunesTest {

    private final Communes communes = new Communes();

    /** NQ 1655/NQ-UBTVQH15: 55 xã and 9 phường. */
    @Test
    void areThoseOfTheProvince() {
        assertThat(communes.after("")).hasSize(64).isSorted();
        assertThat(communes.after(""))
                .filteredOn(code -> communes.name(code).startsWith("Phường "))
                .hasSize(9);
        assertThat(communes.has("32098")).isTrue();
        assertThat(communes.has("00001")).isFalse();
    }

    @Test
    void goOnAfterACode() {
        assertThat(communes.after("32236")).containsExactly("32244", "32248");
        assertThat(communes.after("32248")).isEmpty();
    }
}
