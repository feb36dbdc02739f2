package org.forwardplan.persistence.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlOptions;
import org.forwardplan.persistence.files.DatedZip;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocument1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import javax.xml.namespace.QName;

/// A document whose text is turned into plain XML as it is written: what is done with takes no more
/// room than its words.
final class StreamedDocument extends XWPFDocument {

    private static final Map<String, String> USUAL = usual();
    private static final Pattern NAMESPACE = Pattern.compile("xmlns:([^=\\s]+)=\"([^\"]*)\"");
    private static final String TEXT = "text";
    private static final String HERE = "<!--" + TEXT + "-->";

    private final DocumentDocument written = DocumentDocument.Factory.newInstance();
    private final List<byte[]> done = new ArrayList<>();
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final Map<String, String> needed = new TreeMap<>();
    private final XmlOptions options = new XmlOptions();

    StreamedDocument(InputStream in) throws IOException {
        super(in);
        written.addNewDocument().addNewBody();
        var taken = new HashMap<String, String>();
        try (var root = getDocument().newCursor()) {
            root.getAllNamespaces(taken);
        }
        USUAL.forEach((prefix, uri) -> {
            var free = taken.getOrDefault(prefix, uri).equals(uri);
            prefixes.put(uri, free ? prefix : "plan" + prefix);
        });
        options.setSaveAggressiveNamespaces();
        options.setSaveSuggestedPrefixes(prefixes);
    }

    private static Map<String, String> usual() {
        var usual = new LinkedHashMap<String, String>();
        usual.put("w", Xml.W);
        usual.put("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        usual.put("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
        usual.put("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        usual.put("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture");
        usual.put("c", "http://schemas.openxmlformats.org/drawingml/2006/chart");
        return usual;
    }

    /// Where text is written; what stands there is gone after [#finish].
    CTBody text() {
        return written.getDocument().getBody();
    }

    /// What the names of Word's own elements begin with in text that is added.
    String prefix() {
        return prefixes.getOrDefault(Xml.W, "w") + ":";
    }

    /// Turns what has been written into plain XML; none of it can be changed any more.
    void finish() {
        var body = text();
        try (var cursor = body.newCursor()) {
            if (!cursor.toFirstChild()) {
                return;
            }
            var xml = written.xmlText(options);
            var root = xml.substring(0, xml.indexOf('>') + 1);
            declared(root).forEach(needed::put);
            var open = "<%sbody>".formatted(prefix());
            var close = "</%sbody>".formatted(prefix());
            var from = xml.indexOf(open) + open.length();
            keep(xml.substring(from, xml.lastIndexOf(close)));
            cursor.toParent();
            cursor.removeXmlContents();
        }
    }

    /// Adds what is plain XML already.
    void add(String xml) {
        finish();
        needed.put(prefixes.getOrDefault(Xml.W, "w"), Xml.W);
        keep(xml);
    }

    private void keep(String xml) {
        done.add(bytes(xml));
    }

    /// Writes all of it; the text goes straight into its place there.
    void write(DatedZip zip) throws IOException {
        zip.fill(getPackagePart().getPartName().getName().substring(1), this::fill);
        super.write(zip);
    }

    private void fill(byte[] around, OutputStream out) throws IOException {
        var xml = new String(around, StandardCharsets.UTF_8);
        var at = xml.indexOf(HERE);
        out.write(bytes(xml.substring(0, at)));
        for (var part : done) {
            out.write(part);
        }
        out.write(bytes(xml.substring(at + HERE.length())));
    }

    /// What was there before stands before the text; the shape of the page ends it.
    @Override
    protected void commit() throws IOException {
        finish();
        var body = getDocument().getBody();
        try (var cursor = body.isSetSectPr() ? body.getSectPr().newCursor() : body.newCursor()) {
            if (!body.isSetSectPr()) {
                cursor.toEndToken();
            }
            cursor.insertComment(TEXT);
        }
        var around = new XmlOptions(options);
        around.setSaveSyntheticDocumentElement(
                new QName(CTDocument1.type.getName().getNamespaceURI(), "document"));
        try (var out = getPackagePart().getOutputStream()) {
            out.write(bytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"));
            out.write(bytes(withNamespaces(getDocument().xmlText(around))));
        }
    }

    private String withNamespaces(String before) {
        var end = before.indexOf('>');
        var root = new StringBuilder(before.substring(0, end));
        var there = declared(before.substring(0, end));
        needed.forEach((prefix, uri) -> {
            if (!there.containsKey(prefix)) {
                root.append(" xmlns:%s=\"%s\"".formatted(prefix, uri));
            } else if (!uri.equals(there.get(prefix))) {
                throw new IllegalStateException("Two things are called " + prefix);
            }
        });
        return root + before.substring(end);
    }

    private static Map<String, String> declared(String root) {
        var declared = new TreeMap<String, String>();
        var each = NAMESPACE.matcher(root);
        while (each.find()) {
            declared.put(each.group(1), each.group(2));
        }
        return declared;
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
