package org.forwardplan.persistence.packages;

import java.util.Map;

/// The names of a document's elements and attributes under the prefixes their makers use, whatever
/// a file calls them: `w:p`, `x:row`.
///
/// The stricter variant of the format has namespaces of its own for the same things.
public final class Names {

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
                    Map.entry("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "x"),
                    Map.entry("http://purl.oclc.org/ooxml/spreadsheetml/main", "x"),
                    Map.entry(
                            "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
                            "op"),
                    Map.entry("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"),
                    Map.entry("urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"),
                    Map.entry("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"),
                    Map.entry("urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"),
                    Map.entry("urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "meta"),
                    Map.entry("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest"),
                    Map.entry("urn:schemas-microsoft-com:vml", "v"),
                    Map.entry("urn:schemas-microsoft-com:office:office", "o"));

    private Names() {}

    /// Attributes of old parts stand in no namespace: their name alone. What nobody here knows gets
    /// a prefix that no name has.
    public static String of(String namespace, String local) {
        if (namespace.isEmpty()) {
            return local;
        }
        var prefix = PREFIXES.get(namespace);
        return prefix == null ? "?:" + local : prefix + ":" + local;
    }
}
