package vn.tgpl.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tgpl.parts.KeyFile;

class KeyRingTest {

    @TempDir
    Path folder;

    private Path path;
    private KeyFile file;
    private CurrentKeys keys;
    private KeyRing ring;

    @BeforeEach
    void takeUpKeys() throws Exception {
        path = folder.resolve("keys.json");
        file = new KeyFile(path);
        file.create();
        keys = new CurrentKeys(Optional.of(path));
        ring = new KeyRing(keys);
    }

    @Test
    void whatIsSealedTellsNothingAndIsUnsealed() {
        var sealed = ring.seal("096209001234");

        assertThat(sealed).startsWith("sealed:" + ring.sealingKey() + ":").doesNotContain("096209001234");
        assertThat(ring.unseal(sealed)).isEqualTo("096209001234");
    }

    @Test
    void theSameTextIsSealedOtherwiseEachTime() {
        assertThat(ring.seal("096209001234")).isNotEqualTo(ring.seal("096209001234"));
    }

    @Test
    void whatWasNeverSealedIsGivenAsItIs() {
        assertThat(ring.unseal("0912 000 111")).isEqualTo("0912 000 111");
    }

    @Test
    void aCallersTextThatLooksSealedComesBackAsItWas() {
        assertThat(ring.unseal(ring.seal("sealed:1:AAAA"))).isEqualTo("sealed:1:AAAA");
    }

    @Test
    void olderKeysStillUnsealAfterAnotherIsPromoted() throws Exception {
        var sealed = ring.seal("Ấp 1");
        rotate();

        assertThat(ring.unseal(sealed)).isEqualTo("Ấp 1");
        assertThat(ring.seal("Ấp 1")).doesNotStartWith(sealed.substring(0, sealed.lastIndexOf(':')));
    }

    @Test
    void resealingBringsAllUnderTheNewKeyAndLeavesTheRest() throws Exception {
        var content = "{\"phone\": \"%s\", \"name\": \"Nguyễn $1\", \"lost\": \"sealed:5:AAAA\"}"
                .formatted(ring.seal("0912"));
        rotate();

        var resealed = ring.reseal(content);
        var phone = resealed.replaceAll(".*\"phone\": \"([^\"]*)\".*", "$1");

        assertThat(phone).startsWith("sealed:" + ring.sealingKey());
        assertThat(ring.unseal(phone)).isEqualTo("0912");
        assertThat(resealed.replace(phone, "")).contains("Nguyễn $1").contains("sealed:5:AAAA");
        assertThat(ring.reseal(resealed)).isEqualTo(resealed);
    }

    @Test
    void aKeyThatAnotherInstanceKnewEarlierIsReadAtOnce() throws Exception {
        file.add();
        file.promote();
        var sealedElsewhere = new KeyRing(new CurrentKeys(Optional.of(path))).seal("0912");

        assertThat(ring.unseal(sealedElsewhere)).isEqualTo("0912");
    }

    @Test
    void whatNoKeyOpensIsAnError() throws Exception {
        var sealed = ring.seal("0912");
        rotate();
        file.retire();
        keys.follow();

        assertThatThrownBy(() -> ring.unseal(sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("0912");
    }

    @Test
    void aTextIsFoundUnderEveryKeyAndStoredUnderTheNewest() throws Exception {
        var before = ring.hashes("CCCD 096209001234");
        rotate();
        var after = ring.hashes("CCCD 096209001234");

        assertThat(before).hasSize(1);
        assertThat(after).hasSize(2).containsAll(before);
        assertThat(after.getFirst()).startsWith(ring.searchKey() + ".");
        assertThat(ring.hashes("CCCD 096209001235")).doesNotContainAnyElementsOf(after);
    }

    @Test
    void aBrokenFileChangesNothing() throws Exception {
        var sealed = ring.seal("0912");
        Files.writeString(path, "{}");
        keys.follow();

        assertThat(ring.unseal(sealed)).isEqualTo("0912");
    }

    @Test
    void withoutKeysThereIsOneClearLine() throws Exception {
        Files.writeString(path, "{}");

        for (var wrong : new Path[] {null, path, folder.resolve("missing.json")}) {
            assertThatThrownBy(() -> new CurrentKeys(Optional.ofNullable(wrong)))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("deploy/keys new FILE")
                    .hasNoCause();
        }
    }

    private void rotate() throws Exception {
        file.add();
        file.promote();
        keys.follow();
    }
}
