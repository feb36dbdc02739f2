package org.forwardplan.persistence.word;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.forwardplan.model.papers.Chart;
import org.forwardplan.model.papers.Chart.Kind;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

/// Puts charts into a document that Word draws itself, each with its figures in a workbook of its
/// own and with what it shows in words.
final class ChartWriter {

    /// How the name of each chart begins: by it the import knows a chart of ours.
    private static final String OWN = "Chart of the plan ";

    /// In a twentieth of a point.
    private static final int LENGTHS = 635;

    private static final int HEIGHT = 4200;
    private static final int ROW = 520;
    private static final int AROUND = 1200;
    private static final int TOUCHING = 100;
    private static final int GAP = 60;

    private final XWPFDocument document;
    private final PageShape page;
    private final LocalDate dated;

    /// @param dated the day its workbook bears
    ChartWriter(XWPFDocument document, PageShape page, LocalDate dated) {
        this.document = document;
        this.page = page;
        this.dated = dated;
    }

    void write(Line line, Chart chart) {
        IRunBody paragraph = new XWPFParagraph(line.paragraph(), document);
        var run = new XWPFRun(line.runs().get(), paragraph);
        try {
            var written =
                    document.createChart(run, page.textWidth() * LENGTHS, height(chart) * LENGTHS);
            draw(written, chart);
            workbook(written);
        } catch (InvalidFormatException | IOException impossible) {
            throw new IllegalStateException("A chart of a paper can be written", impossible);
        }
        var said = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        said.setName(OWN + said.getId());
        said.setTitle(CleanText.of(chart.title()));
        said.setDescr(CleanText.of(chart.alt()));
    }

    private int height(Chart chart) {
        return chart.kind() == Kind.BAR
                ? Math.min(
                        page.textHeight() * 3 / 4,
                        AROUND + ROW * chart.categories().size() * chart.series().size())
                : HEIGHT;
    }

    private static void draw(XWPFChart written, Chart chart) {
        var lying = chart.kind() == Kind.BAR;
        var across = written.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        var up = written.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        axes(chart, across, up);
        var data =
                written.createData(
                        chart.kind() == Kind.LINE ? ChartTypes.LINE : ChartTypes.BAR, across, up);
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
            bars.setGapWidth(GAP);
            if (chart.kind() == Kind.STACKED) {
                bars.setBarGrouping(BarGrouping.STACKED);
            }
        }
        if (data instanceof XDDFLineChartData lines) {
            lines.setGrouping(Grouping.STANDARD);
        }
        series(written, data, chart);
        written.plot(data);
        if (chart.kind() == Kind.STACKED) {
            SeriesLook.value(
                    written.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap(),
                    TOUCHING);
        }
        var look = new SeriesLook(written.getCTChart().getPlotArea(), chart.kind());
        look.apply(chart.series().size());
        written.setAutoTitleDeleted(true);
        written.displayBlanksAs(DisplayBlanks.GAP);
        if (chart.series().size() > 1) {
            written.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private static void axes(Chart chart, XDDFCategoryAxis across, XDDFValueAxis up) {
        up.setCrossBetween(AxisCrossBetween.BETWEEN);
        across.setMajorTickMark(AxisTickMark.NONE);
        up.setMajorTickMark(AxisTickMark.NONE);
        if (chart.kind() == Kind.BAR) {
            // The first stands at the top; every bar says its figure.
            across.setOrientation(AxisOrientation.MAX_MIN);
            up.setVisible(false);
        } else {
            up.getOrAddMajorGridProperties().setLineProperties(SeriesLook.thin());
        }
        if (!chart.unit().isEmpty()) {
            up.setTitle(CleanText.of(chart.unit()));
        }
    }

    private static void series(XWPFChart written, XDDFChartData data, Chart chart) {
        var rows = chart.categories().size();
        var categories =
                XDDFDataSourcesFactory.fromArray(
                        chart.categories().stream().map(CleanText::of).toArray(String[]::new),
                        written.formatRange(new CellRangeAddress(1, rows, 0, 0)),
                        0);
        for (var at = 0; at < chart.series().size(); at++) {
            var one = chart.series().get(at);
            var values =
                    XDDFDataSourcesFactory.fromArray(
                            one.values().toArray(Double[]::new),
                            written.formatRange(new CellRangeAddress(1, rows, at + 1, at + 1)),
                            at + 1);
            var name = CleanText.of(one.name());
            data.addSeries(categories, values).setTitle(name, written.setSheetTitle(name, at + 1));
        }
    }

    /// The same chart is always the same file.
    private void workbook(XWPFChart written) throws IOException, InvalidFormatException {
        var core = written.getWorkbook().getProperties().getCoreProperties();
        var day = Optional.of(Date.from(dated.atTime(12, 0).toInstant(ZoneOffset.UTC)));
        core.setCreator("");
        core.setCreated(day);
        core.setModified(day);
    }
}
