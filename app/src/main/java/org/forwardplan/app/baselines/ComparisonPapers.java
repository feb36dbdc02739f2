package org.forwardplan.app.baselines;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.baselines.CompareViewModel.Compared;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.papers.MakingProgress;
import org.forwardplan.app.papers.PaperMaking;
import org.forwardplan.app.papers.PaperMaking.Wanted;
import org.forwardplan.app.templates.LookChoice;
import org.forwardplan.model.redline.Attribution.Author;
import org.forwardplan.model.remaking.ComparisonPaper;
import org.forwardplan.model.remaking.ComparisonPaper.Occasion;
import org.forwardplan.model.remaking.ComparisonPaper.State;
import org.forwardplan.model.remaking.ComparisonRecipe;
import org.forwardplan.model.remaking.ComparisonRecipe.Order;

/// Makes what is compared into papers: the whole plan with its changes tracked, and what changed
/// and why.
final class ComparisonPapers {

    private final OpenPlan plan;
    private final CompareViewModel comparing;
    private final PaperMaking making;
    private final VBox node;

    ComparisonPapers(OpenPlan plan, CompareViewModel comparing, PaperMaking making) {
        this.plan = plan;
        this.comparing = comparing;
        this.making = making;
        node =
                new VBox(
                        6,
                        new FlowPane(
                                8,
                                6,
                                button(
                                        ComparisonPaper.REDLINE,
                                        "redline",
                                        "The whole plan in Word with every change tracked, to"
                                                + " accept or reject"),
                                button(
                                        ComparisonPaper.CHANGES,
                                        "what-has-changed",
                                        "What changed, why and who is affected, with the words"
                                                + " before and after")),
                        new LookChoice(making.look()).node(),
                        new MakingProgress(making).node());
    }

    Node node() {
        return node;
    }

    private Node button(ComparisonPaper paper, String fileName, String help) {
        var button =
                Controls.button(
                        "make-" + paper.key(),
                        paper.title() + "…",
                        () -> make(paper, fileName),
                        "small",
                        "outlined");
        button.setAccessibleHelp(help);
        button.disableProperty()
                .bind(comparing.resultProperty().isNull().or(making.runningProperty().isNotNull()));
        return button;
    }

    private void make(ComparisonPaper paper, String fileName) {
        plan.finishEdits();
        var compared = comparing.resultProperty().get();
        if (compared == null) {
            return;
        }
        var today = plan.state().today();
        var recipe = recipe(paper, compared);
        var wanted =
                new Wanted(
                        "%s from “%s” to “%s”"
                                .formatted(
                                        paper.title(),
                                        compared.from().title(),
                                        compared.to().title()),
                        fileName,
                        PaperMaking.WORD,
                        recipe.dated(today),
                        entry(compared));
        if (recipe.order() == Order.OTHER_PLAN) {
            var occasion =
                    new Occasion(
                            plan.plan(),
                            plan.journal(),
                            new Author(plan.planner(), plan.now()),
                            today);
            making.make(
                    wanted,
                    () -> paper.make(state(compared, true), state(compared, false), occasion));
        } else {
            making.make(wanted);
        }
    }

    private static ComparisonRecipe recipe(ComparisonPaper paper, Compared compared) {
        var from = compared.from();
        var to = compared.to();
        if (from instanceof Side.Named(var version)) {
            var id = version.baseline().id();
            return switch (to) {
                case Side.Now _ -> new ComparisonRecipe(paper, Order.TO_NOW, id);
                case Side.Named _ -> new ComparisonRecipe(paper, Order.VERSIONS, id);
                case Side.OtherFile _ -> new ComparisonRecipe(paper, Order.OTHER_PLAN, id);
            };
        }
        if (to instanceof Side.Named(var version)) {
            var order = from instanceof Side.Now ? Order.FROM_NOW : Order.OTHER_PLAN;
            return new ComparisonRecipe(paper, order, version.baseline().id());
        }
        return new ComparisonRecipe(paper, Order.OTHER_PLAN, null);
    }

    /// The last journal entry of the state the recipe does not name.
    private long entry(Compared compared) {
        return compared.from() instanceof Side.Named
                        && compared.to() instanceof Side.Named(var version)
                ? version.baseline().entry()
                : plan.journal().last();
    }

    private static State state(Compared compared, boolean earlier) {
        var comparison = compared.changes().comparison();
        var side = earlier ? compared.from() : compared.to();
        var held = earlier ? comparison.then() : comparison.now();
        return side instanceof Side.Named(var version)
                ? State.version(side.title(), held, version.baseline().entry())
                : State.now(side.title(), held);
    }
}
