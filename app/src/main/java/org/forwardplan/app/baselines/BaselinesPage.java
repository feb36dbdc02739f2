package org.forwardplan.app.baselines;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.drafting.BesidePopup;
import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.Page;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.papers.PaperMaking;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.versions.ChangeGroup;
import org.jspecify.annotations.Nullable;

/// The page of the versions: those with a name on the left; of the one that is chosen, what has
/// changed since and its text.
public final class BaselinesPage implements Page {

    private final OpenPlan plan;
    private final Navigator navigator;
    private final VersionsViewModel versions;
    private final RestoreQuestions questions;
    private final VersionList list;
    private final ComparePane compare;
    private final ReadingPane reading;
    private final VersionHeader header;
    private final ConfirmBar confirm = new ConfirmBar();
    private final StackPane place = new StackPane();
    private final StackPane right = new StackPane();
    private final VBox version;
    private final Node nothing;
    private final VBox node;
    private final CompareViewModel comparing;

    public BaselinesPage(
            OpenPlan plan,
            Navigator navigator,
            JobRunner jobs,
            FileDialogs dialogs,
            PlanFiles files,
            PaperMaking making) {
        this.plan = plan;
        this.navigator = navigator;
        var working = Working.with(jobs);
        versions =
                new VersionsViewModel(
                        plan, plan.stateWhile(navigator.openProperty(PageKind.BASELINES)), working);
        comparing = new CompareViewModel(versions, working);
        questions = new RestoreQuestions(versions, new Restoring(plan), confirm);
        var detail = new ChangeDetail(new Reasons(plan), new Changing());
        plan.whenEditsMustFinish(detail.reason()::keep);
        var otherFile = new OtherPlanFile(dialogs, files, working);
        compare =
                new ComparePane(
                        comparing,
                        new CompareBar(versions, comparing, otherFile::choose, detail.beside()),
                        detail,
                        new ComparisonPapers(plan, comparing, making).node());
        reading = new ReadingPane(versions, working, questions::part);
        list = new VersionList(versions);
        header = new VersionHeader(new Versioning());
        VBox.setVgrow(place, Priority.ALWAYS);
        right.setAlignment(Pos.TOP_CENTER);
        version = new VBox(10, header.node(), confirm.node(), place);
        version.getStyleClass().add("version-pane");
        nothing = new NoVersions(this::freeze, () -> otherFile.choose(this::compareWith)).node();

        var head =
                BaselinesHead.of(
                        versions.standingProperty(),
                        () -> navigator.open(PageKind.REVISIONS),
                        this::freeze);
        var body = new BorderPane(right);
        body.setLeft(list.node());
        VBox.setVgrow(body, Priority.ALWAYS);
        node = new VBox(head, body);
        node.setId("baselines-page");
        node.getStyleClass().addAll("page", "baselines-page");
        node.getStylesheets().add(BesidePopup.stylesheet());
        node.addEventHandler(KeyEvent.KEY_PRESSED, compare::key);
        versions.chosenProperty().subscribe(this::show);
        versions.whenRead(() -> show(versions.chosenProperty().get()));
        comparing.fromProperty().subscribe(() -> show(versions.chosenProperty().get()));
        navigator
                .comparedProperty()
                .subscribe(file -> {
                    if (file != null) {
                        otherFile.read(file, this::compareWith);
                    }
                });
        navigator
                .freezingProperty()
                .subscribe(asked -> {
                    if (asked != null) {
                        freeze();
                    }
                });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(ItemId item) {
        // What is chosen here is a version or a change; things are worked on elsewhere.
    }

    @Override
    public void focus() {
        if (right.getChildren().contains(version)) {
            if (header.reads()) {
                list.focus();
            } else {
                compare.focus();
            }
        } else if (right.getChildren().contains(nothing)) {
            list.focus();
        }
    }

    @Override
    public boolean find() {
        return right.getChildren().contains(version) && !header.reads() && compare.find();
    }

    private void show(Side chosen) {
        if (right.getChildren().stream().anyMatch(it -> "baseline-form".equals(it.getId()))) {
            return;
        }
        confirm.hide();
        var side = versions.current(chosen);
        header.show(side);
        fill();
        put(
                versions.versions().isEmpty() && comparing.fromProperty().get() == null
                        ? nothing
                        : version);
    }

    private void fill() {
        var side = versions.current(versions.chosenProperty().get());
        var shown = header.reads() ? reading.node() : compare.node();
        if (!place.getChildren().contains(shown)) {
            place.getChildren().setAll(shown);
        }
        if (header.reads()) {
            reading.read(side);
        }
    }

    private void put(Node now) {
        if (!right.getChildren().contains(now)) {
            right.getChildren().setAll(now);
        }
    }

    private void compareWith(Side other) {
        comparing.compare(other, Side.NOW);
    }

    private void freeze() {
        form(
                null,
                (name, purpose, on, note) ->
                        versions.freeze(name, purpose, on, note, this::closeForm));
    }

    private void form(@Nullable Baseline was, BaselineForm.Taking taking) {
        var form = new BaselineForm(was, versions.today(), taking, this::closeForm);
        put(form.node());
        Platform.runLater(form::focus);
    }

    private void closeForm() {
        right.getChildren().clear();
        show(versions.chosenProperty().get());
        list.focus();
    }

    private final class Changing implements ChangeDetail.Doing {
        @Override
        public void show(ItemId item) {
            navigator.show(item);
        }

        @Override
        public boolean shows(ItemId item) {
            return plan.plan().find(item).isPresent();
        }

        @Override
        public void restoreItem(Side from, ItemId item, String title) {
            questions.item(from, item, title);
        }

        @Override
        public void restoreGroup(Side from, ChangeGroup group) {
            questions.group(from, group);
        }
    }

    private final class Versioning implements VersionHeader.Doing {
        @Override
        public void changes() {
            fill();
        }

        @Override
        public void read() {
            fill();
        }

        @Override
        public void revise(Baseline baseline) {
            form(
                    baseline,
                    (name, purpose, on, note) -> {
                        if (versions.revise(baseline, name, purpose, on, note)) {
                            closeForm();
                        }
                    });
        }

        @Override
        public void remove(Baseline baseline) {
            confirm.ask(
                    "“%s” loses its name. What it held stays in the history of the plan, and undo"
                                    .formatted(baseline.name())
                            + " brings the name back.",
                    "Remove the name",
                    () -> versions.remove(baseline));
        }

        @Override
        public void restore(Side.Named from) {
            questions.everything(from);
        }
    }
}
