package vn.tgpl.platform.law;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import vn.tgpl.platform.precondition.Versioned;

/** A table as it stands in its file. */
record TableText(long version, String text) implements Versioned {

    /** The text as well: a new release may ship another one under the same version, 0. */
    @Override
    public String tag() {
        return version + "-" + Integer.toHexString(text.hashCode());
    }

    /** @throws LawTableNotText if these bytes are no UTF-8 text, or hold what no text has and the database refuses */
    static String decode(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new LawTableNotText();
            }
            return text;
        } catch (CharacterCodingException notUtf8) {
            throw new LawTableNotText();
        }
    }
}
