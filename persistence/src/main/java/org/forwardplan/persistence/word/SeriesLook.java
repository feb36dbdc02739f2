package org.forwardplan.persistence.word;

import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.xmlbeans.XmlObject;
import org.forwardplan.model.papers.Chart.Kind;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

import java.util.HexFormat;
import java.util.List;

import javax.xml.namespace.QName;

/// Tells the series of a chart apart without colour: bars by their patterns, lines by their marks
/// and dashes; every figure stands beside what shows it.
final class SeriesLook {

    private static final double LINE = 2.25;
    private static final double THIN = 0.5;
    private static final int MARK = 8;

    private static final List<String> COLOURS =
            List.of("005EB8", "ED8B00", "006747", "AE2573", "425563", "41B6E6");

    /// Each lighter or darker than all others. Patterns would tell more, but LibreOffice draws
    /// none.
    private static final List<String> FILLS =
            List.of("005EB8", "FFB81C", "00264D", "CFE3F5", "7A8F9C", "FFFFFF");

    private static final List<PresetLineDash> DASHES =
            List.of(
                    PresetLineDash.SOLID,
                    PresetLineDash.DASH,
                    PresetLineDash.DOT,
                    PresetLineDash.LARGE_DASH_DOT,
                    PresetLineDash.SYSTEM_DASH,
                    PresetLineDash.DASH_DOT);

    private static final List<STMarkerStyle.Enum> MARKS =
            List.of(
                    STMarkerStyle.CIRCLE,
                    STMarkerStyle.SQUARE,
                    STMarkerStyle.TRIANGLE,
                    STMarkerStyle.DIAMOND,
                    STMarkerStyle.X,
                    STMarkerStyle.PLUS);

    private final CTPlotArea area;
    private final Kind kind;

    SeriesLook(CTPlotArea area, Kind kind) {
        this.area = area;
        this.kind = kind;
    }

    void apply(int count) {
        for (var at = 0; at < count; at++) {
            if (kind == Kind.LINE) {
                line(at);
            } else {
                bar(at);
            }
        }
    }

    private void bar(int at) {
        var series = area.getBarChartArray(0).getSerArray(at);
        var look = new XDDFShapeProperties(shape(series.isSetSpPr(), series.getSpPr()));
        look.setFillProperties(fill(at));
        look.setLineProperties(outline());
        series.setSpPr(look.getXmlObject());
        figures(series.addNewDLbls());
    }

    private static CTShapeProperties shape(boolean there, CTShapeProperties is) {
        return there ? is : CTShapeProperties.Factory.newInstance();
    }

    private static XDDFFillProperties fill(int at) {
        return new XDDFSolidFillProperties(
                XDDFColor.from(HexFormat.of().parseHex(FILLS.get(at % FILLS.size()))));
    }

    private static XDDFColor colour(int at) {
        return XDDFColor.from(HexFormat.of().parseHex(COLOURS.get(at % COLOURS.size())));
    }

    private static XDDFLineProperties outline() {
        var line = new XDDFLineProperties(new XDDFSolidFillProperties(colour(4)));
        line.setWidth(THIN);
        return line;
    }

    static XDDFLineProperties thin() {
        var line =
                new XDDFLineProperties(
                        new XDDFSolidFillProperties(
                                XDDFColor.from(HexFormat.of().parseHex("AEB7BD"))));
        line.setWidth(THIN);
        return line;
    }

    private void line(int at) {
        var series = area.getLineChartArray(0).getSerArray(at);
        var look = new XDDFShapeProperties(shape(series.isSetSpPr(), series.getSpPr()));
        var line = new XDDFLineProperties(new XDDFSolidFillProperties(colour(at)));
        line.setWidth(LINE);
        line.setPresetDash(new XDDFPresetLineDash(DASHES.get(at % DASHES.size())));
        look.setLineProperties(line);
        series.setSpPr(look.getXmlObject());
        var mark = series.isSetMarker() ? series.getMarker() : series.addNewMarker();
        (mark.isSetSymbol() ? mark.getSymbol() : mark.addNewSymbol())
                .setVal(MARKS.get(at % MARKS.size()));
        value(mark.isSetSize() ? mark.getSize() : mark.addNewSize(), MARK);
        var fill = new XDDFShapeProperties(shape(mark.isSetSpPr(), mark.getSpPr()));
        fill.setFillProperties(new XDDFSolidFillProperties(colour(at)));
        mark.setSpPr(fill.getXmlObject());
        (series.isSetSmooth() ? series.getSmooth() : series.addNewSmooth()).setVal(false);
        // Beside the mark, as is usual, the figures of two lines that meet would hide each other.
        figures(series.addNewDLbls(), at % 2 == 0 ? STDLblPos.B : STDLblPos.T);
    }

    /// Sets a number of a kind that the schemas we carry leave out.
    static void value(XmlObject of, int number) {
        try (var at = of.newCursor()) {
            at.setAttributeText(new QName("val"), Integer.toString(number));
        }
    }

    /// On white, so that they can be read on any bar.
    private static void figures(CTDLbls labels) {
        figures(labels, null);
    }

    /// @param where null for the usual place
    private static void figures(CTDLbls labels, STDLblPos.@Nullable Enum where) {
        var ground = new XDDFShapeProperties(labels.addNewSpPr());
        ground.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.WHITE)));
        if (where != null) {
            labels.addNewDLblPos().setVal(where);
        }
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
