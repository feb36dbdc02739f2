package org.forwardplan.app.outline.tree;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.forwardplan.app.drafting.Comments;
import org.forwardplan.app.drafting.SignOffs;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.outline.tree.SectionMoves.Place;
import org.forwardplan.model.editing.AddSection;
import org.forwardplan.model.editing.MoveSection;
import org.forwardplan.model.editing.RemoveItem;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.editing.SetVolumes;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Section.Volume;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// The tree of sections: which one is chosen, and what can be done with it there.
public final class OutlineViewModel {

    static final String NEW_TITLE = "New section";

    private final OpenPlan plan;
    private final Navigator navigator;
    private final SignOffs signOffs;
    private final ReadOnlyObjectWrapper<List<Branch>> tree = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable SectionId> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper removed = new ReadOnlyStringWrapper("");
    private final WordCounts counts = new WordCounts();
    private String filter = "";
    private List<SectionId> order = List.of();

    public OutlineViewModel(OpenPlan plan, Navigator navigator) {
        this.plan = plan;
        this.navigator = navigator;
        this.signOffs = new SignOffs(plan);
        plan.stateWhile(navigator.openProperty(PageKind.OUTLINE)).subscribe(_ -> refresh());
    }

    // Properties

    /// The chapters that the filter lets through.
    ReadOnlyObjectProperty<List<Branch>> treeProperty() {
        return tree.getReadOnlyProperty();
    }

    /// Null only while there is no section at all.
    public ReadOnlyObjectProperty<@Nullable SectionId> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// One line that says how far the outline has come.
    public ReadOnlyStringProperty standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /// What the last removal took with it; empty as soon as anything else happens.
    ReadOnlyStringProperty removedProperty() {
        return removed.getReadOnlyProperty();
    }

    /// True where the filter keeps a section from being seen.
    public boolean hides(SectionId section) {
        return Branch.find(tree.get(), section).isEmpty();
    }

    public Optional<String> titleOf(SectionId section) {
        return plan.plan().find(Section.class, section).map(Section::title);
    }

    public Optional<Section.Status> statusOf(SectionId section) {
        return plan.plan().find(Section.class, section).map(Section::status);
    }

    /// How far a section is, when it is overdue, whether it has changed since sign-off, and who
    /// leads it.
    String note(Outline.Entry entry) {
        return Wording.note(plan.state(), entry);
    }

    boolean filtered() {
        return !filter.isBlank();
    }

    boolean possible(Function<SectionMoves, Optional<MoveSection>> way) {
        return moves().flatMap(way).isPresent();
    }

    boolean mayDrop(SectionId moved, SectionId target, Place place) {
        return SectionMoves.of(outline(), moved)
                .flatMap(moves -> moves.drop(target, place))
                .isPresent();
    }

    // Commands

    void filter(String words) {
        filter = words;
        tree.set(Branch.of(outline(), filter));
    }

    /// The planner chose a section: the inspector follows.
    public void choose(SectionId section) {
        if (!section.equals(chosen.get())) {
            plan.finishEdits();
            chosen.set(section);
        }
        navigator.select(section);
    }

    /// Shows a section without telling the inspector: something else is selected.
    public void open(SectionId section) {
        if (!section.equals(chosen.get()) && outline().entry(section).isPresent()) {
            plan.finishEdits();
            chosen.set(section);
        }
    }

    /// Adds a section after the chosen one, or the first chapter; returns it, to be named.
    public Optional<SectionId> addAfter() {
        return moves().map(here -> add(here.parent(), here.at() + 1)).orElseGet(() -> add(null, 0));
    }

    /// Adds a section beneath the chosen one, as the last there.
    public Optional<SectionId> addBeneath() {
        return Optional.ofNullable(chosen.get())
                .flatMap(parent -> add(parent, outline().beneath(parent).size()));
    }

    private Optional<SectionId> add(@Nullable SectionId parent, int index) {
        plan.finishEdits();
        var id = new SectionId(UUID.randomUUID());
        if (!plan.perform(new AddSection(id, parent, index, NEW_TITLE))) {
            return Optional.empty();
        }
        choose(id);
        return Optional.of(id);
    }

    public void rename(SectionId id, String title) {
        revise(
                id,
                "Rename section “%s”",
                section -> section.withTitle(title.strip()),
                title.isBlank());
    }

    public void lead(SectionId id, String lead) {
        revise(id, "Change the lead of “%s”", section -> section.withLead(lead.strip()), false);
    }

    public void printedIn(SectionId id, List<Volume> volumes) {
        titleOf(id).ifPresent(title -> plan.perform(new SetVolumes(id, title, volumes)));
    }

    public SignOffs signOffs() {
        return signOffs;
    }

    public Comments comments() {
        return new Comments(plan, navigator);
    }

    private void revise(
            SectionId id, String label, Function<Section, Section> change, boolean refused) {
        if (!refused) {
            plan.plan()
                    .find(Section.class, id)
                    .ifPresent(was ->
                            plan.perform(
                                    new ReviseItem(
                                            label.formatted(was.title()), change.apply(was))));
        }
    }

    /// Moves the chosen section, where there is a place in that direction.
    void move(Function<SectionMoves, Optional<MoveSection>> way) {
        plan.finishEdits();
        moves().flatMap(way).ifPresent(plan::perform);
    }

    void drop(SectionId moved, SectionId target, Place place) {
        plan.finishEdits();
        SectionMoves.of(outline(), moved)
                .flatMap(moves -> moves.drop(target, place))
                .ifPresent(plan::perform);
    }

    /// Removes the chosen section with all that stands in it, and says what went.
    public void remove() {
        plan.finishEdits();
        moves().ifPresent(gone -> {
            var what = Wording.removal(plan.plan(), gone);
            if (plan.perform(new RemoveItem("Remove " + what, gone.section().id()))) {
                removed.set("Removed " + what);
                navigator.select(chosen.get());
            }
        });
    }

    void undo() {
        plan.undo();
    }

    private Optional<SectionMoves> moves() {
        return Optional.ofNullable(chosen.get()).flatMap(id -> SectionMoves.of(outline(), id));
    }

    private Outline outline() {
        return plan.state().outline();
    }

    private void refresh() {
        removed.set("");
        standing.set(Wording.standing(outline(), counts));
        tree.set(Branch.of(outline(), filter));
        var before = order;
        order = outline().entries().stream().map(entry -> entry.section().id()).toList();
        var here = chosen.get();
        if (here == null || !order.contains(here)) {
            chosen.set(nearest(before, here));
        }
    }

    /// Where the planner is once the section they were in is gone: in the one before it that still
    /// stands.
    private @Nullable SectionId nearest(List<SectionId> before, @Nullable SectionId gone) {
        var was = gone == null ? 0 : Math.max(0, before.indexOf(gone));
        return before.subList(0, was).reversed().stream()
                .filter(order::contains)
                .findFirst()
                .orElse(order.isEmpty() ? null : order.getFirst());
    }
}
