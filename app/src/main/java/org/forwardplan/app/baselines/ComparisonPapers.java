package org.forwardplan.app.baselines;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.baselines.CompareViewModel.Compared;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.papers.DocumentMaking;
import org.forwardplan.app.papers.DocumentMakingBar;
import org.forwardplan.app.templates.LookChoice;
import org.forwardplan.model.papers.ChangePaper;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.redline.Attribution;
import org.forwardplan.model.redline.Attribution.Author;
import org.forwardplan.model.redline.RedlinePaper;

import java.time.LocalDate;

/// Makes what is compared into papers: the whole plan with its changes tracked, and what changed
/// and why.
final class ComparisonPapers {

    private final OpenPlan plan;
    private final CompareViewModel comparing;
    private final DocumentMaking making;
    private final VBox node;

    ComparisonPapers(OpenPlan plan, CompareViewModel comparing, DocumentMaking making) {
        this.plan = plan;
        this.comparing = comparing;
        this.making = making;
        var redline =
                Controls.button("make-redline", "Redline…", this::redline, "small", "outlined");
        redline.setAccessibleHelp(
                "The whole plan in Word with every change tracked, to accept or reject");
        var paper =
                Controls.button(
                        "make-change-paper",
                        "Change paper…",
                        this::changePaper,
                        "small",
                        "outlined");
        paper.setAccessibleHelp(
                "What changed, why and who is affected, with the words before and after");
        var nothing = comparing.resultProperty().isNull().or(making.runningProperty().isNotNull());
        redline.disableProperty().bind(nothing);
        paper.disableProperty().bind(nothing);
        node =
                new VBox(
                        6,
                        new FlowPane(8, 6, redline, paper),
                        new LookChoice(making.look()).node(),
                        new DocumentMakingBar(making).node());
    }

    Node node() {
        return node;
    }

    private void changePaper() {
        var compared = comparing.resultProperty().get();
        if (compared != null) {
            plan.finishEdits();
            var today = plan.state().today();
            making.make(
                    "Change paper",
                    "what-has-changed",
                    DocumentMaking.WORD,
                    () ->
                            new ChangePaper(
                                            compared.changes(),
                                            compared.from().title(),
                                            compared.to().title())
                                    .make(today));
        }
    }

    private void redline() {
        var compared = comparing.resultProperty().get();
        if (compared != null) {
            plan.finishEdits();
            var journal = plan.journal();
            var today = plan.state().today();
            var attribution =
                    Attribution.between(
                            journal,
                            entry(compared.from(), 0),
                            entry(compared.to(), journal.last()),
                            new Author(plan.planner(), plan.now()));
            making.make(
                    "Redline",
                    "redline",
                    DocumentMaking.WORD,
                    () -> redline(compared, attribution, today));
        }
    }

    private static Paper redline(Compared compared, Attribution attribution, LocalDate today) {
        var comparison = compared.changes().comparison();
        return new RedlinePaper(compared.from().title(), compared.to().title())
                .make(comparison.then(), comparison.now(), today, attribution);
    }

    /// Number of the last journal entry a side holds.
    private static long entry(Side side, long otherwise) {
        return side instanceof Side.Named(var version) ? version.baseline().entry() : otherwise;
    }
}
