package org.forwardplan.app.rulebook;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.files.FileDialogs.Type;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.editing.MoveToRulebook;
import org.forwardplan.model.rulebook.RowImpact;
import org.forwardplan.model.rulebook.RowImpact.Fate;
import org.forwardplan.model.rulebook.Rulebook;
import org.forwardplan.model.rulebook.RulebookException;
import org.forwardplan.model.rulebook.RulebookImpact;
import org.forwardplan.model.rulebook.Rulebooks;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/// What another rulebook means for the plan: which one, what becomes of each row, and the move.
final class ImpactViewModel {

    private static final Type FILE =
            new Type("Rulebook (YAML or Excel)", ".yaml", List.of(".yml", ".xlsx"));

    private final OpenPlan plan;
    private final Navigator navigator;
    private final JobRunner jobs;
    private final FileDialogs dialogs;
    private final Rulebooks rulebooks;
    private final ReadOnlyObjectWrapper<@Nullable RulebookImpact> impact =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper("");
    private final ObservableList<ImpactRow> rows = FXCollections.observableArrayList();
    private final ObservableList<String> faults = FXCollections.observableArrayList();
    private Set<Fate> fates = EnumSet.complementOf(EnumSet.of(Fate.UNCHANGED));
    private String words = "";

    ImpactViewModel(
            OpenPlan plan,
            Navigator navigator,
            JobRunner jobs,
            FileDialogs dialogs,
            Rulebooks rulebooks) {
        this.plan = plan;
        this.navigator = navigator;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.rulebooks = rulebooks;
    }

    // Properties

    /// Null until one has been worked out.
    ReadOnlyObjectProperty<@Nullable RulebookImpact> impactProperty() {
        return impact.getReadOnlyProperty();
    }

    ReadOnlyStringProperty standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /// Those that are looked for, under headings.
    ObservableList<ImpactRow> rows() {
        return rows;
    }

    /// What is wrong with the file that was chosen; empty where it can be read.
    ObservableList<String> faults() {
        return faults;
    }

    /// Those that come with the program, but for the plan's own.
    List<Rulebook> shipped() {
        var own = plan.plan().profile().rulebook();
        return rulebooks.shipped().stream().filter(book -> !book.id().equals(own)).toList();
    }

    /// The one that follows the plan's own; else the newest.
    @Nullable Rulebook next() {
        var own = plan.plan().profile().rulebook();
        var others = shipped();
        return others.stream()
                .filter(book -> book.succession().follows().equals(own))
                .findFirst()
                .or(() -> others.stream().findFirst())
                .orElse(null);
    }

    /// The rulebook the plan answers to, as the plan says it.
    String own() {
        return plan.plan().profile().rulebookTitle();
    }

    boolean shows(Fate fate) {
        return fates.contains(fate);
    }

    // Commands

    void choose(Rulebook book) {
        work(book.title(), () -> book);
    }

    /// Asks for a rulebook file.
    void chooseFile() {
        dialogs.open("Choose a rulebook", FILE).ifPresent(this::read);
    }

    void read(Path file) {
        work(String.valueOf(file.getFileName()), () -> rulebooks.read(file));
    }

    void show(Fate fate, boolean wanted) {
        var now = EnumSet.noneOf(Fate.class);
        now.addAll(fates);
        if (wanted) {
            now.add(fate);
        } else {
            now.remove(fate);
        }
        fates = now;
        refresh();
    }

    void seek(String now) {
        words = now.strip().toLowerCase(Locale.UK);
        refresh();
    }

    /// Moves the plan as one step, and opens the list of what then needs somebody.
    boolean move() {
        var shown = impact.get();
        if (shown == null || shown.nothingChanges()) {
            return false;
        }
        var moved = plan.perform(new MoveToRulebook(shown.to()));
        if (moved) {
            navigator.open(PageKind.OVERVIEW);
            plan.tell("The plan now answers to %s".formatted(shown.to().title()));
        }
        return moved;
    }

    /// What came of reading a rulebook: its impact, or what is wrong with it.
    private record Read(@Nullable RulebookImpact impact, List<String> faults) {}

    private void work(String name, Supplier<Rulebook> book) {
        var now = plan.plan();
        jobs.start(
                "Work out what “%s” means for the plan".formatted(name),
                progress -> {
                    progress.report(0, -1, "Comparing the rows");
                    try {
                        return new Read(RulebookImpact.of(now, book.get()), List.of());
                    } catch (RulebookException broken) {
                        return new Read(
                                null, broken.faults().stream().map(Object::toString).toList());
                    }
                },
                this::show);
    }

    private void show(Read read) {
        faults.setAll(read.faults());
        impact.set(read.impact());
        refresh();
    }

    private void refresh() {
        var shown = impact.get();
        if (shown == null) {
            standing.set(
                    faults.isEmpty()
                            ? ""
                            : "This file cannot be taken as a rulebook yet. Mend what is named in"
                                    + " it, save it and choose it again.");
            rows.clear();
            return;
        }
        standing.set(standing(shown));
        rows.setAll(
                ImpactRow.listed(
                        shown.rows().stream()
                                .filter(row -> fates.contains(row.fate()))
                                .filter(this::finds)
                                .toList()));
    }

    private boolean finds(RowImpact row) {
        var text = ImpactWords.title(row) + " " + row.row().group() + " " + ImpactWords.rests(row);
        return text.toLowerCase(Locale.UK).contains(words);
    }

    private static String standing(RulebookImpact impact) {
        if (impact.nothingChanges()) {
            return "The plan answers to just these rows already: there is nothing to move.";
        }
        var rests =
                impact.rows().stream()
                        .filter(row -> row.fate() != Fate.UNCHANGED && row.fate() != Fate.MOVED)
                        .filter(row -> !row.rests().nothing())
                        .count();
        var skips =
                impact.skips()
                        ? " It follows %s, not this plan's rulebook: what changed in between shows as new or no longer asked."
                                .formatted(impact.to().succession().follows())
                        : "";
        var open = impact.to().requirements().stream().filter(row -> !row.certain()).count();
        var unsure =
                open == 0 ? "" : " %d still have to be checked at their source.".formatted(open);
        return "%d of %d rows stay as they are. Something in the plan rests on %d of those that change.%s%s"
                .formatted(
                        impact.of(Fate.UNCHANGED).size(),
                        impact.rows().size(),
                        rests,
                        unsure,
                        skips);
    }
}
