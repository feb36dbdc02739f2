package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.BoardPaper.CoverField;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.forwardplan.model.plan.PaperPart;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Revised;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Changes one thing of a paper in preparation: a field, its place, a part.
public record EditBoardPaper(BoardPaperId id, String label, UnaryOperator<BoardPaper> edit)
        implements PlanCommand {

    @Override
    public Decision decide(Plan plan) {
        var was = plan.find(BoardPaper.class, id);
        if (was.isEmpty()) {
            return Decision.refuse(
                    Finding.must("That paper is no longer in the plan", null, "Choose another"));
        }
        var now = edit.apply(was.get());
        if (now.title().isBlank()) {
            return Decision.refuse(Finding.must("A paper needs a title", id, "Write its title"));
        }
        return now.equals(was.get())
                ? Decision.nothingToDo()
                : Decision.accept(List.of(new Revised(was.get(), now)));
    }

    // Fields of the cover sheet

    public static EditBoardPaper addField(BoardPaperId id, int at, CoverField field) {
        return cover(
                id,
                "Add field “%s”".formatted(field.label()),
                list -> list.add(at(list, at), field));
    }

    public static EditBoardPaper removeField(BoardPaperId id, int at, String label) {
        return cover(id, "Remove field “%s”".formatted(label), list -> list.remove(at));
    }

    public static EditBoardPaper moveField(BoardPaperId id, int from, int to, String label) {
        return cover(id, "Move field “%s”".formatted(label), list -> move(list, from, to));
    }

    public static EditBoardPaper renameField(BoardPaperId id, int at, String label) {
        return cover(
                id,
                "Rename field to “%s”".formatted(label),
                list -> list.set(at, list.get(at).called(label.strip())));
    }

    public static EditBoardPaper writeField(BoardPaperId id, int at, String label, String words) {
        return cover(
                id,
                "Write “%s”".formatted(label),
                list -> list.set(at, list.get(at).saying(words.strip())));
    }

    // Parts

    public static EditBoardPaper addPart(BoardPaperId id, PaperPart part) {
        return parts(id, "Add a part to the paper", list -> list.add(part));
    }

    public static EditBoardPaper removePart(BoardPaperId id, int at) {
        return parts(id, "Remove a part of the paper", list -> list.remove(at));
    }

    public static EditBoardPaper movePart(BoardPaperId id, int from, int to) {
        return parts(id, "Move a part of the paper", list -> move(list, from, to));
    }

    public static EditBoardPaper revisePart(BoardPaperId id, int at, PaperPart part) {
        return parts(id, "Change a part of the paper", list -> list.set(at, part));
    }

    /// Changes a list in place.
    private interface ListEdit<T> {
        void on(List<T> list);
    }

    private static EditBoardPaper cover(BoardPaperId id, String label, ListEdit<CoverField> edit) {
        return new EditBoardPaper(
                id,
                label,
                paper -> {
                    var fields = new ArrayList<>(paper.cover());
                    edit.on(fields);
                    return paper.covered(fields);
                });
    }

    private static EditBoardPaper parts(BoardPaperId id, String label, ListEdit<PaperPart> edit) {
        return new EditBoardPaper(
                id,
                label,
                paper -> {
                    var parts = new ArrayList<>(paper.parts());
                    edit.on(parts);
                    return paper.holding(parts);
                });
    }

    private static <T> void move(List<T> list, int from, int to) {
        var moved = list.remove(from);
        list.add(at(list, to), moved);
    }

    private static int at(List<?> list, int wanted) {
        return Math.clamp(wanted, 0, list.size());
    }
}
