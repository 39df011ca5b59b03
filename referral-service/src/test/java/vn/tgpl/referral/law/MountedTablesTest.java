package vn.tgpl.referral.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.law.Tables.OVERRIDES;
import static vn.tgpl.referral.law.Tables.get;
import static vn.tgpl.referral.law.Tables.override;
import static vn.tgpl.referral.law.Tables.put;
import static vn.tgpl.referral.law.Tables.restore;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.platform.law.LawRefresh;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;

/** Files in the directory that {@code tgpl.law.directory} names. */
@QuarkusTest
@Parts
class MountedTablesTest {

    @ConfigProperty(name = "tgpl.law.directory")
    Path directory;

    @Inject
    LawRefresh law;

    @Inject
    Database database;

    /** A text that no other test mounts. */
    private final String text = override("2032-03-03,DAY_OFF," + UUID.randomUUID() + ",Thông báo,CONFIRMED,true");

    @AfterEach
    void unmount() throws IOException {
        Files.deleteIfExists(directory.resolve(OVERRIDES));
        Files.deleteIfExists(directory.resolve("salaries.csv"));
        restore(OVERRIDES);
    }

    @Test
    void areLoadedOnce() throws IOException {
        mount(text);
        law.refresh();

        get(OVERRIDES).then().body(equalTo(text));
        assertThat(rowsOf(text)).containsExactly(List.of("MOUNTED", "referral-service"));
    }

    @Test
    void doNotUndoALaterUpload() throws IOException {
        var uploaded = text + "# corrected by hand\n";
        mount(text);
        put(OVERRIDES, uploaded).then().statusCode(200);
        law.refresh();

        get(OVERRIDES).then().body(equalTo(uploaded));
    }

    @Test
    void areLoadedAgainWhenTheirTextChanges() throws IOException {
        mount(text);
        mount(text + "# changed\n");

        get(OVERRIDES).then().body(equalTo(text + "# changed\n"));
    }

    @Test
    void areRefusedWhereTheyCannotBeLaw() throws IOException {
        mount(override("2026-11-29,WORKING_DAY,Làm bù,Thông báo,CONFIRMED,true"));
        assertThat(get(OVERRIDES).asString()).doesNotContain("2026-11-29");

        mount(text);
        get(OVERRIDES).then().body(equalTo(text));
    }

    @Test
    void areNoHindranceWhereNoTableHasTheirName() throws IOException {
        Files.writeString(directory.resolve("salaries.csv"), "a,b\n");
        mount(text);

        get(OVERRIDES).then().body(equalTo(text));
    }

    private void mount(String content) throws IOException {
        Files.writeString(directory.resolve(OVERRIDES), content);
        law.refresh();
    }

    private List<List<Object>> rowsOf(String content) {
        return database.query("select source, loaded_by from law_table where text = ?", content);
    }
}
