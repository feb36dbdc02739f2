package org.forwardplan.app.imports;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.forwardplan.app.imports.Placing.Gap;
import org.forwardplan.app.imports.Placing.Holder;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.editing.ImportDocument;
import org.forwardplan.model.imports.ImportDraft;
import org.forwardplan.model.imports.ImportDraft.Entry;
import org.forwardplan.model.imports.ImportDraft.Fate;
import org.forwardplan.model.imports.ImportTally;
import org.forwardplan.model.imports.ImportTree;
import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.imports.Imported.Loss;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Picture;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// What the planner decides about a document before it comes into the plan.
final class PreviewViewModel {

    private final OpenPlan plan;
    private final Navigator navigator;
    private final String source;
    private final UUID seed = UUID.randomUUID();
    private final ReadOnlyObjectWrapper<ImportDraft> draft;
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Holder> holder;
    private final ReadOnlyObjectWrapper<Gap> gap;
    private int depth = ImportDraft.USUAL_DEPTH;
    private boolean report;

    /// @param source what is imported, as its file is called
    /// @param under the section it is to go beneath; null for chapters
    PreviewViewModel(
            OpenPlan plan,
            Navigator navigator,
            String source,
            Imported imported,
            @Nullable SectionId under) {
        this.plan = plan;
        this.navigator = navigator;
        this.source = source;
        this.draft = new ReadOnlyObjectWrapper<>(ImportDraft.of(imported));
        var here =
                holders().stream()
                        .filter(one -> under != null && under.equals(one.id()))
                        .findFirst()
                        .orElse(holders().getFirst());
        this.holder = new ReadOnlyObjectWrapper<>(here);
        this.gap = new ReadOnlyObjectWrapper<>(gaps().getFirst());
        this.report = !imported.losses().isEmpty();
    }

    // What there is to decide

    String source() {
        return source;
    }

    ReadOnlyObjectProperty<ImportDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    List<Entry> entries() {
        return draft.get().entries();
    }

    List<Loss> losses() {
        return draft.get().losses();
    }

    List<Picture> pictures() {
        return draft.get().pictures();
    }

    /// What becomes of each heading in the end.
    List<Fate> fates() {
        return ImportTree.fates(entries(), holder.get().id() != null);
    }

    /// Which heading is looked at.
    ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// What stands under the heading that is looked at, as it will read.
    List<Body> text() {
        return entries().isEmpty() ? List.of() : entries().get(chosen.get()).bodies();
    }

    List<Holder> holders() {
        return Placing.holders(plan.state().outline());
    }

    List<Gap> gaps() {
        return Placing.gaps(plan.state().outline(), holder.get());
    }

    Holder holder() {
        return holder.get();
    }

    ReadOnlyObjectProperty<Gap> gapProperty() {
        return gap.getReadOnlyProperty();
    }

    int depth() {
        return depth;
    }

    boolean report() {
        return report;
    }

    ImportTally tally() {
        return ImportTally.of(command().tree());
    }

    String standing() {
        return "%s will come in. Nothing has been changed yet.".formatted(capital(tally().words()));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    // Decisions

    void choose(int entry) {
        chosen.set(entry);
    }

    void tick(int entry, boolean wanted) {
        draft.set(draft.get().ticked(entry, wanted, depth));
    }

    void become(int entry, Fate fate) {
        if (entries().get(entry).fate() != fate) {
            draft.set(draft.get().becoming(entry, fate));
        }
    }

    void rename(int entry, String title) {
        if (!title.isBlank() && !entries().get(entry).title().equals(title.strip())) {
            draft.set(draft.get().called(entry, title.strip()));
        }
    }

    void sectionsDownTo(int levels) {
        depth = levels;
        draft.set(draft.get().sectionsDownTo(levels));
    }

    void placeBeneath(Holder now) {
        if (!now.equals(holder.get())) {
            holder.set(now);
            gap.set(gaps().getFirst());
            // What becomes of text before the first heading depends on it.
            var same = draft.get();
            draft.set(new ImportDraft(same.entries(), same.pictures(), same.losses()));
        }
    }

    void placeAt(Gap now) {
        gap.set(now);
    }

    void report(boolean wanted) {
        report = wanted;
    }

    /// Brings it in and shows the first section of it.
    ///
    /// @return false where it does not fit; the planner has been told why
    boolean bring() {
        plan.finishEdits();
        var command = command();
        var tally = tally();
        if (!plan.perform(command)) {
            return false;
        }
        command.first().ifPresent(navigator::show);
        plan.tell(
                "Imported %s from “%s”. Undo takes all of it back."
                        .formatted(tally.words(), source));
        return true;
    }

    private ImportDocument command() {
        return new ImportDocument(
                seed, source, draft.get(), Placing.place(holder.get(), gap.get()), report);
    }
}
