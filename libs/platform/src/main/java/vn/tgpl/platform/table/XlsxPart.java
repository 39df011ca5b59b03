package vn.tgpl.platform.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One part's XML, element by element. Names are read without their namespace: the two dialects differ in nothing else.
 */
final class XlsxPart implements AutoCloseable {

    /** The longest text that a spreadsheet lets a cell have. */
    private static final int LONGEST_TEXT = 32_767;

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final InputStream bytes;
    private final XMLStreamReader xml;

    XlsxPart(InputStream bytes) {
        this.bytes = bytes;
        try {
            this.xml = XML.createXMLStreamReader(bytes);
        } catch (XMLStreamException e) {
            throw new UnreadableWorkbook();
        }
    }

    /** Goes to where the next element begins or ends; false where there is none. */
    boolean next() {
        while (step()) {
            if (xml.isStartElement() || xml.isEndElement()) {
                return true;
            }
        }
        return false;
    }

    private boolean step() {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new WorkbookDeclaresEntities();
                default -> {}
            }
            return true;
        } catch (XMLStreamException e) {
            throw new UnreadableWorkbook();
        }
    }

    boolean begins(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    int number(String name, int otherwise) {
        try {
            return attribute(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new UnreadableWorkbook();
        }
    }

    /** The text of the element that begins here, to its end. */
    String text() {
        var text = new StringBuilder();
        while (step() && !xml.isEndElement()) {
            if (xml.isStartElement() || text.length() > LONGEST_TEXT) {
                throw new UnreadableWorkbook();
            }
            if (xml.isCharacters()) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        return text.toString();
    }

    @Override
    public void close() {
        try {
            xml.close();
            bytes.close();
        } catch (XMLStreamException | IOException e) {
            throw new UnreadableWorkbook();
        }
    }
}
