package vn.tgpl.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file made by hand, such as a workbook that no spreadsheet would write. */
public final class Zip {

    /** The namespace of the links between parts. */
    public static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A workbook whose first sheet this is, within its {@code worksheet} element. */
    public static Zip workbook(String sheet) {
        return new Zip()
                .with("[Content_Types].xml", "<Types>" + type("sharedStrings") + type("styles") + "</Types>")
                .with("xl/workbook.xml", "<workbook xmlns:r=\"" + RELATIONS + """
                        "><sheets><sheet name="A" sheetId="1" r:id="rId7"/></sheets></workbook>""")
                .with("xl/_rels/workbook.xml.rels", """
                        <Relationships><Relationship Id="rId7" Target="worksheets/sheet1.xml"/></Relationships>""")
                .with("xl/worksheets/sheet1.xml", "<worksheet>" + sheet + "</worksheet>");
    }

    private static String type(String part) {
        return """
                <Override PartName="/xl/%1$s.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.%1$s+xml"/>""".formatted(part);
    }

    /** With this part; one of the same name gives way. */
    public Zip with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Zip with(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
