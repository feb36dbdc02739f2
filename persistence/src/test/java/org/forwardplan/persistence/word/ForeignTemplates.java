package org.forwardplan.persistence.word;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Templates as other organisations have them.
final class ForeignTemplates {

    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static final String STYLES =
            """
            <w:styles %s>
              <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="DejaVu Sans" w:hAnsi="DejaVu Sans" w:cs="DejaVu Sans"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
              <w:style w:type="paragraph" w:default="1" w:styleId="Grundtext"><w:name w:val="Normal"/></w:style>
              <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Grundtext"/></w:style>
              <w:style w:type="paragraph" w:customStyle="1" w:styleId="RT"><w:name w:val="Report Title"/><w:basedOn w:val="Grundtext"/><w:pPr><w:spacing w:before="2400"/></w:pPr><w:rPr><w:b/><w:color w:val="7C2855"/><w:sz w:val="60"/></w:rPr></w:style>
              <w:style w:type="paragraph" w:customStyle="1" w:styleId="RS"><w:name w:val="Report Subtitle"/><w:basedOn w:val="Grundtext"/><w:rPr><w:color w:val="7C2855"/><w:sz w:val="32"/></w:rPr></w:style>
              <w:style w:type="paragraph" w:customStyle="1" w:styleId="C1"><w:name w:val="Chapter"/><w:basedOn w:val="Grundtext"/><w:pPr><w:keepNext/><w:spacing w:before="480" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="7C2855"/><w:sz w:val="40"/></w:rPr></w:style>
              <w:style w:type="paragraph" w:customStyle="1" w:styleId="H2"><w:name w:val="Meadow Heading 2"/><w:basedOn w:val="Grundtext"/><w:pPr><w:keepNext/><w:spacing w:before="300" w:after="80"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:color w:val="7C2855"/><w:sz w:val="28"/></w:rPr></w:style>
              <w:style w:type="paragraph" w:customStyle="1" w:styleId="H2A"><w:name w:val="Meadow Heading 2 unnumbered"/><w:basedOn w:val="H2"/></w:style>
              <w:style w:type="paragraph" w:customStyle="1" w:styleId="BC"><w:name w:val="Body copy"/><w:basedOn w:val="Grundtext"/><w:pPr><w:spacing w:after="160" w:line="300" w:lineRule="auto"/></w:pPr></w:style>
              <w:style w:type="paragraph" w:customStyle="1" w:styleId="BL"><w:name w:val="Meadow bullets"/><w:basedOn w:val="BC"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
              <w:style w:type="paragraph" w:customStyle="1" w:styleId="TH"><w:name w:val="Tbl Head"/><w:basedOn w:val="Grundtext"/><w:rPr><w:b/><w:color w:val="FFFFFF"/><w:sz w:val="19"/></w:rPr></w:style>
              <w:style w:type="character" w:styleId="Link"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="7C2855"/><w:u w:val="single"/></w:rPr></w:style>
              <w:style w:type="table" w:default="1" w:styleId="TN"><w:name w:val="Normal Table"/></w:style>
              <w:style w:type="table" w:customStyle="1" w:styleId="MT"><w:name w:val="Meadow Table"/><w:basedOn w:val="TN"/><w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="7C2855"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="CCCCCC"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="7C2855"/></w:tcPr></w:tblStylePr></w:style>
            </w:styles>
            """
                    .formatted(W);

    private static final String NUMBERING =
            """
            <w:numbering %s><w:abstractNum w:abstractNumId="5"><w:multiLevelType w:val="multilevel"/>%s</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="5"/></w:num></w:numbering>
            """;

    private static final String BODY =
            """
            <w:document %s><w:body>
              <w:p><w:pPr><w:pStyle w:val="RT"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Title"/><w:tag w:val="x"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>[Document </w:t></w:r><w:r><w:t>title]</w:t></w:r></w:sdtContent></w:sdt></w:p>
              <w:p><w:pPr><w:pStyle w:val="RS"/></w:pPr><w:r><w:t>Subtitle goes here</w:t></w:r></w:p>
              <w:p><w:r><w:t xml:space="preserve">For the board on </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DOCPROPERTY "Publish Date" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1 May 1999</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
              <w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2000" w:right="1000" w:bottom="1000" w:left="3000" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr></w:pPr></w:p>
              <w:p><w:pPr><w:pStyle w:val="C1"/></w:pPr><w:r><w:t>How to use this template</w:t></w:r></w:p>
              <w:p><w:r><w:t>Guidance that nobody may read.</w:t></w:r></w:p>
              <w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1800" w:right="1500" w:bottom="1500" w:left="1500" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr>
            </w:body></w:document>
            """
                    .formatted(W);

    private ForeignTemplates() {}

    /// Odd style names, a logo in the header, wide margins, a title page in a section of its own; a
    /// template, not a document.
    static Path meadow(Path folder) throws IOException {
        var file = folder.resolve("Meadow ICB.dotx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(STYLES).getStyles());
            document.createNumbering().setNumbering(numbering());
            document.getDocument()
                    .setBody(DocumentDocument.Factory.parse(BODY).getDocument().getBody());
            var header = document.createHeader(HeaderFooterType.DEFAULT);
            header.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(Papers.picture().bytes().toArray()),
                            PictureType.PNG,
                            "logo.png",
                            Units.toEMU(80),
                            Units.toEMU(40));
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Meadow ICB, in confidence");
            document.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(Papers.picture().bytes().toArray()),
                            PictureType.PNG,
                            "sample.png",
                            Units.toEMU(80),
                            Units.toEMU(20));
            document.getPackage()
                    .replaceContentType(
                            XWPFRelation.DOCUMENT.getContentType(),
                            XWPFRelation.TEMPLATE.getContentType());
            document.write(out);
        } catch (XmlException | InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
        return file;
    }

    private static CTNumbering numbering() throws XmlException {
        var levels = new StringBuilder();
        for (var level = 0; level < 9; level++) {
            levels.append(
                    """
                    <w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="»"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="%d" w:hanging="300"/></w:pPr></w:lvl>
                    """
                            .formatted(level, 300 * (level + 1)));
        }
        return NumberingDocument.Factory.parse(NUMBERING.formatted(W, levels)).getNumbering();
    }

    /// Made and saved in LibreOffice: a title page that ends in a page break, header and footer.
    static Path libreOffice() {
        return resource("libreoffice-template.docx");
    }

    /// Made with Writer: German names of styles, a title page, a logo in the header, page fields in
    /// the footer.
    static Path haus() {
        return resource("haus.dotx");
    }

    private static Path resource(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(ForeignTemplates.class.getResource(name)).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
