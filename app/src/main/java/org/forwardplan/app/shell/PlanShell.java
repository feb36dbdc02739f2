package org.forwardplan.app.shell;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.forwardplan.app.answers.Answers;
import org.forwardplan.app.answers.AnswersPart;
import org.forwardplan.app.drafting.DraftingPart;
import org.forwardplan.app.inspector.InspectorView;
import org.forwardplan.app.inspector.InspectorViewModel;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.Page;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.navigation.Visited;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.search.SearchView;
import org.forwardplan.app.search.SearchViewModel;
import org.forwardplan.app.trajectory.TrajectoryPart;
import org.forwardplan.model.plan.ItemId;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The window while a plan is open: rail, bars, the page and the inspector round it.
final class PlanShell {

    /// Below this width the rail shows pictures only, and the inspector stands back.
    private static final double ROOMY = 1200;

    private static final Duration MINUTE = Duration.minutes(1);

    private final BorderPane node = new BorderPane();
    private final StackPane place = new StackPane();
    private final Map<PageKind, Page> pages = new EnumMap<>(PageKind.class);
    private final BooleanProperty inspectorWanted = new SimpleBooleanProperty();
    private boolean inspectorOver;
    private boolean onlyHere;
    private final OpenPlan plan;
    private final Navigator navigator;
    private final PlanPages makers;
    private final NavigationRail rail;
    private final InspectorView inspector;
    private final SearchView search;

    PlanShell(
            OpenPlan plan,
            JobRunner jobs,
            Navigator navigator,
            Visited visited,
            PlanPages makers,
            Answers answers,
            boolean inspectorShown,
            ShellCommands.Window window) {
        this.plan = plan;
        this.navigator = navigator;
        this.makers = makers;
        var commands = new ShellCommands(plan, navigator, window);
        rail = new NavigationRail(navigator);
        inspector =
                new InspectorView(
                        new InspectorViewModel(
                                plan, navigator, PlanShell::beside, Platform::runLater),
                        plan.zone(),
                        List.of(
                                new TrajectoryPart(plan),
                                new AnswersPart(answers),
                                DraftingPart.of(plan, navigator)));
        search =
                new SearchView(
                        new SearchViewModel(
                                plan,
                                navigator,
                                commands.all(),
                                visited,
                                PlanShell::beside,
                                Platform::runLater));
        inspectorWanted.set(inspectorShown);

        var day = new Timeline(new KeyFrame(MINUTE, _ -> plan.lookAtTheDay()));
        day.setCycleCount(Animation.INDEFINITE);
        // Runs only while this plan is in the window.
        node.sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        day.stop();
                    } else {
                        day.play();
                    }
                });

        node.getStyleClass().add("plan-shell");
        var top = ReadOnlyBar.under(new TopBar(plan, navigator, commands).node(), plan, window);
        node.setTop(new VBox(top, window.said()));
        OnlyReadLook.of(plan, node);
        Editing.watch(plan, node.sceneProperty().flatMap(Scene::focusOwnerProperty));
        node.setLeft(rail.node());
        node.setCenter(place);
        node.setBottom(new StatusBar(plan, jobs, plan.zone()).node());
        place.getStyleClass().add("page-place");
        node.widthProperty().subscribe(this::fit);
        inspectorWanted.subscribe(this::fit);
        navigator.pageProperty().subscribe(this::open);
        navigator.selectedProperty().subscribe(_ -> reveal());
        navigator.selectedProperty().subscribe(this::selected);
        navigator.inspectingProperty().subscribe(this::inspect);
        // A filter, so that a text field does not keep Ctrl+Z for its own words: there is one
        // history for everything.
        node.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event ->
                        commands.keys().stream()
                                .filter(_ -> !page().takes(event))
                                .filter(command ->
                                        command.keys() != null && command.keys().match(event))
                                .findFirst()
                                .ifPresent(command -> {
                                    event.consume();
                                    command.run().run();
                                }));
    }

    /// Reads the plan or its journal where nobody waits for it.
    static void beside(Runnable reading) {
        Thread.ofVirtual().name("Reading").start(reading);
    }

    Parent node() {
        return node;
    }

    BooleanProperty inspectorWanted() {
        return inspectorWanted;
    }

    void search() {
        search.show(node);
    }

    void find() {
        if (!page().find()) {
            search();
        }
    }

    /// Puts the keyboard where work on the open page begins.
    void focus() {
        // Some controls are not in the window, and refuse the keyboard, until they have been laid
        // out once.
        place.applyCss();
        place.layout();
        page().focus();
    }

    private Page page() {
        return pages.computeIfAbsent(navigator.pageProperty().get(), kind -> makers.make(kind));
    }

    private void open(PageKind kind) {
        plan.finishEdits();
        Node now = page().node();
        place.getChildren().setAll(now);
        fit();
        reveal();
        focus();
    }

    private void reveal() {
        var item = navigator.selectedProperty().get();
        if (item != null) {
            page().reveal(item);
        }
    }

    /// Where there is room the inspector stands beside the page and that is remembered; else it is
    /// laid over the page until it is no longer wanted.
    void toggleInspector() {
        if (roomy()) {
            inspectorWanted.set(!inspectorWanted.get());
        } else {
            inspectorOver = !inspectorOver;
            fit();
        }
    }

    private void inspect(@Nullable Object asked) {
        if (asked != null && roomy()) {
            inspectorWanted.set(true);
        } else if (asked != null) {
            inspectorOver = true;
            fit();
        }
    }

    private boolean roomy() {
        return node.getWidth() >= ROOMY;
    }

    /// What no page shows is worked on in the inspector, so it comes forward for it.
    private void selected(@Nullable ItemId item) {
        onlyHere = item != null && !navigator.pageProperty().get().worksOn(item);
        fit();
    }

    private void fit() {
        rail.setNarrow(!roomy());
        var any = navigator.selectedProperty().get() != null;
        // Left where it is wherever it can be: to put it into the window is to draw it anew.
        var beside = any && roomy() && (inspectorWanted.get() || onlyHere);
        var over = any && !roomy() && (inspectorOver || onlyHere);
        if (!beside) {
            node.setRight(null);
        }
        if (!over) {
            place.getChildren().remove(inspector.node());
        }
        if (beside && node.getRight() == null) {
            node.setRight(inspector.node());
        } else if (over && !place.getChildren().contains(inspector.node())) {
            place.getChildren().add(inspector.node());
        }
    }
}
