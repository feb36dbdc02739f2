package org.forwardplan.app.outline.section;

import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.outline.liveblocks.LiveTable;
import org.forwardplan.app.outline.tree.OutlineViewModel;
import org.forwardplan.model.editing.AddFigure;
import org.forwardplan.model.editing.Conversions;
import org.forwardplan.model.editing.ConvertPassage;
import org.forwardplan.model.editing.DuplicatePassages;
import org.forwardplan.model.editing.InOneStep;
import org.forwardplan.model.editing.MovePassages;
import org.forwardplan.model.editing.PassageWords;
import org.forwardplan.model.editing.PlanCommand;
import org.forwardplan.model.editing.RemoveItem;
import org.forwardplan.model.editing.ReplacePicture;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Picture;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What can be done with whole passages of the chosen section, one or several at once.
public final class PassagesViewModel {

    private final OpenPlan plan;
    private final Navigator navigator;
    private final OutlineViewModel outline;
    private final PassageSelection selection = new PassageSelection();

    public PassagesViewModel(OpenPlan plan, Navigator navigator, OutlineViewModel outline) {
        this.plan = plan;
        this.navigator = navigator;
        this.outline = outline;
        outline.chosenProperty().subscribe(_ -> refresh());
        plan.stateWhile(navigator.openProperty(PageKind.OUTLINE)).subscribe(_ -> refresh());
    }

    // Properties

    /// What is picked out. Commands made at one of those passages concern them all.
    public PassageSelection selection() {
        return selection;
    }

    /// What a passage can be turned into. Several picked out cannot be turned at once.
    public List<PassageBody> conversions(PassageId id) {
        if (selection.with(id).size() > 1) {
            return List.of();
        }
        return passage(id)
                .map(passage ->
                        passage.body() instanceof LiveBlock block
                                ? frozen(block, passage.section())
                                : Conversions.of(passage.body()))
                .orElse(List.of());
    }

    // Commands

    /// Moves passages up (-1) or down (1) within their section.
    public void move(PassageId id, int by) {
        plan.finishEdits();
        var moved = selection.with(id);
        var here = outline.chosenProperty().get();
        if (here == null) {
            return;
        }
        var all = ids(here);
        var edge = all.indexOf(by < 0 ? moved.getFirst() : moved.getLast());
        var before =
                all.subList(0, Math.max(0, edge)).stream()
                        .filter(it -> !moved.contains(it))
                        .count();
        plan.perform(new MovePassages(moved, here, Math.toIntExact(Math.max(0, before + by))));
    }

    /// Puts passages into a section, after everything in it.
    public void moveTo(List<PassageId> moved, SectionId section) {
        moveTo(moved, section, ids(section).size());
    }

    /// @param gap between the passages of the section as they stand now, from 0
    public void moveTo(List<PassageId> moved, SectionId section, int gap) {
        plan.finishEdits();
        var before = ids(section).stream().limit(gap).filter(it -> !moved.contains(it)).count();
        plan.perform(new MovePassages(moved, section, Math.toIntExact(before)));
    }

    /// @return the passage to go on from; empty where the section has none left
    public Optional<PassageId> remove(PassageId id) {
        plan.finishEdits();
        var gone = selection.with(id);
        var here = passage(id).map(Passage::section);
        if (here.isEmpty()) {
            return Optional.empty();
        }
        var all = ids(here.get());
        var last = all.indexOf(gone.getLast());
        var next =
                all.stream()
                        .skip(last + 1L)
                        .findFirst()
                        .or(() ->
                                all.stream()
                                        .limit(Math.max(0, last))
                                        .filter(it -> !gone.contains(it))
                                        .reduce((_, later) -> later));
        var label = "Remove " + PassageWords.count(gone.size());
        var done =
                plan.perform(
                        new InOneStep(
                                label,
                                gone.stream().map(it -> new RemoveItem(label, it)).toList()));
        if (done) {
            navigator.select(next.isPresent() ? next.get() : here.get());
        }
        return next;
    }

    /// @return the first copy
    public Optional<PassageId> duplicate(PassageId id) {
        plan.finishEdits();
        var copied = selection.with(id);
        var copies = copied.stream().map(_ -> new PassageId(UUID.randomUUID())).toList();
        if (!plan.perform(new DuplicatePassages(copied, copies))) {
            return Optional.empty();
        }
        if (copies.size() > 1) {
            selection.pick(copies);
        }
        return Optional.of(copies.getFirst());
    }

    public void convert(PassageId id, PassageBody to) {
        plan.finishEdits();
        plan.perform(new ConvertPassage(id, to));
    }

    /// Adds a figure that shows a picture, its words still to be written.
    public Optional<PassageId> addFigure(int index, Picture picture) {
        var here = outline.chosenProperty().get();
        var id = new PassageId(UUID.randomUUID());
        return here != null && perform(new AddFigure(id, here, index, picture), id)
                ? Optional.of(id)
                : Optional.empty();
    }

    /// Puts a figure in the place of a passage without words.
    public Optional<PassageId> becomeFigure(PassageId blank, int index, Picture picture) {
        var here = outline.chosenProperty().get();
        if (here == null) {
            return Optional.empty();
        }
        var id = new PassageId(UUID.randomUUID());
        var label = "Turn a passage into a figure";
        var both = List.of(new AddFigure(id, here, index, picture), new RemoveItem(label, blank));
        return perform(new InOneStep(label, both), id) ? Optional.of(id) : Optional.empty();
    }

    public void replacePicture(PassageId figure, Picture picture) {
        perform(new ReplacePicture(figure, picture), figure);
    }

    private boolean perform(PlanCommand command, PassageId then) {
        plan.finishEdits();
        var done = plan.perform(command);
        if (done) {
            navigator.select(then);
        }
        return done;
    }

    private List<PassageBody> frozen(LiveBlock block, SectionId in) {
        var now = LiveTable.of(block, in, plan.state());
        return now.header().isEmpty() ? List.of() : List.of(now.asText());
    }

    private Optional<Passage> passage(PassageId id) {
        return plan.plan().find(Passage.class, id);
    }

    private List<PassageId> ids(SectionId section) {
        return plan.state().outline().entry(section).stream()
                .map(Outline.Entry::passages)
                .flatMap(List::stream)
                .map(Passage::id)
                .toList();
    }

    private void refresh() {
        var here = outline.chosenProperty().get();
        selection.among(here == null ? List.of() : ids(here));
    }
}
