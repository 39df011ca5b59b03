package vn.tgpl.platform.upload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a CSV file, which is UTF-8 with or without a byte order mark. */
final class CsvText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvText() {}

    /**
     * @throws UnreadableCsv for any other encoding (UTF-16 without a mark shows by its zero bytes) and for a quote that
     *     is never closed, which the library takes for closed at the end
     */
    static String decode(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var quotes = text.chars().filter(character -> character == '"').count();
            if (text.indexOf('\0') >= 0 || quotes % 2 != 0) {
                throw new UnreadableCsv();
            }
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new UnreadableCsv();
        }
    }
}
