package org.forwardplan.app.outline;

import static org.junit.jupiter.api.Assertions.fail;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.forwardplan.app.files.AnyPicture;
import org.forwardplan.app.files.WordsOnly;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.review.NoReviews;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.app.shell.Look;
import org.forwardplan.app.spelling.Spelling;
import org.forwardplan.app.spelling.Spellings;

/// The page of the outline in a window, over a small plan. What is chosen anywhere is shown on it.
final class OutlineOnScreen {

    private OutlineOnScreen() {}

    static OutlinePage show(SmallPlan small, Stage stage) {
        return show(small, new JobRunner(failure -> fail(failure)), Spellings.none(), stage);
    }

    static OutlinePage show(SmallPlan small, JobRunner jobs, Spelling spelling, Stage stage) {
        var page =
                new OutlinePage(
                        small.plan,
                        small.navigator,
                        jobs,
                        small.files,
                        new AnyPicture(),
                        small.answers,
                        new WordsOnly(),
                        spelling,
                        NoReviews.of(small.plan, small.files));
        small.navigator
                .selectedProperty()
                .subscribe(item -> {
                    if (item != null) {
                        page.reveal(item);
                    }
                });
        var scene = new Scene(new StackPane(page.node()), 1100, 760);
        Look.apply(Settings.Look.LIGHT, scene);
        stage.setScene(scene);
        stage.show();
        return page;
    }
}
