package org.forwardplan.app.outline.section;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.forwardplan.app.answers.AnswerChoices;
import org.forwardplan.app.answers.Answers;
import org.forwardplan.app.drafting.Comments;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.outline.liveblocks.LiveTable;
import org.forwardplan.app.outline.prose.WritingActions;
import org.forwardplan.app.outline.section.PassageRow.Tag;
import org.forwardplan.app.outline.tree.OutlineViewModel;
import org.forwardplan.app.outline.tree.Wording;
import org.forwardplan.model.editing.AddPassage;
import org.forwardplan.model.editing.InOneStep;
import org.forwardplan.model.editing.LinkAnswer;
import org.forwardplan.model.editing.PassageWords;
import org.forwardplan.model.editing.RemoveItem;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.TestRef;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The chosen section with its passages, and what can be done with them.
public final class SectionViewModel {

    private final OpenPlan plan;
    private final Navigator navigator;
    private final OutlineViewModel outline;
    private final Comments comments;
    private final WritingActions writing;
    private final Answers answers;
    private final Readings readings = new Readings();
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

    /// @param size in words, e.g. `412 words in 5 passages · reading age 12`
    /// @param leads every lead named in the plan, to choose from
    public record Shown(
            Outline.Entry entry, String size, List<PassageRow> passages, List<String> leads) {}

    public SectionViewModel(
            OpenPlan plan, Navigator navigator, OutlineViewModel outline, Answers answers) {
        this.plan = plan;
        this.answers = answers;
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

    /// Everything a passage could answer.
    public AnswerChoices choices(PassageId passage) {
        return answers.choices(passage);
    }

    /// What a section of this title would be expected to say; empty where no requirement bears that
    /// title.
    public List<String> expected(Section section) {
        return plan.plan()
                .items(Requirement.class)
                .filter(requirement -> requirement.title().equalsIgnoreCase(section.title()))
                .flatMap(requirement -> requirement.tests().stream().map(Requirement.Test::asks))
                .toList();
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
                                        "Edit a passage of “%s”".formatted(title(was)),
                                        was.withBody(body))));
    }

    /// Links passages to a test; several are one step.
    public void link(List<PassageId> passages, TestRef test) {
        var label =
                "Link %s to “%s”".formatted(PassageWords.count(passages.size()), Wording.tag(test));
        plan.perform(
                new InOneStep(
                        label,
                        passages.stream()
                                .map(it -> new LinkAnswer(label, it, List.of(test)))
                                .toList()));
    }

    /// Says of all that these passages answer and that has changed: they still answer it.
    public void stillAnswers(List<PassageId> passages) {
        plan.finishEdits();
        var outdated =
                passages.stream()
                        .flatMap(passage -> answers.actions().outdated(passage).stream())
                        .toList();
        answers.actions().stillAnswers(outdated);
    }

    public void unlink(Tag tag) {
        plan.perform(
                new RemoveItem("Unlink a passage from “%s”".formatted(tag.words()), tag.link()));
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
        var tags = tags(entry);
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

    private Map<ItemId, List<Tag>> tags(Outline.Entry entry) {
        var here = new HashSet<ItemId>();
        entry.passages().forEach(passage -> here.add(passage.id()));
        var tags = new HashMap<ItemId, List<Tag>>();
        for (var row : plan.state().coverage().rows()) {
            for (var test : row.tests()) {
                for (var answer : test.answers()) {
                    if (!here.contains(answer.from().id())) {
                        continue;
                    }
                    var meaning =
                            "%s: %s (%s)"
                                    .formatted(row.requirement().title(), test.asks(), row.state());
                    tags.computeIfAbsent(answer.from().id(), _ -> new ArrayList<>())
                            .add(
                                    new Tag(
                                            answer.link().id(),
                                            test.test(),
                                            Wording.tag(test.test()),
                                            meaning,
                                            row.state(),
                                            answer.changed()));
                }
            }
        }
        return tags;
    }
}
