package vn.tgpl.platform.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a workbook, which is a ZIP file. All of it is unpacked once and counted before a part is read. */
final class XlsxPackage implements AutoCloseable {

    private static final int SMALL = 1 << 20; // whatever its ratio: a few identical rows pack well

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    private XlsxPackage(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws WorkbookTooLarge before more than the limit has been unpacked */
    static XlsxPackage open(byte[] file, TableLimits limits) {
        var opened = new XlsxPackage(zip(file));
        try {
            opened.check(Math.min(limits.unpacked(), Math.max(SMALL, (long) file.length * limits.ratio())), limits);
            return opened;
        } catch (IOException e) {
            opened.close();
            throw new UnreadableWorkbook();
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /** Only a file can be read from its end, where a ZIP has its directory; it is gone as soon as it is closed. */
    private static ZipFile zip(byte[] file) {
        try {
            var path = Files.createTempFile("workbook", ".xlsx");
            try {
                Files.write(path, file);
                return new ZipFile(path.toFile(), ZipFile.OPEN_READ | ZipFile.OPEN_DELETE);
            } catch (IOException e) {
                Files.deleteIfExists(path);
                throw new UnreadableWorkbook();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(long most, TableLimits limits) throws IOException {
        var buffer = new byte[1 << 16];
        long unpacked = 0;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (parts.put(entry.getName(), entry) != null || parts.size() > limits.parts()) {
                throw new UnreadableWorkbook(); // two parts of one name, or far more than a workbook has
            }
            try (var bytes = zip.getInputStream(entry)) {
                for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                    unpacked += n;
                    if (unpacked > most) {
                        throw new WorkbookTooLarge(limits.unpacked() >> 20);
                    }
                }
            }
        }
        if (!parts.containsKey(XlsxTable.WORKBOOK)) {
            throw new UnreadableWorkbook();
        }
    }

    /** The part of this name, to be closed by who reads it; empty where there is none. */
    Optional<InputStream> part(String name) {
        try {
            return parts.containsKey(name) ? Optional.of(zip.getInputStream(parts.get(name))) : Optional.empty();
        } catch (IOException e) {
            throw new UnreadableWorkbook();
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
