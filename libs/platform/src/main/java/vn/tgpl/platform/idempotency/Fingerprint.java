package vn.tgpl.platform.idempotency;

import jakarta.interceptor.InvocationContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.tgpl.platform.json.OpenJson;
import vn.tgpl.platform.precondition.IfMatch;

/** What a request asks for, as a hash: the same input has the same one, whatever its white space. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(InvocationContext call) {
        var input = Arrays.stream(call.getParameters())
                .filter(Objects::nonNull)
                .filter(parameter -> !(parameter instanceof IfMatch)) // who repeats may have read the new version
                .map(OpenJson::write)
                .collect(Collectors.joining("\n"));
        var text = call.getMethod().toGenericString() + "\n" + input;
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }
}
