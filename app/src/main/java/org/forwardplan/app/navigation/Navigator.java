package org.forwardplan.app.navigation;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.forwardplan.model.plan.ItemId;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Where the planner is: the page, and the thing selected there. Remembers the way, to go back.
public final class Navigator {

    private static final int REMEMBERED = 100;

    private final ReadOnlyObjectWrapper<PageKind> page =
            new ReadOnlyObjectWrapper<>(PageKind.OVERVIEW);
    private final ReadOnlyObjectWrapper<@Nullable ItemId> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ItemId> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable DutiesFilter> filter =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> sections = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Object> freezing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Object> template = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable List<Path>> returned =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> compared = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Object> inspecting =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final Deque<Place> behind = new ArrayDeque<>();
    private final Deque<Place> ahead = new ArrayDeque<>();

    private final Map<PageKind, ReadOnlyBooleanWrapper> opened = new EnumMap<>(PageKind.class);
    private final ReadOnlyObjectWrapper<@Nullable Object> view = new ReadOnlyObjectWrapper<>();
    private final Map<PageKind, Object> views = new EnumMap<>(PageKind.class);

    /// @param view how the page was showing its things, as the page itself wrote it down
    private record Place(PageKind page, @Nullable ItemId selected, @Nullable Object view) {}

    public Navigator() {
        for (var kind : PageKind.values()) {
            opened.put(kind, new ReadOnlyBooleanWrapper(true));
        }
    }

    // Properties

    public ReadOnlyObjectProperty<PageKind> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// False from when a page is left until it opens again: meanwhile it need not keep up with the
    /// plan.
    public ReadOnlyBooleanProperty openProperty(PageKind kind) {
        return Objects.requireNonNull(opened.get(kind)).getReadOnlyProperty();
    }

    /// What the inspector shows; null where nothing is selected.
    public ReadOnlyObjectProperty<@Nullable ItemId> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// What the planner last jumped to, as against clicked on; null before the first jump.
    public ReadOnlyObjectProperty<@Nullable ItemId> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// What the duties page was last asked to show; a new value each time it is asked.
    public ReadOnlyObjectProperty<@Nullable DutiesFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// The words by which the outline was last asked to show sections; a new value each time it is
    /// asked.
    public ReadOnlyObjectProperty<@Nullable String> sectionsProperty() {
        return sections.getReadOnlyProperty();
    }

    /// Set each time the planner asks from anywhere to freeze the plan as it stands.
    public ReadOnlyObjectProperty<@Nullable Object> freezingProperty() {
        return freezing.getReadOnlyProperty();
    }

    /// Set each time the planner asks from anywhere for the look of the papers.
    public ReadOnlyObjectProperty<@Nullable Object> templateProperty() {
        return template.getReadOnlyProperty();
    }

    /// The files that came back and are to be looked at, each time some are; null before that.
    public ReadOnlyObjectProperty<@Nullable List<Path>> returnedProperty() {
        return returned.getReadOnlyProperty();
    }

    /// The plan file the planner last asked to compare with; null before that.
    public ReadOnlyObjectProperty<@Nullable Path> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /// Set each time the planner asks for the inspector of what is selected.
    public ReadOnlyObjectProperty<@Nullable Object> inspectingProperty() {
        return inspecting.getReadOnlyProperty();
    }

    /// How the page that is open was showing its things when the planner left it, as the page wrote
    /// it down; a new value each time the planner comes back to it.
    public ReadOnlyObjectProperty<@Nullable Object> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    // Commands

    public void open(PageKind to) {
        go(to, to == page.get() ? selected.get() : null);
    }

    /// Opens the duties page showing just these rows.
    public void openDuties(DutiesFilter show) {
        go(PageKind.DUTIES, null);
        // Asked again for the same rows, it shall be heard again.
        filter.set(null);
        filter.set(show);
    }

    /// Opens the outline showing just the sections with these words in title, status or lead.
    public void openSections(String words) {
        go(PageKind.OUTLINE, null);
        sections.set(null);
        sections.set(words);
    }

    /// Opens the page of the versions to freeze the plan as it stands.
    public void openFreezing() {
        go(PageKind.BASELINES, null);
        freezing.set(new Object());
    }

    /// Opens the papers to see and choose how they look.
    public void openTemplate() {
        go(PageKind.PAPERS, null);
        template.set(new Object());
    }

    /// Opens the page of the returns to look at files that came back.
    public void openReturns(List<Path> files) {
        go(PageKind.RETURNS, null);
        returned.set(null);
        returned.set(List.copyOf(files));
    }

    /// Opens the versions to see what has changed from another plan file to this plan.
    public void compareWith(Path file) {
        go(PageKind.BASELINES, null);
        compared.set(null);
        compared.set(file);
    }

    /// Shows what is selected in the inspector, whether or not that stands beside the page.
    public void openInspector() {
        inspecting.set(new Object());
    }

    /// Jumps to a thing: opens the page it is worked on and selects it there.
    public void show(ItemId item) {
        go(PageKind.of(item, page.get()), item);
        shown.set(item);
    }

    /// Selects a thing on the page that is open: the planner clicked it. Not a place to come back
    /// to.
    public void select(@Nullable ItemId item) {
        selected.set(item);
    }

    /// A page writes down how it shows its things, such as its filter, for when the planner comes
    /// back to it.
    public void setView(PageKind of, Object now) {
        views.put(of, now);
    }

    public void back() {
        step(behind, ahead);
    }

    public void forward() {
        step(ahead, behind);
    }

    private void open(PageKind kind, boolean now) {
        Objects.requireNonNull(opened.get(kind)).set(now);
    }

    private void go(PageKind to, @Nullable ItemId item) {
        var here = here();
        if (here.page() != to || !Objects.equals(here.selected(), item)) {
            behind.push(here);
            if (behind.size() > REMEMBERED) {
                behind.removeLast();
            }
            ahead.clear();
        }
        arrive(new Place(to, item, null));
    }

    private Place here() {
        return new Place(page.get(), selected.get(), views.get(page.get()));
    }

    private void step(Deque<Place> from, Deque<Place> to) {
        if (!from.isEmpty()) {
            to.push(here());
            arrive(from.pop());
        }
    }

    private void arrive(Place at) {
        // Before anybody hears of it: a page that opens knows first what it missed.
        if (at.page() != page.get()) {
            open(page.get(), false);
            open(at.page(), true);
        }
        page.set(at.page());
        if (at.view() != null) {
            view.set(null);
            view.set(at.view());
        }
        selected.set(at.selected());
        canGoBack.set(!behind.isEmpty());
    }
}
