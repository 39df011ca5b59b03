package vn.tgpl.casework.person.domain;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import vn.tgpl.platform.secret.Secret;

/**
 * The aided person (người được trợ giúp pháp lý), as referral-service told us. Personal data: for the Centre and the
 * case's provider alone, and every look is audited.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AidedPerson(
        String fullName,
        DateOfBirth dateOfBirth,
        String sex,
        List<Identifier> identifiers,
        Address address,
        String proceduralRole,
        String custody,
        String heldAt,
        List<String> claimedCategories,
        String language,
        Boolean interpreterNeeded,
        Secret phone,
        Relative relative) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record DateOfBirth(String precision, String value) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Identifier(String type, Secret value, String reason) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Address(String provinceCode, String communeCode, Secret text) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Relative(String fullName, Secret phone, String relation) {}
}
