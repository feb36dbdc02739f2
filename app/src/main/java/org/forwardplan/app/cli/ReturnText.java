package org.forwardplan.app.cli;

import org.forwardplan.model.comparison.ItemWords;
import org.forwardplan.model.merge.MergeCase;
import org.forwardplan.model.returns.Difference;
import org.forwardplan.model.returns.Difference.Before;
import org.forwardplan.model.returns.ReturnColumn;
import org.forwardplan.model.returns.ReturnPreview;
import org.forwardplan.model.returns.ReturnProblem;
import org.forwardplan.model.returns.TheirWords;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a return says, as lines and as JSON.
record ReturnText(ReturnPreview preview) {

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(
                "%s: “%s” from %s"
                        .formatted(preview.file(), preview.request().title(), preview.partner()));
        lines.add("  " + preview.counts().words());
        if (!preview.sameAs().isEmpty()) {
            lines.add("  It says what “%s” said, which is merged.".formatted(preview.sameAs()));
        }
        if (preview.differences().isEmpty()) {
            lines.add("  Nothing in it differs from the plan.");
        }
        preview.differences().forEach(it -> lines.addAll(lines(it)));
        preview.problems().forEach(it -> lines.add("  %s: %s".formatted(it.kind(), it.sentence())));
        preview.columns().forEach(it -> lines.add("  Column: " + it.sentence()));
        preview.remarks().forEach(it -> lines.add("  Note: " + it));
        return lines;
    }

    List<String> lines(Difference difference) {
        var it = difference.merge();
        var before =
                difference.before() == Before.NEW ? "" : " (%s)".formatted(difference.before());
        var lines = new ArrayList<String>();
        lines.add(
                "  %s%s: %s “%s”%s%s"
                        .formatted(
                                it.what(),
                                before,
                                ItemWords.kind(it.item()),
                                it.item().name(),
                                it.whole() ? "" : ", " + it.fieldWords().toLowerCase(Locale.UK),
                                difference.where().isEmpty() ? "" : " – " + difference.where()));
        if (!it.whole()) {
            lines.add("      sent:      " + words(it.base()));
            lines.add(
                    "      now:       "
                            + words(it.ours())
                            + (difference.ours().isEmpty()
                                    ? ""
                                    : " (%s)".formatted(difference.ours())));
            lines.add("      returned:  " + words(it.theirs()));
        }
        return lines;
    }

    private String words(@Nullable Object value) {
        var words = TheirWords.value(value, preview.merge().theirs()).replace("\n", " / ");
        return words.isEmpty() ? "nothing" : words;
    }

    Object asJson() {
        var counts = preview.counts();
        return Json.object(
                "file", preview.file(),
                "request", preview.request().title(),
                "partner", preview.partner(),
                "sameAs", preview.sameAs(),
                "rows",
                        Json.object(
                                "read", counts.rows(),
                                "changed", counts.changed(),
                                "added", counts.added(),
                                "missing", counts.missing(),
                                "unknown", counts.unknown()),
                "differences", preview.differences().stream().map(this::asJson).toList(),
                "problems", preview.problems().stream().map(ReturnText::asJson).toList(),
                "columns", preview.columns().stream().map(ReturnText::asJson).toList(),
                "remarks", preview.remarks());
    }

    private Object asJson(Difference difference) {
        MergeCase it = difference.merge();
        return Json.object(
                "key", it.key(),
                "what", it.what(),
                "asked", difference.asked(),
                "conflict", difference.conflict(),
                "before", difference.before(),
                "item", it.item().name(),
                "field", it.field(),
                "sent", words(it.base()),
                "now", words(it.ours()),
                "nowBy", difference.ours(),
                "returned", words(it.theirs()),
                "cells", difference.cells().stream().map(cell -> cell.words()).toList());
    }

    private static Object asJson(ReturnProblem it) {
        return Json.object(
                "kind", it.kind(),
                "sheet", it.at().sheet(),
                "row", it.at().row(),
                "column", it.at().letters(),
                "heading", it.at().heading(),
                "found", it.found(),
                "what", it.what());
    }

    private static Object asJson(ReturnColumn it) {
        return Json.object(
                "state", it.state(),
                "sheet", it.at().sheet(),
                "column", it.at().letters(),
                "found", it.at().heading(),
                "heading", it.heading(),
                "values", it.values());
    }
}
