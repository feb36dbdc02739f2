package org.forwardplan.persistence.excel;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.forwardplan.model.workbooks.Cell;
import org.forwardplan.model.workbooks.Sheet;
import org.forwardplan.model.workbooks.SheetChart;
import org.forwardplan.model.workbooks.SheetChart.Cells;
import org.forwardplan.model.workbooks.SheetChart.Kind;
import org.forwardplan.model.workbooks.Workbook;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Draws the charts of a sheet to the right of its table, two in a row. The figures stay in the
/// cells, so that a chart follows when they are changed.
final class ChartFrame {

    private static final int WIDE = 8;
    private static final int HIGH = 18;
    private static final int IN_A_ROW = 2;
    private static final double TITLE_SIZE = 12;

    /// Told apart by their darkness too.
    private static final List<byte[]> COLOURS =
            List.of(
                    colour(0x00, 0x30, 0x87),
                    colour(0xED, 0x8B, 0x00),
                    colour(0x00, 0x7F, 0x3B),
                    colour(0xAE, 0x25, 0x73),
                    colour(0x41, 0xB6, 0xE6),
                    colour(0x42, 0x55, 0x63));

    private static final List<MarkerStyle> MARKERS =
            List.of(
                    MarkerStyle.CIRCLE,
                    MarkerStyle.SQUARE,
                    MarkerStyle.DIAMOND,
                    MarkerStyle.TRIANGLE,
                    MarkerStyle.X,
                    MarkerStyle.STAR);

    private final XSSFSheet page;
    private final Workbook workbook;

    ChartFrame(XSSFSheet page, Workbook workbook) {
        this.page = page;
        this.workbook = workbook;
    }

    void build(Sheet sheet) {
        if (sheet.charts().isEmpty()) {
            return;
        }
        var drawing = page.createDrawingPatriarch();
        var right = sheet.columns().size() + 1;
        for (var index = 0; index < sheet.charts().size(); index++) {
            var column = right + index % IN_A_ROW * (WIDE + 1);
            var row = 1 + index / IN_A_ROW * (HIGH + 1);
            var anchor = drawing.createAnchor(0, 0, 0, 0, column, row, column + WIDE, row + HIGH);
            draw(drawing.createChart(anchor), sheet.charts().get(index));
        }
    }

    private void draw(XSSFChart chart, SheetChart wanted) {
        chart.setTitleText(SafeText.of(wanted.title()));
        chart.setTitleOverlay(false);
        chart.getFormattedTitle().getParagraph(0).getTextRuns().getFirst().setFontSize(TITLE_SIZE);
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(SafeText.of(wanted.alt()));
        var below = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var left = chart.createValueAxis(AxisPosition.LEFT);
        left.setCrosses(AxisCrosses.AUTO_ZERO);
        if (!wanted.values().isBlank()) {
            left.setTitle(SafeText.of(wanted.values()));
        }
        if (wanted.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        var data = data(chart, wanted.kind(), below, left);
        for (var index = 0; index < wanted.series().size(); index++) {
            add(data, wanted, index);
        }
        chart.plot(data);
        // Else a year without a figure is drawn as nought.
        chart.displayBlanksAs(DisplayBlanks.GAP);
        if (data instanceof XDDFBarChartData) {
            // Else the first category stands at the foot.
            below.setOrientation(AxisOrientation.MAX_MIN);
            left.setCrosses(AxisCrosses.MAX);
            // Else Excel gives each bar a colour of its own.
            chart.getCTChart().getPlotArea().getBarChartArray(0).addNewVaryColors().setVal(false);
        }
    }

    private static XDDFChartData data(
            XSSFChart chart, Kind kind, XDDFCategoryAxis below, XDDFValueAxis left) {
        return switch (kind) {
            case LINES -> {
                var lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, below, left);
                lines.setGrouping(Grouping.STANDARD);
                yield lines;
            }
            case BARS -> {
                var bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, below, left);
                bars.setBarDirection(BarDirection.BAR);
                yield bars;
            }
        };
    }

    private void add(XDDFChartData data, SheetChart wanted, int index) {
        var series = wanted.series().get(index);
        var figures = series.figures();
        var names = cells(wanted.categories()).stream().map(ChartFrame::words);
        var added =
                data.addSeries(
                        XDDFDataSourcesFactory.fromArray(
                                names.toArray(String[]::new), place(wanted.categories())),
                        XDDFDataSourcesFactory.fromArray(
                                cells(figures).stream()
                                        .map(ChartFrame::figure)
                                        .toArray(Double[]::new),
                                place(figures)));
        added.setTitle(SafeText.of(series.name()), null);
        look(added, index);
    }

    private static void look(XDDFChartData.Series series, int index) {
        var fill = new XDDFSolidFillProperties(XDDFColor.from(COLOURS.get(index % COLOURS.size())));
        if (series instanceof XDDFLineChartData.Series line) {
            var stroke = new XDDFLineProperties(fill);
            stroke.setWidth(2.25);
            line.setLineProperties(stroke);
            line.setSmooth(false);
            line.setMarkerStyle(MARKERS.get(index % MARKERS.size()));
        } else {
            series.setFillProperties(fill);
        }
    }

    private static String place(Cells cells) {
        return "'%s'!%s"
                .formatted(
                        cells.sheet().replace("'", "''"),
                        new CellRangeAddress(
                                        cells.firstRow(),
                                        cells.lastRow(),
                                        cells.firstColumn(),
                                        cells.lastColumn())
                                .formatAsString(null, true));
    }

    /// What stands in the cells; row 0 are the headings.
    private List<Cell> cells(Cells wanted) {
        var sheet =
                workbook.sheets().stream()
                        .filter(it -> it.name().equals(wanted.sheet()))
                        .findFirst()
                        .orElseThrow();
        var cells = new ArrayList<Cell>();
        for (var row = wanted.firstRow(); row <= wanted.lastRow(); row++) {
            for (var column = wanted.firstColumn(); column <= wanted.lastColumn(); column++) {
                cells.add(
                        row == 0
                                ? Cell.of(sheet.columns().get(column).title())
                                : sheet.rows().get(row - 1).get(column));
            }
        }
        return cells;
    }

    private static String words(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> SafeText.of(text);
            case Cell.Amount(var amount) -> amount.toPlainString();
            case Cell.Day(var day) -> day.toString();
            case Cell.Empty _ -> "";
        };
    }

    private static @Nullable Double figure(Cell cell) {
        return cell instanceof Cell.Amount(var amount) ? amount.doubleValue() : null;
    }

    private static byte[] colour(int red, int green, int blue) {
        return new byte[] {(byte) red, (byte) green, (byte) blue};
    }
}
