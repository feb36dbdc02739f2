package org.forwardplan.persistence.word;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.papers.Paper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/// A document as it lies on the disk, read part by part without the library that wrote it.
record WrittenDocument(Path file) {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    static WrittenDocument of(Paper paper, Path folder) throws IOException {
        var file = Files.createTempDirectory(folder, "paper").resolve("paper.docx");
        new WordWriter().write(paper, file, Progress.SILENT);
        return new WrittenDocument(file);
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(file);
    }

    Document part(String name) {
        try (var zip = new ZipFile(file.toFile())) {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(zip.getInputStream(zip.getEntry(name)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SAXException | ParserConfigurationException broken) {
            throw new IllegalStateException(name + " is not XML", broken);
        }
    }

    List<String> parts() throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream().map(entry -> entry.getName()).toList();
        }
    }

    Element body() {
        return all(part("word/document.xml").getDocumentElement(), "body").getFirst();
    }

    /// Paragraphs of the text itself, those in tables left out.
    List<Element> paragraphs() {
        return children(body(), "p");
    }

    List<Element> ofStyle(String prefix) {
        return paragraphs().stream()
                .filter(paragraph -> style(paragraph).startsWith(prefix))
                .toList();
    }

    static String style(Element paragraph) {
        return all(paragraph, "pStyle").stream()
                .map(style -> value(style, "val"))
                .findFirst()
                .orElse("");
    }

    static String text(Element within) {
        var text = new StringBuilder();
        all(within, "t").forEach(words -> text.append(words.getTextContent()));
        return text.toString();
    }

    static String value(Element element, String attribute) {
        return element.getAttributeNS(W, attribute);
    }

    static List<Element> all(Element within, String name) {
        return elements(within.getElementsByTagNameNS(W, name)).toList();
    }

    static List<Element> children(Element within, String name) {
        return elements(within.getChildNodes())
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return Stream.iterate(0, at -> at < nodes.getLength(), at -> at + 1)
                .map(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
