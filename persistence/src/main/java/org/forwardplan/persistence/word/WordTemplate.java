package org.forwardplan.persistence.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The empty document every paper starts from: its styles, lists and settings are text files beside
/// this class.
final class WordTemplate {

    private static final Map<String, String> PARTS = parts();

    private WordTemplate() {}

    private static Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", "content-types.xml");
        parts.put("_rels/.rels", "package-relationships.xml");
        parts.put("word/document.xml", "document.xml");
        parts.put("word/_rels/document.xml.rels", "document-relationships.xml");
        parts.put("word/styles.xml", "styles.xml");
        parts.put("word/numbering.xml", "numbering.xml");
        parts.put("word/settings.xml", "settings.xml");
        parts.put("word/fontTable.xml", "font-table.xml");
        parts.put("docProps/core.xml", "core.xml");
        parts.put("docProps/app.xml", "app.xml");
        return parts;
    }

    static StreamedDocument open() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                try (var text =
                        WordTemplate.class.getResourceAsStream("template/" + part.getValue())) {
                    if (text == null) {
                        throw new IllegalStateException(
                                "The program lacks its own " + part.getValue());
                    }
                    text.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        return new StreamedDocument(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
