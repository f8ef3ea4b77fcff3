package org.crmkit.templates.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.crmkit.templates.internal.XmlWriter;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** One XML file of a workbook that is changed in places and written again; names keep their prefixes. */
final class XmlTree {

    private final Document document;
    private final String prefix;

    private XmlTree(Document document) {
        this.document = document;
        String name = document.getDocumentElement().getTagName();
        this.prefix = name.substring(0, name.indexOf(':') + 1);
    }

    static XmlTree of(byte[] part) throws FormRefusal {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setNamespaceAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return new XmlTree(builder.parse(new ByteArrayInputStream(part)));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(
                    "The XML parser of this JDK refuses safe settings; use an unchanged JDK.", e);
        } catch (SAXException | IOException e) {
            throw Parts.broken();
        }
    }

    /** Throws, where the default handler prints. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // a warning leaves the document as it is
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** Creates an element of the vocabulary of the root; {@code attributes} are names and values in turn. */
    Element element(String name, Object... attributes) {
        Element element = document.createElement(prefix + name);
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttribute(attributes[i].toString(), attributes[i + 1].toString());
        }
        return element;
    }

    Element text(Element element, String text) {
        element.appendChild(document.createTextNode(text));
        return element;
    }

    /** Returns the elements of a name directly below {@code parent}. */
    List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && (name.isEmpty() || is(element, name))) {
                found.add(element);
            }
        }
        return found;
    }

    Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    boolean is(Element element, String name) {
        return element.getTagName().equals(prefix + name);
    }

    /** Puts an element below the root, before the first of those that the format wants behind it. */
    void insert(Element element, List<String> behind) {
        Optional<Element> next = children(root(), "").stream()
                .filter(it -> behind.stream().anyMatch(name -> is(it, name)))
                .findFirst();
        root().insertBefore(element, next.orElse(null));
    }

    byte[] toBytes() {
        XmlWriter out = new XmlWriter();
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        write(root(), out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Element element, XmlWriter out) {
        List<Object> attributes = new ArrayList<>();
        NamedNodeMap map = element.getAttributes();
        for (int i = 0; i < map.getLength(); i++) {
            Attr attribute = (Attr) map.item(i);
            attributes.add(attribute.getName());
            attributes.add(attribute.getValue());
        }
        if (element.getFirstChild() == null) {
            out.empty(element.getTagName(), attributes.toArray());
            return;
        }
        out.open(element.getTagName(), attributes.toArray());
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                write(child, out);
            } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                out.text(node.getNodeValue());
            }
        }
        out.close();
    }
}
