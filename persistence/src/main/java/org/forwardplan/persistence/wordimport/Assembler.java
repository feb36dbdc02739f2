package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.imports.Imported.Heading;
import org.forwardplan.model.imports.Imported.Part;
import org.forwardplan.model.imports.OwnMark;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.persistence.wordimport.Report.Often;

import java.util.ArrayList;
import java.util.List;

/// Gathers what was read into headings and passages: what stands between two headings is one piece
/// of prose, parted by tables, figures and boxes.
final class Assembler {

    /// Longer stretches without a heading are parted, so that they stay easy to edit.
    private static final int MOST_PARAGRAPHS = 100;

    private final Reading reading;
    private final Report report;
    private final List<Part> parts = new ArrayList<>();
    private final List<Chunk.Paragraph> open = new ArrayList<>();
    private final List<Prose.Paragraph> notes = new ArrayList<>();
    private final Labels labels = new Labels(parts);

    Assembler(Reading reading) {
        this.reading = reading;
        this.report = reading.report();
    }

    List<Part> parts() {
        flush();
        return parts;
    }

    void read(List<Chunk> chunks) {
        var together = new ArrayList<Chunk.Paragraph>();
        for (var chunk : chunks) {
            if (chunk instanceof Chunk.Paragraph paragraph) {
                together.add(paragraph);
                continue;
            }
            units(together);
            switch (chunk) {
                case Chunk.Table table -> table(table);
                case Chunk.Lost lost -> report.lost(lost.what());
                case Chunk.Paragraph _ -> {}
            }
        }
        units(together);
    }

    private void units(List<Chunk.Paragraph> together) {
        for (var unit : Unit.of(together, View.ACCEPTED)) {
            reading.step();
            unit(unit);
        }
        together.clear();
    }

    private void unit(Unit unit) {
        if (reading.isContents(unit) || reading.isUnwritten(unit)) {
            return;
        }
        var heading = reading.headings().find(unit);
        if (heading != null) {
            flush();
            report.under(heading.title());
            parts.add(
                    new Heading(
                            heading.level(),
                            heading.title(),
                            heading.certain(),
                            reading.margin().beside(unit.raw()),
                            reading.origins()
                                    .of(unit.raw(), () -> prose(unit.raw(), View.ORIGINAL))));
        } else {
            reading.captions().read(unit).ifPresentOrElse(this::caption, () -> text(unit));
        }
        if (heading == null) {
            reading.lists().seen(reading.paragraphs().item(unit), unit, report);
        }
        report(unit);
        unit.pieces().forEach(this::beside);
    }

    private void caption(Captions.Caption caption) {
        flush();
        labels.hold(caption);
    }

    private void text(Unit unit) {
        var mine =
                unit.all(Piece.Bookmark.class).stream()
                        .anyMatch(mark -> OwnMark.read(mark.name()).isPresent());
        var listed = reading.paragraphs().item(unit).listed();
        if (open.isEmpty()) {
            labels.release().ifPresent(caption -> open.addAll(caption.unit().raw()));
        }
        if (mine || open.size() >= MOST_PARAGRAPHS && !listed) {
            flush();
        }
        open.addAll(unit.raw());
    }

    private void report(Unit unit) {
        reading.runs().report(unit);
        unit.all(Piece.Lost.class).forEach(lost -> report.lost(lost.what()));
        notes.addAll(reading.noteTexts(unit.all(Piece.NoteMark.class)));
    }

    private void beside(Piece piece) {
        switch (piece) {
            case Piece.Shown shown -> figure(shown);
            case Piece.Boxed boxed -> box(boxed.content());
            default -> {}
        }
    }

    private void figure(Piece.Shown shown) {
        reading.figures()
                .read(shown, report)
                .ifPresent(figure -> {
                    var caption = labels.forFigure();
                    flush();
                    parts.add(new Body(Labels.captioned(figure, caption)));
                });
    }

    private void box(List<Chunk> content) {
        var paragraphs = Inside.paragraphs(content).toList();
        var units = Unit.of(paragraphs, View.ACCEPTED);
        var caption = units.size() == 1 ? reading.captions().read(units.getFirst()) : null;
        if (caption != null && caption.isPresent()) {
            caption(caption.get());
            return;
        }
        reading.boxes()
                .write(paragraphs, View.ACCEPTED)
                .ifPresent(callout -> {
                    report.count(Often.BOXES);
                    units.forEach(this::report);
                    add(
                            callout,
                            content,
                            () -> reading.boxes().write(paragraphs, View.ORIGINAL).orElse(null));
                });
        Inside.all(content, Piece.Shown.class).forEach(this::figure);
    }

    private void table(Chunk.Table table) {
        var rows = table.rows().stream().filter(row -> View.ACCEPTED.shows(row.tracked())).toList();
        if (rows.size() == 1) {
            layout(rows.getFirst());
            return;
        }
        var caption = labels.forTable();
        flush();
        reading.tables()
                .write(table, caption, View.ACCEPTED)
                .ifPresent(made ->
                        add(
                                made,
                                List.of(table),
                                () ->
                                        reading.tables()
                                                .write(table, caption, View.ORIGINAL)
                                                .orElse(null)));
        rows.forEach(row -> row.cells().forEach(cell -> reading.cells().report(cell.content())));
        Unit.of(Inside.paragraphs(List.of(table)).toList(), View.ACCEPTED).forEach(this::report);
        Inside.all(List.of(table), Piece.Shown.class).forEach(this::figure);
    }

    /// A row by itself only puts text side by side, or in a frame.
    private void layout(Chunk.Row row) {
        if (row.cells().size() == 1) {
            box(row.cells().getFirst().content());
        } else {
            report.count(Often.LAYOUT);
            row.cells().forEach(cell -> read(cell.content()));
        }
    }

    /// Ends the piece of prose that is being gathered.
    private void flush() {
        labels.release().ifPresent(caption -> open.addAll(caption.unit().raw()));
        if (open.isEmpty() && notes.isEmpty()) {
            return;
        }
        var raw = List.copyOf(open);
        open.clear();
        var now = new ArrayList<>(prose(raw, View.ACCEPTED).paragraphs());
        now.addAll(notes);
        notes.clear();
        add(new Prose(now), raw, () -> prose(raw, View.ORIGINAL));
    }

    private void add(PassageBody body, List<? extends Chunk> chunks, Origins.Before before) {
        flush();
        var origin = reading.origins().of(chunks, before);
        var remarks = reading.margin().beside(chunks);
        var known = origin.bookmarks().stream().anyMatch(mark -> OwnMark.read(mark).isPresent());
        if (!body.plainText().isBlank() || known || !remarks.isEmpty()) {
            parts.add(new Body(body, remarks, origin));
        }
    }

    private Prose prose(List<Chunk.Paragraph> raw, View view) {
        return new Prose(
                Unit.of(raw, view).stream()
                        .flatMap(unit -> reading.paragraphs().write(unit).stream())
                        .toList());
    }
}
