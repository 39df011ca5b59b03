package vn.tgpl.court.listing.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fix;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.listing.messaging.Cases.matched;
import static vn.tgpl.court.notice.Told.PROVIDER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.ProviderKind;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.messaging.CaseNews;

/** A provider reads the hearings of his own cases, and of his organisation's others none. */
@QuarkusTest
@Parts
class ProviderReadingTest {

    @Inject
    CaseNews cases;

    private final String number = fresh();
    private final AssignedProvider another = new AssignedProvider(UUID.randomUUID(), "Lê Thị D", ProviderKind.LAWYER);

    @ParameterizedTest
    @ValueSource(strings = {"", "/versions", "/versions/0"})
    void hisOwnIsShown(String path) {
        var id = hearingOf(PROVIDER);
        as("provider").get("/v1/hearings/{id}" + path, id).then().statusCode(200);
        list("").body("items.size()", equalTo(1)).body("items[0].id", equalTo(id.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/versions", "/versions/0"})
    void anotherProvidersIsNot(String path) {
        var id = hearingOf(another);
        as("centre").get("/v1/hearings/{id}" + path, id).then().statusCode(200);
        as("provider").get("/v1/hearings/{id}" + path, id).then().statusCode(404);
        list("").body("items.size()", equalTo(0));
        list("&provider=" + another.id()).body("items.size()", equalTo(0));
    }

    @Test
    void oneWithoutAProviderIsNot() {
        var id = hearingOf(null);
        as("centre").get("/v1/hearings/{id}", id).then().statusCode(200);
        as("provider").get("/v1/hearings/{id}", id).then().statusCode(404);
    }

    @Test
    void theOrganisationsFeedIsNotHis() {
        as("provider")
                .get("/v1/hearings/changes")
                .then()
                .statusCode(403)
                .body("code", equalTo("provider-has-no-feed"))
                .body("detail", containsString("không có nguồn tin riêng"));
    }

    private UUID hearingOf(AssignedProvider provider) {
        var id = fix(HEARING.with("/proceeding/courtCaseNumber", "\"" + number + "\""));
        assertThat(cases.tell(matched(id, provider))).isTrue();
        return id;
    }

    private ValidatableResponse list(String more) {
        return as("provider")
                .get("/v1/hearings?proceeding=" + number + more)
                .then()
                .statusCode(200);
    }
}
