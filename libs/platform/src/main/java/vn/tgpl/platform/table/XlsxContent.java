package vn.tgpl.platform.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What stands in the parts of a workbook that the library does not tell of, and nothing that it would choke on. */
final class XlsxContent {

    private static final String LINKED = "xl/externalLinks/"; // not followed, so what they declare does no harm
    private static final String RELATIONS = "xl/_rels/"; // of the workbook: its sheets have theirs further down

    private static final int MOST_DEEP = 100;
    private static final int MOST_NAMED = 20;

    private static final XMLInputFactory XML = new InputFactoryImpl();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final XlsxEffort effort = new XlsxEffort();
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, List<String>> merged = new HashMap<>();
    private boolean hasStyles;

    /** @throws XMLStreamException where the part ends before its XML does, or has none */
    void add(String part, InputStream bytes) throws XMLStreamException {
        effort.beginPart();
        merged.put(part, new ArrayList<>());
        var xml = XML.createXMLStreamReader(bytes);
        for (int depth = 0; xml.hasNext(); ) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    if (!part.startsWith(LINKED)) {
                        throw new WorkbookDeclaresEntities();
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    UnreadableWorkbook.throwIf(++depth > MOST_DEEP);
                    note(part, xml);
                    effort.begin(xml.getLocalName(), name -> attribute(xml, name));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    effort.end();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    effort.take(xml.getText());
                default -> {}
            }
        }
    }

    private void note(String part, XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "cellXfs" -> hasStyles = true;
            case "mergeCell" -> {
                if (merged.get(part).size() < MOST_NAMED) {
                    merged.get(part).add(attribute(xml, "ref"));
                }
            }
            case "Relationship" -> {
                if (part.startsWith(RELATIONS)) {
                    targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
                }
            }
            default -> {}
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        var found = xml.getAttributeValue(null, name);
        return found == null ? "" : found;
    }

    /** To be called when all parts have been added. */
    void check() {
        effort.check();
    }

    boolean hasStyles() {
        return hasStyles;
    }

    /** The ranges of merged cells in the sheet that the workbook knows by this identifier, or the first of many. */
    List<String> merged(String sheet) {
        var target = targets.getOrDefault(sheet, "");
        var part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        UnreadableWorkbook.throwIf(!merged.containsKey(part));
        return merged.get(part);
    }
}
