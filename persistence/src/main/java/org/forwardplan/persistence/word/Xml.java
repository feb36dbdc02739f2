package org.forwardplan.persistence.word;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

/// Parts of a template as trees of elements. Nothing outside a part is ever fetched.
final class Xml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Xml() {}

    static Document parse(byte[] part) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            // Unlike the usual one, this one throws and does not print.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(part));
        } catch (SAXException broken) {
            throw new IOException(broken);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("Java parses XML safely", impossible);
        }
    }

    static byte[] write(Document part) {
        try {
            part.setXmlStandalone(true);
            var bytes = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(part), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException impossible) {
            throw new IllegalStateException("What was read can be written", impossible);
        }
    }

    /// Elements of Word's own directly within another.
    static List<Element> children(Element within, String name) {
        return elements(within.getChildNodes()).filter(it -> is(it, name)).toList();
    }

    static List<Element> children(Element within) {
        return elements(within.getChildNodes()).toList();
    }

    /// Elements of Word's own anywhere within another.
    static List<Element> all(Element within, String name) {
        return elements(within.getElementsByTagNameNS(W, name)).toList();
    }

    /// The element itself where it is one of them, and all within it.
    static List<Element> within(Element around, String name) {
        return Stream.concat(
                        Stream.of(around).filter(it -> is(it, name)), all(around, name).stream())
                .toList();
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName()) && W.equals(element.getNamespaceURI());
    }

    /// Empty where the element has no such attribute.
    static String value(Element element, String attribute) {
        return element.getAttributeNS(W, attribute);
    }

    /// The `w:val` of an element of that name within another; empty where there is none.
    static String val(Element within, String name) {
        return all(within, name).stream().map(it -> value(it, "val")).findFirst().orElse("");
    }

    static Element add(Element within, String name) {
        var added = within.getOwnerDocument().createElementNS(W, "w:" + name);
        within.appendChild(added);
        return added;
    }

    static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }

    private static Stream<Element> elements(NodeList nodes) {
        return Stream.iterate(0, at -> at < nodes.getLength(), at -> at + 1)
                .map(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
