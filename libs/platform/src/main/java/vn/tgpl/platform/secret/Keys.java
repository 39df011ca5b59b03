package vn.tgpl.platform.secret;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.security.GeneralSecurityException;

/**
 * The keys as they stand in the file.
 *
 * @param sealing the number of the key that seals; every key of the file unseals
 */
record Keys(long sealing, Aead seal, PrfSet search) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param file {@code {"seal": …, "search": …}}, each a Tink key set in its JSON format */
    static Keys read(String file) throws IOException, GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
        var keysets = JSON.readTree(file);
        var seal = keyset(keysets.path("seal"));
        return new Keys(
                Integer.toUnsignedLong(seal.getPrimary().getId()),
                seal.getPrimitive(RegistryConfiguration.get(), Aead.class),
                keyset(keysets.path("search")).getPrimitive(RegistryConfiguration.get(), PrfSet.class));
    }

    private static KeysetHandle keyset(JsonNode json) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(json.toString(), InsecureSecretKeyAccess.get());
    }
}
