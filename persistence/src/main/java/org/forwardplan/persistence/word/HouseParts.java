package org.forwardplan.persistence.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

import java.io.IOException;
import java.math.BigInteger;

/// The parts of a template that a paper is dressed with.
final class HouseParts {

    private static final int TWIPS_IN_A_POINT = 20;
    private static final int MARGIN = 1440;

    private HouseParts() {}

    /// As they are in the document: what is added to them is in it.
    static CTStyles styles(XWPFDocument document) throws IOException {
        if (document.getStyles() == null) {
            return document.createStyles().getCtStyles();
        }
        return document.getStyles().getCtStyles();
    }

    /// Papers are in British English, whatever the template was set up in: a screen reader goes by
    /// that.
    static void inEnglish(CTStyles styles) {
        var all = styles.isSetDocDefaults() ? styles.getDocDefaults() : styles.addNewDocDefaults();
        var text = all.isSetRPrDefault() ? all.getRPrDefault() : all.addNewRPrDefault();
        var look = text.isSetRPr() ? text.getRPr() : text.addNewRPr();
        var language = look.sizeOfLangArray() > 0 ? look.getLangArray(0) : look.addNewLang();
        language.setVal("en-GB");
    }

    static XWPFNumbering numbering(XWPFDocument document) {
        return document.getNumbering() == null
                ? document.createNumbering()
                : document.getNumbering();
    }

    static CTNumbering numberings(XWPFDocument document) throws IOException {
        try (var in = document.getNumbering().getPackagePart().getInputStream()) {
            return NumberingDocument.Factory.parse(in).getNumbering();
        } catch (XmlException impossible) {
            throw new IllegalStateException("Our own lists can be read", impossible);
        }
    }

    /// Takes the last section's frame out of the document until the text is in it. Wide papers get
    /// its pages on their side.
    static CTSectPr takeFrame(XWPFDocument document, boolean landscape) {
        var body = document.getDocument().getBody();
        var frame =
                body.isSetSectPr()
                        ? (CTSectPr) body.getSectPr().copy()
                        : CTSectPr.Factory.newInstance();
        if (body.isSetSectPr()) {
            body.unsetSectPr();
        }
        if (!frame.isSetPgSz() || !frame.isSetPgMar()) {
            var plain = CTSectPr.Factory.newInstance();
            Pages.of(plain, PageShape.of(false));
            frame.setPgSz(plain.getPgSz());
            frame.setPgMar(plain.getPgMar());
        }
        if (shape(frame).landscape() != landscape) {
            turn(frame);
        }
        return frame;
    }

    private static void turn(CTSectPr frame) {
        var size = frame.getPgSz();
        var width = size.getW();
        size.setW(size.getH());
        size.setH(width);
        if (size.isSetOrient()) {
            size.unsetOrient();
        }
        if (shape(frame).landscape()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
    }

    static PageShape shape(CTSectPr frame) {
        var size = frame.getPgSz();
        var margins = frame.getPgMar();
        return new PageShape(
                length(size.getW()),
                length(size.getH()),
                length(margins.getLeft()) + length(margins.getRight()) + gutter(margins),
                Math.abs(length(margins.getTop())) + Math.abs(length(margins.getBottom())));
    }

    private static int gutter(CTPageMar margins) {
        return margins.getGutter() == null ? 0 : length(margins.getGutter());
    }

    /// In twentieths of a point, however it is written.
    private static int length(Object written) {
        return switch (written) {
            case BigInteger number -> number.intValue();
            case String text when text.endsWith("pt") ->
                    (int)
                            (Double.parseDouble(text.substring(0, text.length() - 2))
                                    * TWIPS_IN_A_POINT);
            case String text when text.matches("-?\\d{1,6}") -> Integer.parseInt(text);
            default -> MARGIN;
        };
    }
}
