package vn.tgpl.parts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The sample directory of agencies and of the clients that speak for them: {@code deploy/directory.json}. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Directory(List<Agency> agencies, List<Client> clients) {

    public record Agency(String id, String name, String kind, String province, String parent, String validFrom) {}

    /** A system or person that asks for tokens; {@code provider} is the provider's id, or null. */
    public record Client(String client, String agency, List<String> scopes, String provider) {}

    /** The directory packed into this jar. */
    public static Directory packaged() {
        try (var json = Directory.class.getResourceAsStream("/directory.json")) {
            return new ObjectMapper().readValue(json, Directory.class);
        } catch (IOException e) {
            throw new UncheckedIOException("directory.json cannot be read", e);
        }
    }

    public Optional<Client> client(String name) {
        return clients.stream().filter(c -> c.client().equals(name)).findFirst();
    }
}
