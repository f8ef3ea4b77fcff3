package org.crmkit.templates.form;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks over one XML file of a workbook, without document types, entities or anything fetched from elsewhere. */
final class XmlPart {

    private static final int DEEPEST = 100;

    private XmlPart() {}

    /** Is told of each element and its wording; it may look at attributes of the reader. */
    interface Walker {
        void begin(String element, XMLStreamReader xml) throws FormRefusal;

        default void text(String text) throws FormRefusal {}

        default void end(String element) throws FormRefusal {}
    }

    static void walk(byte[] part, Walker walker) throws FormRefusal {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        // The parser's own limits differ between JDKs; ours are the same everywhere.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setProperty("jdk.xml.elementAttributeLimit", "1000");
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            try {
                walk(xml, walker);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw Parts.broken();
        }
    }

    private static void walk(XMLStreamReader xml, Walker walker) throws XMLStreamException, FormRefusal {
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw Parts.broken();
                    }
                    walker.begin(xml.getLocalName(), xml);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    walker.end(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    walker.text(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new FormRefusal(
                            "工作簿内含文档类型或实体声明，可能有害，未予读取。请重新填写下发的表单。",
                            "The workbook has a document type or an entity in it, which may do harm; it was not read. "
                                    + "Fill the form again from the workbook as issued.");
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
    }

    /** Returns an attribute of no namespace; empty if it is absent. */
    static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
