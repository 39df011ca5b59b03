package vn.tgpl.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.Map;

/**
 * The file of a service's keys: two Tink key sets, {@code seal} for what is stored and {@code search} for what it is
 * found by. The services read it again when it changes, so keys are changed in steps that all of them can follow.
 */
public final class KeyFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Parameters> KINDS =
            Map.of("seal", PredefinedAeadParameters.AES256_GCM, "search", PredefinedPrfParameters.HMAC_SHA256_PRF);

    /** What is done to a key set, given as its builder. */
    private interface Step {
        void change(KeysetHandle.Builder keys, Parameters kind);
    }

    private final Path path;

    public KeyFile(Path path) {
        this.path = path;
    }

    /** Makes the file with its first keys; never over one that is there, for nothing could be read without that. */
    public void create() throws IOException, GeneralSecurityException {
        if (Files.exists(path)) {
            throw new IOException(path + " exists: without its keys nothing that they sealed can be read");
        }
        Files.createDirectories(path.toAbsolutePath().getParent());
        write(
                JSON.createObjectNode(),
                (keys, kind) -> keys.addEntry(newKey(kind).makePrimary()));
    }

    /** Adds keys that only read, to be promoted once every instance knows them. */
    public void add() throws IOException, GeneralSecurityException {
        change((keys, kind) -> keys.addEntry(newKey(kind)));
    }

    /** Has the newest keys write from now on; the services rewrite what older ones wrote. */
    public void promote() throws IOException, GeneralSecurityException {
        change((keys, kind) -> keys.getAt(keys.size() - 1).makePrimary());
    }

    /** Removes the keys that do not write; only when nothing is left that they wrote. */
    public void retire() throws IOException, GeneralSecurityException {
        change((keys, kind) -> {
            for (int i = keys.size() - 1; i >= 0; i--) {
                if (!keys.getAt(i).isPrimary()) {
                    keys.deleteAt(i);
                }
            }
        });
    }

    private void change(Step step) throws IOException, GeneralSecurityException {
        write(JSON.readTree(path.toFile()), step);
    }

    private void write(JsonNode present, Step step) throws IOException, GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
        var changed = JSON.createObjectNode();
        for (var name : KINDS.keySet()) {
            var keys = present.has(name)
                    ? KeysetHandle.newBuilder(TinkJsonProtoKeysetFormat.parseKeyset(
                            present.get(name).toString(), InsecureSecretKeyAccess.get()))
                    : KeysetHandle.newBuilder();
            step.change(keys, KINDS.get(name));
            var written = TinkJsonProtoKeysetFormat.serializeKeyset(keys.build(), InsecureSecretKeyAccess.get());
            changed.set(name, JSON.readTree(written));
        }
        var next = Files.createTempFile(path.toAbsolutePath().getParent(), "keys", null); // for its owner alone
        JSON.writerWithDefaultPrettyPrinter().writeValue(next.toFile(), changed);
        Files.move(next, path, StandardCopyOption.ATOMIC_MOVE); // a service never reads half a file
    }

    private static KeysetHandle.Builder.Entry newKey(Parameters kind) {
        return KeysetHandle.generateEntryFromParameters(kind).withRandomId();
    }
}
