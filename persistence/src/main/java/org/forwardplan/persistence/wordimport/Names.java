package org.forwardplan.persistence.wordimport;

import java.util.Map;

/// The names of a document's elements and attributes under the prefixes their makers use, whatever
/// a file calls them: `w:p`, `a:blip`.
///
/// The stricter variant of the format has namespaces of its own for the same things.
final class Names {

    private static final Map<String, String> PREFIXES =
            Map.ofEntries(
                    Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
                    Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
                    Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", "w14"),
                    Map.entry("http://schemas.microsoft.com/office/word/2012/wordml", "w15"),
                    Map.entry(
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                            "r"),
                    Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r"),
                    Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
                    Map.entry(
                            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
                            "wp"),
                    Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"),
                    Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
                    Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a"),
                    Map.entry("http://schemas.openxmlformats.org/drawingml/2006/chart", "c"),
                    Map.entry("http://purl.oclc.org/ooxml/drawingml/chart", "c"),
                    Map.entry("http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm"),
                    Map.entry("http://purl.oclc.org/ooxml/drawingml/diagram", "dgm"),
                    Map.entry(
                            "http://schemas.microsoft.com/office/drawing/2017/decorative", "adec"),
                    Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
                    Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m"),
                    Map.entry("urn:schemas-microsoft-com:vml", "v"),
                    Map.entry("urn:schemas-microsoft-com:office:office", "o"));

    private Names() {}

    /// Attributes of old parts stand in no namespace: their name alone. What nobody here knows gets
    /// a prefix that no name has.
    static String of(String namespace, String local) {
        if (namespace.isEmpty()) {
            return local;
        }
        var prefix = PREFIXES.get(namespace);
        return prefix == null ? "?:" + local : prefix + ":" + local;
    }
}
