package org.forwardplan.persistence.word;

import org.forwardplan.model.plan.Bytes;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A template taken apart, so that what is not wanted of it can be left out.
final class TemplateParts {

    private static final String TYPES = "[Content_Types].xml";
    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final String main;

    /// What a part points at.
    ///
    /// @param target the name of a part; an address where it is outside
    record Relation(Element element, String id, String kind, String target, boolean outside) {}

    private TemplateParts(Bytes template) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(template.toArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    parts.put(entry.getName().replace('\\', '/'), zip.readAllBytes());
                }
            }
        }
        main = ofKind("", "/officeDocument").orElseThrow(() -> new IOException("No main part"));
    }

    static TemplateParts of(Bytes template) throws IOException {
        return new TemplateParts(template);
    }

    String main() {
        return main;
    }

    Document xml(String part) throws IOException {
        var bytes = parts.get(part);
        if (bytes == null) {
            throw new IOException("There is no part " + part);
        }
        return Xml.parse(bytes);
    }

    void put(String part, Document content) {
        parts.put(part, Xml.write(content));
    }

    /// @param kind how the name of the kind ends
    Optional<String> ofKind(String from, String kind) throws IOException {
        return relations(from).stream()
                .filter(it -> it.kind().endsWith(kind) && parts.containsKey(it.target()))
                .map(Relation::target)
                .findFirst();
    }

    List<String> allOfKind(String from, String kind) throws IOException {
        return relations(from).stream()
                .filter(it -> it.kind().endsWith(kind) && parts.containsKey(it.target()))
                .map(Relation::target)
                .distinct()
                .toList();
    }

    /// @param from a part; empty for the whole
    List<Relation> relations(String from) throws IOException {
        var name = relationsOf(from);
        return parts.containsKey(name) ? relations(from, xml(name)) : List.of();
    }

    static String relationsOf(String part) {
        var slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    static List<Relation> relations(String from, Document file) {
        return Xml.children(file.getDocumentElement()).stream()
                .map(it -> {
                    var outside = it.getAttribute("TargetMode").equals("External");
                    var target = it.getAttribute("Target");
                    return new Relation(
                            it,
                            it.getAttribute("Id"),
                            it.getAttribute("Type"),
                            outside ? target : resolved(from, target),
                            outside);
                })
                .toList();
    }

    private static String resolved(String from, String target) {
        return URI.create("/" + from.replace(" ", "%20"))
                .resolve(target.replace(" ", "%20"))
                .getPath()
                .substring(1);
    }

    /// True where the template carries programs.
    boolean hasMacros() throws IOException {
        return parts.keySet().stream().anyMatch(it -> it.endsWith("vbaProject.bin"))
                || type(xml(TYPES)).map(it -> it.contains("macroEnabled")).orElse(false);
    }

    private Optional<String> type(Document types) {
        return override(types).map(it -> it.getAttribute("ContentType"));
    }

    private Optional<Element> override(Document types) {
        return Xml.children(types.getDocumentElement()).stream()
                .filter(it -> it.getAttribute("PartName").equals("/" + main))
                .findFirst();
    }

    /// A template is told from a document only by what it calls itself.
    void becomeDocument() throws IOException {
        var types = xml(TYPES);
        override(types).ifPresent(it -> it.setAttribute("ContentType", DOCUMENT));
        put(TYPES, types);
    }

    /// Leaves out every part that nothing points at any more.
    void dropUnreached() throws IOException {
        var reached = new HashSet<String>();
        var next = new ArrayDeque<>(List.of(""));
        while (!next.isEmpty()) {
            var part = next.remove();
            if (reached.add(part)) {
                reached.add(relationsOf(part));
                relations(part).stream()
                        .filter(it -> !it.outside())
                        .forEach(it -> next.add(it.target()));
            }
        }
        reached.add(TYPES);
        parts.keySet().retainAll(reached);
        var types = xml(TYPES);
        Xml.children(types.getDocumentElement()).stream()
                .filter(it -> it.hasAttribute("PartName"))
                .filter(it -> !parts.containsKey(it.getAttribute("PartName").substring(1)))
                .forEach(Xml::remove);
        put(TYPES, types);
    }

    byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
