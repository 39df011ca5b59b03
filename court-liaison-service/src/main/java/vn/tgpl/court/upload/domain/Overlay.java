package vn.tgpl.court.upload.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Lays what a sheet says over a hearing as it stands: what no column is for stays as it was. */
final class Overlay {

    private Overlay() {}

    /** @param before null in JSON where there is no hearing yet */
    static ObjectNode of(ObjectNode said, JsonNode before) {
        keep(said, before, "");
        keepOfEach(said, before, "days", List.of(Overlay::isSameDay));
        keepOfEach(said, before, "persons", List.of(Overlay::isSamePerson, Overlay::mayBeSamePerson));
        return said;
    }

    /** A column that is empty clears what it is for; a field that has none is as it was. */
    private static void keep(ObjectNode said, JsonNode before, String pointer) {
        before.properties().forEach(field -> {
            var name = field.getKey();
            var at = pointer + "/" + name;
            if (field.getValue().isObject()) {
                keep(said.withObject("/" + name), field.getValue(), at);
            } else if (!said.has(name) && !ScheduleColumn.fills(at)) {
                said.set(name, field.getValue());
            }
        });
    }

    /** As {@link #keep} for each of a list, where it is found among the earlier ones: the surest pairs first. */
    private static void keepOfEach(
            JsonNode said, JsonNode before, String list, List<BiPredicate<JsonNode, JsonNode>> same) {
        var earlier = new ArrayList<JsonNode>();
        before.path(list).forEach(earlier::add);
        var unpaired = new ArrayList<JsonNode>();
        said.path(list).forEach(unpaired::add);
        for (var isSame : same) {
            unpaired.removeIf(item -> {
                var found = earlier.stream()
                        .filter(other -> isSame.test(item, other))
                        .findFirst();
                found.ifPresent(other -> {
                    earlier.remove(other);
                    keep((ObjectNode) item, other, "/" + list);
                });
                return found.isPresent();
            });
        }
    }

    private static boolean isSameDay(JsonNode day, JsonNode earlier) {
        return day.hasNonNull("start")
                && OffsetDateTime.parse(day.path("start").textValue())
                        .isEqual(OffsetDateTime.parse(earlier.path("start").textValue()));
    }

    private static boolean isSamePerson(JsonNode person, JsonNode earlier) {
        return person.path("role").equals(earlier.path("role"))
                && referral(person).equalsIgnoreCase(referral(earlier));
    }

    /** Whose referral the sheet leaves out, or names for the first time, is nobody else for that. */
    private static boolean mayBeSamePerson(JsonNode person, JsonNode earlier) {
        return person.path("role").equals(earlier.path("role"))
                && referral(person).isEmpty() != referral(earlier).isEmpty();
    }

    private static String referral(JsonNode person) {
        return person.path("referralId").asText("");
    }
}
