package org.forwardplan.model.returns;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.registers.Tolerant;
import org.forwardplan.model.returns.ReturnProblem.Kind;
import org.forwardplan.model.returns.ReturnedBook.Line;
import org.forwardplan.model.returns.ReturnedBook.Page;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds out which sheet of a return is which, and reads them.
final class BookReading {

    private static final int MARKED = 5;
    private static final double HEADED = 0.5;

    private final ReturnedBook book;
    private final List<AskedSheet<?>> asked;
    private final Set<String> printed;

    /// @param printed what the workbook said as it was sent beside its tables, as forms
    BookReading(ReturnedBook book, List<AskedSheet<?>> asked, Set<String> printed) {
        this.book = book;
        this.asked = List.copyOf(asked);
        this.printed = Set.copyOf(printed);
    }

    void read(Gathered into, ReturnRequest request, Progress progress) {
        Map<AskedSheet<?>, List<Page>> pages = new LinkedHashMap<>();
        asked.forEach(sheet -> pages.put(sheet, new ArrayList<>()));
        var others = new ArrayList<Page>();
        for (var page : book.pages()) {
            var sheet = sheet(page);
            if (sheet == null) {
                others.add(page);
            } else {
                pages.getOrDefault(sheet, others).add(page);
            }
        }
        pages.forEach((sheet, its) -> read(into, sheet, its, request, progress));
        others.forEach(page -> other(into, page));
    }

    private static <R> void read(
            Gathered into,
            AskedSheet<R> sheet,
            List<Page> pages,
            ReturnRequest request,
            Progress progress) {
        new SheetReading<>(into, sheet, request, progress).read(pages);
    }

    /// The mark in a sheet's first cells.
    static Optional<ReturnMark> mark(Page page) {
        return page.lines().stream()
                .limit(MARKED)
                .flatMap(line -> line.cells().values().stream())
                .flatMap(value -> ReturnMark.read(value.words()).stream())
                .findFirst();
    }

    /// By its mark, else by the ids and headings in it.
    private @Nullable AskedSheet<?> sheet(Page page) {
        var mark = mark(page);
        if (mark.isPresent()) {
            return asked.stream()
                    .filter(sheet -> sheet.register().key().equals(mark.get().sheet()))
                    .findFirst()
                    .orElse(null);
        }
        AskedSheet<?> best = null;
        var most = 0.0;
        for (var sheet : asked) {
            var likeness = likeness(page, sheet);
            if (likeness > most) {
                most = likeness;
                best = sheet;
            }
        }
        return best;
    }

    /// True where the headings of the sheet are those of the table.
    static boolean isHeaded(Page page, AskedSheet<?> sheet) {
        return likeness(page, sheet) > 0;
    }

    private static <R> double likeness(Page page, AskedSheet<R> sheet) {
        var known = new HashSet<String>();
        sheet.rows().forEach(row -> known.add(sheet.register().id(row)));
        var ids = ReadSheet.ids(page, known);
        var headings = Headings.of(page, SheetReading.register(sheet), ids);
        var headed = (double) headings.columns().size() / sheet.columns().size();
        if (ids < 0 && headed < HEADED) {
            return 0;
        }
        var titled = Tolerant.form(page.name()).equals(Tolerant.form(sheet.title()));
        return headed + (ids < 0 ? 0 : 1) + (titled ? HEADED : 0);
    }

    /// What stands on a sheet that holds no table that was asked for.
    private void other(Gathered into, Page page) {
        var foreign = 0;
        Line first = null;
        for (var line : page.lines()) {
            for (var value : line.cells().values()) {
                var words = value.words();
                if (!words.isEmpty()
                        && ReturnMark.read(words).isEmpty()
                        && !printed.contains(Tolerant.form(words))) {
                    foreign++;
                    first = first == null ? line : first;
                }
            }
        }
        if (first != null) {
            into.problem(
                    Kind.NOT_ASKED_FOR,
                    CellPlace.row(page.name(), first.number()),
                    first.cells().values().iterator().next().words(),
                    "%s on this sheet that %s not asked for and %s not taken over"
                            .formatted(
                                    foreign == 1
                                            ? "There is 1 value"
                                            : "There are " + foreign + " values",
                                    foreign == 1 ? "was" : "were",
                                    foreign == 1 ? "is" : "are"));
        }
    }
}
