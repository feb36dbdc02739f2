package org.forwardplan.persistence.word;

import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The text of a document in one form, whoever wrote it.
final class BodyXml {

    private BodyXml() {}

    /// Writes through the tree of beans.
    interface Writing {
        void into(CTBody body, WordDocument paper) throws IOException;
    }

    static String written(Writing writing) throws IOException {
        var document = DocumentDocument.Factory.newInstance();
        var body = document.addNewDocument().addNewBody();
        try (var paper = WordDocument.own(Papers.of())) {
            writing.into(body, paper);
        }
        return tree(
                document.xmlText(
                        new XmlOptions()
                                .setSaveAggressiveNamespaces()
                                .setSaveSuggestedPrefixes(Map.of(Xml.W, "w"))));
    }

    /// @param plain XML whose prefix is w
    static String around(String plain) throws IOException {
        return tree(
                "<w:document xmlns:w=\"%s\"><w:body>%s</w:body></w:document>"
                        .formatted(Xml.W, plain));
    }

    private static String tree(String xml) throws IOException {
        return new String(
                Xml.write(Xml.parse(xml.getBytes(StandardCharsets.UTF_8))), StandardCharsets.UTF_8);
    }
}
