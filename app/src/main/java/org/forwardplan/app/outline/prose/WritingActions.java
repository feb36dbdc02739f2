package org.forwardplan.app.outline.prose;

import javafx.util.Subscription;

import org.forwardplan.app.editor.Surroundings.Target;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.editing.MergePassages;
import org.forwardplan.model.editing.MergePassages.Seam;
import org.forwardplan.model.editing.PastePassages;
import org.forwardplan.model.editing.SplitPassage;
import org.forwardplan.model.plan.CrossReference;
import org.forwardplan.model.plan.InForce;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.references.References;
import org.forwardplan.model.writing.Writing.Stretch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What writing in a passage does to the plan round it.
public final class WritingActions {

    private final OpenPlan plan;
    private final Navigator navigator;

    public WritingActions(OpenPlan plan, Navigator navigator) {
        this.plan = plan;
        this.navigator = navigator;
    }

    /// The prose with its cross-references as they read now.
    Prose current(Prose prose) {
        return new References(plan.plan(), plan.state().outline()).current(prose);
    }

    /// Tells, after each change of the plan, that cross-references may read otherwise.
    Subscription whenReadingOtherwise(Runnable told) {
        return plan.stateProperty().subscribe((_, _) -> told.run());
    }

    /// The passage that now holds what stood behind the place; empty where nothing was split.
    Optional<PassageId> split(PassageId id, int at) {
        var second = new PassageId(UUID.randomUUID());
        if (!plan.perform(new SplitPassage(id, at, second))) {
            return Optional.empty();
        }
        return Optional.of(at == 0 ? id : second);
    }

    /// @return where in the passage above the one below begins now; empty where they were not
    ///   joined
    Optional<Integer> join(PassageId above, PassageId below) {
        var length =
                prose(above).map(it -> it.paragraphs().isEmpty() ? 0 : it.plainText().length() + 1);
        return length.filter(_ ->
                prose(below).isPresent()
                        && plan.perform(new MergePassages(above, below, Seam.BETWEEN_PARAGRAPHS)));
    }

    void paste(PassageId id, Stretch where, List<PassageBody> bodies, List<Picture> pictures) {
        plan.perform(new PastePassages(id, where, bodies, pictures));
    }

    /// Jumps to the thing a cross-reference points at.
    ///
    /// @return false for any other link
    boolean jump(String link) {
        var reference = CrossReference.of(link);
        reference
                .filter(it -> plan.plan().find(it.to()).isPresent())
                .ifPresent(it -> navigator.show(it.to()));
        return reference.isPresent();
    }

    /// The sections, objectives and requirements with all the words.
    List<Target> targets(String query) {
        var words = List.of(query.strip().toLowerCase(Locale.UK).split("\\s+"));
        var sections =
                plan.state().outline().entries().stream()
                        .map(entry -> target(entry.heading(), "Section", entry.section().id()));
        var objectives =
                plan.plan().all(Objective.class).stream()
                        .map(it -> target(it.title(), "Objective", it.id()));
        var requirements =
                InForce.of(plan.plan()).asked().stream()
                        .map(it -> target(it.title(), "Requirement", it.id()));
        return Stream.of(sections, objectives, requirements)
                .flatMap(it -> it)
                .filter(it -> {
                    var text = (it.words() + " " + it.kind()).toLowerCase(Locale.UK);
                    return words.stream().allMatch(text::contains);
                })
                .toList();
    }

    private static Target target(String words, String kind, ItemId to) {
        return new Target(words, kind, new CrossReference(to).address());
    }

    private Optional<Prose> prose(PassageId id) {
        return plan.plan()
                .find(Passage.class, id)
                .map(Passage::body)
                .filter(Prose.class::isInstance)
                .map(Prose.class::cast);
    }
}
