package org.crmkit.templates.render.look;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.crmkit.templates.render.look.LookRefusedException.Reason;

/**
 * An element of a part, by local names. A document type is refused before anything it declares is looked at; a part may have 200
 * levels and 300,000 elements.
 */
final class Element {

    private static final int DEEPEST = 200;
    private static final int MOST = 300_000;

    private final String name;
    private final Map<String, String> attributes = new TreeMap<>();
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Element(String name) {
        this.name = name;
    }

    static Element parse(String part, byte[] content) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // The parser's own limits differ between JDKs; ours are the same everywhere.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setProperty("jdk.xml.elementAttributeLimit", "10000");
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            try {
                return read(part, xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw malformed(part, "is not well-formed");
        }
    }

    private static Element read(String part, XMLStreamReader xml) throws XMLStreamException {
        Element top = new Element("");
        Deque<Element> open = new ArrayDeque<>();
        open.push(top);
        int count = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element element = new Element(xml.getLocalName());
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        element.attributes.putIfAbsent(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
                    }
                    open.getFirst().children.add(element);
                    open.push(element);
                    if (open.size() > DEEPEST || ++count > MOST) {
                        throw malformed(part, "has more than 200 levels or 300,000 elements");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.getFirst().text.append(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new LookRefusedException(
                            Reason.DOCUMENT_TYPE,
                            "参照文件的部件 " + part + " 声明了文档类型，不应有。请在 Word 中重新保存该文件。",
                            "Part " + part
                                    + " of the reference document declared a document type; it must not. Save the file anew in Word.");
                default -> {
                    // comments and processing instructions say nothing about a look
                }
            }
        }
        return top.children.get(0);
    }

    private static LookRefusedException malformed(String part, String how) {
        return new LookRefusedException(
                Reason.MALFORMED,
                "参照文件的部件 " + part + " 不是正常的 XML（" + how + "）。请在 Word 中重新保存该文件。",
                "Part " + part + " of the reference document " + how
                        + "; it must be XML as Word writes it. Save the file anew in Word.");
    }

    String name() {
        return name;
    }

    List<Element> children() {
        return children;
    }

    String text() {
        return text.toString();
    }

    /** Returns an attribute; empty text counts as none. */
    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).filter(value -> !value.isEmpty());
    }

    /** Returns an attribute that is a whole number of at most nine digits. */
    Optional<Integer> number(String attribute) {
        return attribute(attribute)
                .filter(value -> value.matches("-?[0-9]{1,9}"))
                .map(Integer::valueOf);
    }

    /** Returns the first child of a name. */
    Optional<Element> child(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    /** Returns this element and all below it, in the order of the file. */
    Stream<Element> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
    }

    Stream<Element> all(String wanted) {
        return all().filter(element -> element.name.equals(wanted));
    }
}
