package vn.tgpl.platform.table;

import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file as it was sent; wherever it would be written, as in the fingerprint of a request, its hash stands for it. */
public record SentFile(byte[] bytes, boolean isWorkbook) {

    @JsonValue
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }
}
