package org.forwardplan.app.registers;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.cells.BlockReading;
import org.forwardplan.model.cells.CopiedCells;
import org.forwardplan.model.cells.Pasting;
import org.forwardplan.model.imports.Clip;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.registers.Register;
import org.forwardplan.model.registers.RegisterColumn;
import org.forwardplan.model.tables.CellBlock;
import org.forwardplan.model.tables.CellRange;
import org.forwardplan.model.wording.Wording;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

/// Blocks of cells on their way into and out of one register. What is small and without a fault is
/// written at once; for the rest the planner first sees what would happen.
final class SheetPasting<R> {

    private static final int FEW = 12;

    /// So many cells are read before anybody notices.
    private static final int AT_ONCE = 1_500;

    private final OpenPlan plan;
    private final Register<R> register;
    private final SheetRows<R> rows;
    private final Work work;
    private final ReadOnlyObjectWrapper<@Nullable Pasting> preview = new ReadOnlyObjectWrapper<>();
    private String doing = "Paste";
    private Plan seen;

    SheetPasting(OpenPlan plan, Register<R> register, SheetRows<R> rows, Work work) {
        this.plan = plan;
        this.register = register;
        this.rows = rows;
        this.work = work;
        this.seen = plan.plan();
    }

    /// What a paste would do, while the planner decides; null while nothing is to be decided.
    ReadOnlyObjectProperty<@Nullable Pasting> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Cells as other programs take them.
    ///
    /// @param headed with the headings above them
    Clip copy(CellRange range, boolean headed) {
        var columns = register.columns().subList(range.left(), range.right() + 1);
        return new CopiedCells(
                        headed ? columns.stream().map(RegisterColumn::heading).toList() : List.of(),
                        rows.shown().subList(range.top(), range.bottom() + 1).stream()
                                .map(line ->
                                        IntStream.rangeClosed(range.left(), range.right())
                                                .mapToObj(line::cell)
                                                .toList())
                                .toList())
                .clip();
    }

    /// Writes a block from a cell on, or shows first what would happen.
    void paste(CellBlock block, int line, int column) {
        doing = "Paste";
        read(block, line, column);
    }

    void clear(CellRange range) {
        doing = "Clear";
        var blank = Collections.nCopies(range.columns(), "");
        read(new CellBlock(Collections.nCopies(range.rows(), blank)), range.top(), range.left());
    }

    private void read(CellBlock block, int line, int column) {
        var base = plan.plan();
        var reading = new BlockReading<>(base, register, register.columns(), UUID::randomUUID);
        var below =
                rows.shown().stream()
                        .skip(line)
                        .filter(it -> !it.draft())
                        .flatMap(it -> rows.row(it.id()).stream())
                        .toList();
        if ((long) block.rows().size() * block.width() <= AT_ONCE) {
            came(base, reading.read(block, below, column, Progress.SILENT));
        } else {
            work.start(
                    "Read the cells that were copied",
                    progress -> reading.read(block, below, column, progress),
                    read -> came(base, read));
        }
    }

    private void came(Plan base, Pasting read) {
        if (base != plan.plan()) {
            plan.tell("The plan has changed while the cells were read: paste them again");
        } else if (read.changesNothing() && read.left().isEmpty()) {
            plan.tell("Nothing changes: the plan says all of this already");
        } else if (read.left().isEmpty() && read.fresh().isEmpty() && read.changed() <= FEW) {
            write(read);
        } else {
            preview.set(read);
        }
    }

    /// Writes what can be taken.
    void take() {
        var read = preview.get();
        preview.set(null);
        if (read != null && !read.changesNothing()) {
            write(read);
        }
    }

    void cancel() {
        preview.set(null);
    }

    /// What was worked out on another plan is not written.
    void planIs(Plan now) {
        if (preview.get() != null && seen != now) {
            cancel();
            plan.tell("The plan has changed: paste the cells again");
        }
        seen = now;
    }

    private void write(Pasting read) {
        var label =
                "%s %s %s %s"
                        .formatted(
                                doing,
                                Wording.count(read.written().size(), "cell", "cells"),
                                doing.equals("Paste") ? "into" : "of",
                                register.title().toLowerCase(Locale.UK));
        new SheetTyping<>(plan, register).write(label, read.present(), read.gone());
    }
}
