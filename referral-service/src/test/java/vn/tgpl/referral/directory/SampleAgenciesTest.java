package vn.tgpl.referral.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.notice.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.referral.Parts;

/** The directory that the local stack starts with. */
@QuarkusTest
@Parts
class SampleAgenciesTest {

    @BeforeEach
    void load() throws IOException {
        Files.loadCsv(java.nio.file.Files.readAllBytes(Path.of("../deploy/agencies.csv")))
                .then()
                .statusCode(200);
    }

    @Test
    void hasTheAgenciesThatTheIdentityProviderKnows() {
        assertThat(vn.tgpl.parts.Directory.packaged().agencies())
                .isNotEmpty()
                .allSatisfy(known -> as("centre")
                        .get("/v1/agencies/" + known.id())
                        .then()
                        .statusCode(200)
                        .body("name", equalTo(known.name()))
                        .body("kind", equalTo(known.kind()))
                        .body("province", equalTo(known.province()))
                        .body("parent", equalTo(known.parent()))
                        .body("validFrom", equalTo(known.validFrom())));
    }

    @Test
    void anOldDistrictAgencyResolvesToItsSuccessor() {
        as("centre").get("/v1/agencies/TA.96.H01?on=2025-06-30").then().body("successor", equalTo("TA.96.H01"));
        as("centre").get("/v1/agencies/TA.96.H01?on=2025-07-01").then().body("successor", equalTo("TA.96.KV6"));
        as("centre").get("/v1/agencies/G01.96.H01").then().body("successor", equalTo("G01.96.PC02"));
    }
}
