package vn.tgpl.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    @TempDir
    Path folder;

    private Path path;
    private KeyFile file;

    @BeforeEach
    void create() throws Exception {
        path = folder.resolve("in/keys.json");
        file = new KeyFile(path);
        file.create();
    }

    @Test
    void holdsAKeyForEachPurpose() throws IOException {
        assertThat(keyset("seal").at("/key")).hasSize(1);
        assertThat(keyset("search").at("/key")).hasSize(1);
        assertThat(keyset("seal").get("primaryKeyId"))
                .isNotEqualTo(keyset("search").get("primaryKeyId"));
    }

    @Test
    void isReadByItsOwnerAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }

    @Test
    void isNeverOverwritten() throws IOException {
        var before = Files.readString(path);

        assertThatThrownBy(file::create).isInstanceOf(IOException.class).hasMessageContaining("exists");
        assertThat(path).hasContent(before);
    }

    @Test
    void aNewKeyOnlyReadsUntilItIsPromoted() throws Exception {
        var first = keyset("seal").get("primaryKeyId");

        file.add();
        assertThat(keyset("seal").get("primaryKeyId")).isEqualTo(first);
        file.promote();
        assertThat(keyset("seal").get("primaryKeyId"))
                .isEqualTo(keyset("seal").at("/key/1/keyId"))
                .isNotEqualTo(first);
    }

    @Test
    void whatDoesNotWriteIsRetired() throws Exception {
        file.add();
        file.promote();
        var writing = keyset("seal").get("primaryKeyId");

        file.retire();

        assertThat(keyset("seal").at("/key")).hasSize(1);
        assertThat(keyset("seal").at("/key/0/keyId")).isEqualTo(writing);
    }

    private JsonNode keyset(String purpose) throws IOException {
        return new ObjectMapper().readTree(path.toFile()).get(purpose);
    }
}
