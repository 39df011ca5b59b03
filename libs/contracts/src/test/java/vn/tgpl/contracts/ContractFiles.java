package vn.tgpl.contracts;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The published files: schemas, samples and the AsyncAPI document. */
final class ContractFiles {

    /** Reads and writes as the services do. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static final Path ASYNCAPI = onClassPath("asyncapi.yaml");
    static final Path HEADERS = onClassPath("headers.json");

    private ContractFiles() {}

    static JsonNode schema(String type) {
        return read(schemaFile(type));
    }

    static Path schemaFile(String type) {
        return onClassPath("schema").resolve(type + ".json");
    }

    static JsonNode sample(String type) {
        return read(onClassPath("sample").resolve(type + ".json"));
    }

    static List<JsonNode> schemas() {
        return EventTypes.names().stream().map(ContractFiles::schema).toList();
    }

    static JsonNode read(Path file) {
        var mapper = file.toString().endsWith(".yaml") ? new YAMLMapper() : JSON;
        try {
            return mapper.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** The names, without .json, of the files in a folder. */
    static Set<String> namesIn(String folder) {
        try (Stream<Path> files = Files.list(onClassPath(folder))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be listed", e);
        }
    }

    private static Path onClassPath(String name) {
        try {
            return Path.of(SuiteEvent.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
