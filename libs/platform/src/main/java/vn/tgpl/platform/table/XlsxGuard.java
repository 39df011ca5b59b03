package vn.tgpl.platform.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * Looks through a workbook, which is a ZIP file of XML, before the library reads it: the library believes what a file
 * says of itself, so that one of a few bytes can fill the memory. Both unpack and parse with the same code, so that a
 * file cannot show one thing here and another there.
 */
final class XlsxGuard {

    private static final long SMALL = 1 << 20; // whatever its ratio: a few identical rows pack well

    private static final Set<Integer> PACKED = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

    private final XlsxContent content = new XlsxContent();
    private final TableLimits limits;
    private long left;

    private XlsxGuard(long left, TableLimits limits) {
        this.left = left;
        this.limits = limits;
    }

    /** @throws WorkbookTooLarge before more than the limit has been unpacked */
    static XlsxContent check(byte[] file, TableLimits limits) {
        var most = Math.min(limits.unpacked(), Math.max(SMALL, (long) file.length * limits.ratio()));
        var guard = new XlsxGuard(most, limits);
        return UnreadableWorkbook.unless(() -> guard.check(file));
    }

    private XlsxContent check(byte[] file) throws IOException {
        UnreadableWorkbook.throwIf(parts(file) > limits.parts()); // their list alone could fill the memory
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            var names = new HashSet<String>();
            for (var part : Collections.list(zip.getEntries())) {
                UnreadableWorkbook.throwIf(!names.add(part.getName()) || !PACKED.contains(part.getMethod()));
                try (var bytes = BoundedInputStream.builder()
                        .setInputStream(zip.getInputStream(part))
                        .setMaxCount(left + 1)
                        .get()) {
                    unpack(part.getName(), bytes);
                    left -= bytes.getCount();
                }
                if (left < 0) {
                    throw new WorkbookTooLarge(limits.unpacked() >> 20);
                }
            }
        }
        content.check();
        return content;
    }

    /** How often the mark of a part's entry in the list of parts stands in the file. */
    private static int parts(byte[] file) {
        int parts = 0;
        for (int i = 3; i < file.length; i++) {
            if (file[i] == 2 && file[i - 1] == 1 && file[i - 2] == 'K' && file[i - 3] == 'P') {
                parts++;
            }
        }
        return parts;
    }

    private void unpack(String name, InputStream bytes) throws IOException {
        try {
            content.add(name, bytes);
        } catch (XMLStreamException notOnlyXml) { // the library gets no further, should it ever read this part
            bytes.transferTo(OutputStream.nullOutputStream());
        }
    }
}
