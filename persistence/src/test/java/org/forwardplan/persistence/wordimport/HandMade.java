package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.persistence.pictures.PictureFiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A Word document written by hand, part by part.
final class HandMade {

    private static final String W =
            """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
            xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" \
            xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" \
            xmlns:v="urn:schemas-microsoft-com:vml" \
            xmlns:o="urn:schemas-microsoft-com:office:office"\
            """;
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STYLES =
            """
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>
            <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>
            <w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/></w:style>
            <w:style w:type="paragraph" w:styleId="Chapter"><w:name w:val="Plan chapter"/><w:basedOn w:val="Heading1"/></w:style>
            <w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style>
            <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
            <w:style w:type="paragraph" w:styleId="ListBullet2"><w:name w:val="List Bullet 2"/></w:style>
            <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Steps"><w:name w:val="Steps"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
            """;
    private static final String NUMBERING =
            """
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
            """;

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    private HandMade(String body) {
        parts.put(
                "_rels/.rels",
                relations(relation("rId1", "officeDocument", "word/document.xml", false)));
        parts.put(
                "word/document.xml",
                "<w:document %s><w:body>%s</w:body></w:document>".formatted(W, body));
        with("styles", "styles", STYLES);
        with("numbering", "numbering", NUMBERING);
    }

    static HandMade of(String... body) {
        return new HandMade(String.join("", body));
    }

    // What a document consists of

    static String p(String style, String pieces) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, pieces);
    }

    static String p(String pieces) {
        return "<w:p>%s</w:p>".formatted(pieces);
    }

    static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, list, r(text));
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(text);
    }

    static String r(String look, String text) {
        return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
                .formatted(look, text);
    }

    static String field(String instruction, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>%s</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>%s<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                .formatted(instruction, result);
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr/>%s</w:tbl>".formatted(String.join("", rows));
    }

    static String row(String... cells) {
        var row = new StringBuilder("<w:tr>");
        for (var cell : cells) {
            row.append(
                    cell.startsWith("<") ? cell : "<w:tc><w:tcPr/>%s</w:tc>".formatted(p(r(cell))));
        }
        return row.append("</w:tr>").toString();
    }

    static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>".formatted(properties, content);
    }

    static String picture(String id, String alt) {
        return "<w:r><w:drawing><wp:inline><wp:extent cx=\"2865755\"/><wp:docPr id=\"1\" name=\"Picture 1\" descr=\"%s\"/><a:graphic><a:graphicData uri=\"picture\"><a:blip r:embed=\"%s\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
                .formatted(alt, id);
    }

    // The other parts of it

    HandMade with(String kind, String root, String content) {
        parts.put(
                "word/%s.xml".formatted(kind),
                "<w:%s %s>%s</w:%s>".formatted(root, W, content, root));
        relations.append(relation("rIdOf" + kind, kind, kind + ".xml", false));
        return this;
    }

    HandMade withXml(String path, String kind, String xml) {
        parts.put("word/" + path, xml.replace("NAMESPACES", W));
        relations.append(relation("rIdOf" + kind, kind, path, false));
        return this;
    }

    HandMade without(String kind) {
        parts.remove("word/%s.xml".formatted(kind));
        return this;
    }

    HandMade outside(String id, String kind, String address) {
        relations.append(relation(id, kind, address, true));
        return this;
    }

    HandMade file(String id, String kind, String name, byte[] contents) {
        files.put("word/media/" + name, contents);
        relations.append(relation(id, kind, "media/" + name, false));
        return this;
    }

    private static String relation(String id, String kind, String target, boolean outside) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/>"
                .formatted(id, OFFICE + kind, target, outside ? " TargetMode=\"External\"" : "");
    }

    private static String relations(String content) {
        return "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + content
                + "</Relationships>";
    }

    // Reading it

    Path write(Path folder) {
        var file = folder.resolve("Plan.docx");
        parts.put("word/_rels/document.xml.rels", relations(relations.toString()));
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (var held : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(held.getKey()));
                zip.write(held.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file;
    }

    Imported read(Path folder) {
        return new WordReader(new PictureFiles()).read(write(folder), Progress.SILENT);
    }
}
