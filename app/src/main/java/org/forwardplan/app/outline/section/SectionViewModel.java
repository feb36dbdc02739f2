package org.forwardplan.app.outline.section;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.forwardplan.app.answers.Answers;
import org.forwardplan.app.drafting.Comments;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.outline.liveblocks.LiveTable;
import org.forwardplan.app.outline.prose.WritingActions;
import org.forwardplan.app.outline.tree.OutlineViewModel;
import org.forwardplan.app.outline.tree.Wording;
import org.forwardplan.model.editing.AddPassage;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.editing.TypedWords;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Section;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The chosen section with its passages, and what can be done with them.
public final class SectionViewModel {

    private final OpenPlan plan;
    private final Navigator navigator;
    private final OutlineViewModel outline;
    private final Comments comments;
    private final WritingActions writing;
    private final SectionAnswers answers;
    private final Readings readings = new Readings();
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

    /// @param size in words, e.g. `412 words in 5 passages · reading age 12`
    /// @param leads every lead named in the plan, to choose from
    public record Shown(
            Outline.Entry entry, String size, List<PassageRow> passages, List<String> leads) {}

    public SectionViewModel(
            OpenPlan plan, Navigator navigator, OutlineViewModel outline, Answers answers) {
        this.plan = plan;
        this.answers = new SectionAnswers(plan, answers);
        this.navigator = navigator;
        this.outline = outline;
        this.comments = new Comments(plan, navigator);
        this.writing = new WritingActions(plan, navigator);
        outline.chosenProperty().subscribe(_ -> refresh());
        // After the outline, which has subscribed before and says which section is chosen.
        plan.stateWhile(navigator.openProperty(PageKind.OUTLINE)).subscribe(_ -> refresh());
    }

    // Properties

    /// Null while the plan has no section.
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// What writing in its passages does.
    public WritingActions writing() {
        return writing;
    }

    /// What its passages answer.
    public SectionAnswers answers() {
        return answers;
    }

    /// What a live block shows of the plan as it stands.
    public LiveTable drawn(LiveBlock block) {
        var here = outline.chosenProperty().get();
        return here == null ? LiveTable.NONE : LiveTable.of(block, here, plan.state());
    }

    /// The section that is shown; empty while the plan has none.
    public Optional<SectionId> here() {
        return Optional.ofNullable(outline.chosenProperty().get());
    }

    /// The passages as they stand in the plan, in the order asked for.
    public List<PassageBody> bodies(List<PassageId> passages) {
        return passages.stream().flatMap(id -> passage(id).stream()).map(Passage::body).toList();
    }

    public Comments comments() {
        return comments;
    }

    /// The passage of the plan that is selected; empty where it is something else.
    public Optional<PassageId> selected() {
        return navigator.selectedProperty().get() instanceof PassageId id
                ? Optional.of(id)
                : Optional.empty();
    }

    // Commands

    public void select(PassageId passage) {
        navigator.select(passage);
    }

    public void show(ItemId item) {
        navigator.show(item);
    }

    /// Adds a passage at `index` of the chosen section.
    public Optional<PassageId> add(int index, PassageBody body) {
        plan.finishEdits();
        var here = outline.chosenProperty().get();
        var id = new PassageId(UUID.randomUUID());
        if (here == null || !plan.perform(new AddPassage(id, here, index, body))) {
            return Optional.empty();
        }
        navigator.select(id);
        return Optional.of(id);
    }

    /// Puts another body into a passage.
    ///
    /// @param what was done to it, as undo names it
    public void revise(PassageId id, String what, PassageBody body) {
        passage(id).ifPresent(was -> plan.perform(new ReviseItem(what, was.withBody(body))));
    }

    /// Puts another body into a passage; the same body again changes nothing.
    public void revise(PassageId id, PassageBody body) {
        passage(id)
                .ifPresent(was ->
                        plan.perform(
                                new ReviseItem(
                                        TypedWords.label(was.body(), body, title(was)),
                                        was.withBody(body))));
    }

    private Optional<Passage> passage(PassageId id) {
        return plan.plan().find(Passage.class, id);
    }

    private String title(Passage passage) {
        return plan.plan().find(Section.class, passage.section()).map(Section::title).orElse("");
    }

    private void refresh() {
        var here = outline.chosenProperty().get();
        shown.set(
                here == null
                        ? null
                        : plan.state().outline().entry(here).map(this::shown).orElse(null));
    }

    private Shown shown(Outline.Entry entry) {
        var tags = answers.tags(entry);
        var rows =
                entry.passages().stream()
                        .map(passage ->
                                new PassageRow(
                                        passage,
                                        tags.getOrDefault(passage.id(), List.of()),
                                        comments.threads().open(passage.id())))
                        .toList();
        var leads =
                plan.plan()
                        .items(Section.class)
                        .map(Section::lead)
                        .filter(lead -> !lead.isBlank())
                        .distinct()
                        .sorted()
                        .toList();
        return new Shown(
                entry,
                Wording.size(readings.of(entry.passages()), entry.passages().size()),
                rows,
                leads);
    }
}
