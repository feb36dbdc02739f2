package org.forwardplan.persistence.packages;

import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import java.util.Set;
import java.util.function.Function;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks once through a part of a document, element by element, without ever holding the whole of
/// it. Reaches for nothing outside the part.
public final class XmlWalk {

    private static final Set<String> NO = Set.of("0", "false", "off", "none");

    private final XMLStreamReader reader;
    private final int deepest;
    private int depth;

    /// What is done with an element: it may walk through all of it, part of it or nothing; the rest
    /// is passed over.
    @FunctionalInterface
    public interface Visitor {
        void visit(String name) throws XMLStreamException;
    }

    /// Declares entities or nests too deeply: written to harm, not to be read.
    public static final class SuspectException extends XMLStreamException {
        private static final long serialVersionUID = 1L;

        SuspectException(String why) {
            super(why);
        }
    }

    public XmlWalk(InputStream in, int deepest) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        this.reader = factory.createXMLStreamReader(in);
        this.deepest = deepest;
        while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
            advance();
        }
    }

    /// Visits each element directly within the one the walk stands on, and ends behind it.
    public void children(Visitor visitor) throws XMLStreamException {
        var mine = depth;
        while (depth >= mine) {
            if (advance() == XMLStreamConstants.START_ELEMENT) {
                visitor.visit(name());
                while (depth > mine) {
                    advance();
                }
            }
        }
    }

    /// Visits every element within, however deep; a visitor that walks on by itself has seen those.
    public void all(Visitor visitor) throws XMLStreamException {
        children(name -> {
            var before = depth;
            visitor.visit(name);
            if (depth == before) {
                all(visitor);
            }
        });
    }

    /// The words directly within this element.
    public String text() throws XMLStreamException {
        var text = new StringBuilder();
        var mine = depth;
        while (depth >= mine) {
            var event = advance();
            if (depth == mine
                    && (event == XMLStreamConstants.CHARACTERS
                            || event == XMLStreamConstants.SPACE
                            || event == XMLStreamConstants.CDATA)) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    /// All words within this element in their order, however deep.
    ///
    /// @param sign what an element by itself stands for, such as a line end
    public String words(Function<String, String> sign) throws XMLStreamException {
        var text = new StringBuilder();
        var mine = depth;
        while (depth >= mine) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> text.append(sign.apply(name()));
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.SPACE,
                        XMLStreamConstants.CDATA ->
                        text.append(reader.getText());
                default -> {}
            }
        }
        return text.toString();
    }

    public String name() {
        return Names.of(namespace(reader.getNamespaceURI()), reader.getLocalName());
    }

    /// Empty where the element has no such attribute.
    public String attribute(String name) {
        for (var at = 0; at < reader.getAttributeCount(); at++) {
            if (Names.of(
                            namespace(reader.getAttributeNamespace(at)),
                            reader.getAttributeLocalName(at))
                    .equals(name)) {
                return reader.getAttributeValue(at);
            }
        }
        return "";
    }

    /// What most elements say about themselves.
    public String val() {
        return attribute("w:val");
    }

    /// An element that only has to be there to mean yes.
    public boolean on() {
        return !NO.contains(val());
    }

    /// Null where it is not a whole number.
    public @Nullable Integer number(String attribute) {
        try {
            return Integer.valueOf(attribute(attribute).strip());
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private int advance() throws XMLStreamException {
        if (!reader.hasNext()) {
            throw new XMLStreamException("The part ends too early");
        }
        var event = reader.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new SuspectException("it declares entities");
            default -> {}
        }
        if (depth > deepest) {
            throw new SuspectException("it is nested hundreds of levels deep");
        }
        return event;
    }

    private static String namespace(@Nullable String uri) {
        return uri == null ? "" : uri;
    }
}
