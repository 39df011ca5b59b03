package vn.tgpl.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.contracts.ContractFiles.JSON;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No event tells who the aided person is (Legal Aid Law 11/2017 Art. 6(1)(c)). */
class PrivacyTest {

    @Test
    void noEventNamesAPersonExceptAProviderByProfessionalName() {
        assertThat(EventTypes.all().flatMap(PersonalDetails::namedIn)).containsOnly("AssignedProvider.name");
    }

    @Test
    void noEventHasAFieldThatCouldHoldAnything() {
        assertThat(EventTypes.all().flatMap(PersonalDetails::openTypesIn)).isEmpty();
    }

    @Test
    void noSchemaNamesAPersonExceptAProviderByProfessionalName() {
        assertThat(ContractFiles.schemas().stream().flatMap(schema -> PersonalDetails.namedIn("event", schema)))
                .containsOnly("provider.name");
    }

    record Leak(UUID referralId, List<Person> persons, Map<String, Object> details) {}

    record Person(String fullName, LocalDate dateOfBirth, String agencyCaseNumber) {}

    @Test
    void aRecordThatNamesAPersonIsFoundOut() {
        assertThat(PersonalDetails.namedIn(Leak.class)).containsExactly("Person.fullName", "Person.dateOfBirth");
        assertThat(PersonalDetails.openTypesIn(Leak.class)).contains(Object.class, LocalDate.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "fullName",
                "birth",
                "dateOfBirth",
                "address",
                "phone",
                "phoneNumber",
                "email",
                "identifier",
                "cccd",
                "citizenNumber",
                "passport"
            })
    void aSchemaThatNamesAPersonIsFoundOut(String property) throws JsonProcessingException {
        var schema = JSON.readTree("{\"$defs\": {\"person\": {\"properties\": {\"%s\": {}}}}}".formatted(property));
        assertThat(PersonalDetails.namedIn("event", schema)).containsExactly("person." + property);
    }
}
