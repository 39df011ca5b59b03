package vn.tgpl.platform.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The text of a file.
 *
 * @param isGuess whether nothing in the bytes says that the encoding is right: then known words must
 */
record DecodedText(String text, boolean isGuess) {

    private record Mark(byte[] bytes, Charset charset) {

        Mark(String hex, Charset charset) {
            this(HexFormat.of().parseHex(hex), charset);
        }

        boolean begins(byte[] file) {
            return file.length >= bytes.length
                    && ByteBuffer.wrap(file, 0, bytes.length).equals(ByteBuffer.wrap(bytes));
        }
    }

    private static final List<Mark> MARKS = List.of(
            new Mark("efbbbf", StandardCharsets.UTF_8),
            new Mark("fffe", StandardCharsets.UTF_16LE),
            new Mark("feff", StandardCharsets.UTF_16BE));

    /** The old code page of Windows for Vietnamese; it fits almost any bytes. */
    private static final Charset WINDOWS = Charset.forName("windows-1258");

    /** @throws UnknownEncoding where it is none of these */
    static DecodedText of(byte[] file) {
        return MARKS.stream()
                .filter(mark -> mark.begins(file))
                .findFirst()
                .map(mark -> decode(file, mark.bytes.length, mark.charset).map(text -> new DecodedText(text, false)))
                .orElseGet(() -> decode(file, 0, StandardCharsets.UTF_8)
                        .map(text -> new DecodedText(text, false))
                        .or(() -> decode(file, 0, WINDOWS).map(text -> new DecodedText(text, true))))
                .orElseThrow(UnknownEncoding::new);
    }

    private static Optional<String> decode(byte[] file, int from, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(file, from, file.length - from));
            return Optional.of(text.toString());
        } catch (CharacterCodingException notInThisOne) {
            return Optional.empty();
        }
    }
}
