package vn.tgpl.casework.person.domain;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import vn.tgpl.platform.secret.Secret;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.entitlement.AgeGroup;

/**
 * The aided person (người được trợ giúp pháp lý), as referral-service told us or the Centre wrote down. Personal data:
 * for the Centre and the case's provider alone, and every look is audited.
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
    public record DateOfBirth(String precision, String value) {

        /** The first day that it may be; empty where nothing is known. Fails where the value does not fit. */
        public Optional<LocalDate> earliest() {
            if (value == null && !precision.equals("UNKNOWN")) {
                throw new DateTimeException("value is missing");
            }
            return switch (precision) {
                case "DAY" -> Optional.of(LocalDate.parse(value));
                case "MONTH" -> Optional.of(YearMonth.parse(value).atDay(1));
                case "YEAR" -> Optional.of(Year.parse(value).atDay(1));
                default -> Optional.empty();
            };
        }

        /** The code of the age group on a day; empty where what is known of the birth does not decide it. */
        public Optional<String> ageGroup(LocalDate day, Statute law) {
            return earliest()
                    .flatMap(from -> law.ageGroup(from, latest(from), day))
                    .map(AgeGroup::code);
        }

        private LocalDate latest(LocalDate earliest) {
            return switch (precision) {
                case "MONTH" -> earliest.with(TemporalAdjusters.lastDayOfMonth());
                case "YEAR" -> earliest.with(TemporalAdjusters.lastDayOfYear());
                default -> earliest;
            };
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Identifier(String type, Secret value, String reason) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Address(String provinceCode, String communeCode, Secret text) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Relative(String fullName, Secret phone, String relation) {}
}
