package org.forwardplan.app.outline.section;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

import org.forwardplan.app.outline.section.SectionViewModel.Shown;
import org.forwardplan.app.spelling.Spelling;
import org.forwardplan.model.language.SpellCheck;
import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.writing.Writing.Stretch;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The words of the chosen section that are not in the dictionary, found beside other work.
public final class SectionSpelling {

    private static final Duration PAUSE = Duration.millis(500);

    private final Spelling spelling;
    private final ReadOnlyObjectWrapper<List<Found>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private List<Passage> passages = List.of();
    private @Nullable Found last;
    private int asked;

    /// A misspelt word, and where it stands in the text of its passage.
    public record Found(PassageId passage, Stretch where) {}

    public SectionSpelling(SectionViewModel section, Spelling spelling) {
        this.spelling = spelling;
        pause.setOnFinished(_ -> look());
        section.shownProperty().subscribe(this::shown);
        spelling.checkProperty().subscribe(_ -> pause.playFromStart());
    }

    /// From the first of the section to the last.
    public ReadOnlyObjectProperty<List<Found>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// The one to go to next: after the one before, in the passage where the planner is; from the
    /// start again after the last.
    public Optional<Found> next(Optional<PassageId> here) {
        var all = found.get();
        var from = all.indexOf(last);
        if (last == null || here.isPresent() && !here.get().equals(last.passage())) {
            from =
                    here.map(id -> all.stream().map(Found::passage).toList().indexOf(id) - 1)
                            .orElse(-1);
            from = Math.max(-1, from);
        }
        var next =
                all.isEmpty()
                        ? Optional.<Found>empty()
                        : Optional.of(all.get((from + 1) % all.size()));
        next.ifPresent(it -> last = it);
        return next;
    }

    private void shown(@Nullable Shown shown) {
        passages = shown == null ? List.of() : shown.entry().passages();
        if (!passages.isEmpty()) {
            spelling.want();
        }
        pause.playFromStart();
    }

    private void look() {
        var check = spelling.checkProperty().get();
        var turn = ++asked;
        var now = passages;
        if (check == null || now.isEmpty()) {
            found.set(List.of());
            return;
        }
        Thread.ofVirtual()
                .start(() -> {
                    var all = now.stream().flatMap(it -> misspelt(check, it)).toList();
                    Platform.runLater(() -> {
                        if (turn == asked) {
                            found.set(all);
                        }
                    });
                });
    }

    static Stream<Found> misspelt(SpellCheck check, Passage passage) {
        var prose =
                switch (passage.body()) {
                    case Prose text -> text;
                    case Callout box -> box.text();
                    default -> new Prose(List.of());
                };
        return check.checkAll(prose.paragraphs()).stream()
                .map(it -> new Found(passage.id(), new Stretch(it.from(), it.to())));
    }
}
