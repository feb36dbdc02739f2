package org.forwardplan.app.duties;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.duties.TestCoverage;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.TestRef;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The tests of a requirement, each with what answers it. One form at a time opens beneath the test
/// it is about.
final class TestsPart {

    private final DutiesActions actions;
    private final Consumer<Node> bringIntoView;
    private final Label heading = Controls.whole("", "part-title");
    private final VBox list = new VBox(10);
    private final VBox node = new VBox(10, heading, list);
    private final Map<TestRef, TestCard> cards = new HashMap<>();
    private List<TestCoverage> shown = List.of();
    private @Nullable RequirementId requirement;
    private @Nullable OpenForm open;

    private record OpenForm(TestRef test, Node form) {}

    /// @param bringIntoView shows a form that has just opened
    TestsPart(DutiesActions actions, Consumer<Node> bringIntoView) {
        this.actions = actions;
        this.bringIntoView = bringIntoView;
    }

    Node node() {
        return node;
    }

    void show(RequirementCoverage row) {
        if (!row.requirement().id().equals(requirement)) {
            requirement = row.requirement().id();
            open = null;
            shown = List.of();
        }
        if (!row.tests().equals(shown)) {
            shown = row.tests();
            heading.setText(
                    "Tests: %d of %d answered".formatted(row.answeredTests(), shown.size()));
            draw();
        }
    }

    /// Puts the keyboard on the first thing that can be done here.
    void focus() {
        if (!shown.isEmpty()) {
            focus(shown.getFirst().test());
        }
    }

    // What the cards ask for

    void link(TestCoverage test) {
        var form =
                new LinkForm(
                        LinkChoices.of(actions.state(), test),
                        choice -> {
                            close();
                            actions.evidence().link(choice, test.test());
                            focus(test.test());
                        },
                        () -> write(test),
                        () -> closeAt(test.test()));
        open(test.test(), form.node(), form::focus);
    }

    private void write(TestCoverage test) {
        var form =
                new WriteForm(
                        actions.state().outline(),
                        title(test),
                        (section, body) -> {
                            close();
                            actions.answers().actions().write(section, body, test.test());
                            focus(test.test());
                        },
                        () -> closeAt(test.test()));
        open(test.test(), form.node(), form::focus);
    }

    private String title(TestCoverage test) {
        return actions.state()
                .plan()
                .find(Requirement.class, test.test().requirement())
                .map(Requirement::title)
                .orElse("");
    }

    void addEvidence(TestCoverage test) {
        var form = EvidenceForm.toAdd(actions, test, shown, () -> closeAt(test.test()));
        open(test.test(), form.node(), form::focus);
    }

    void editEvidence(TestCoverage test, Evidence evidence) {
        var form = EvidenceForm.toEdit(actions, evidence, () -> closeAt(test.test()));
        open(test.test(), form.node(), form::focus);
    }

    void unlink(TestCoverage.Answered answered) {
        actions.evidence().unlink(answered);
        focus(answered.link().test());
    }

    private void open(TestRef test, Node form, Runnable focus) {
        open = new OpenForm(test, form);
        draw();
        bringIntoView.accept(form);
        focus.run();
    }

    private void closeAt(TestRef test) {
        close();
        focus(test);
    }

    private void close() {
        open = null;
        draw();
    }

    void focus(TestRef test) {
        var card = cards.get(test);
        if (card != null) {
            card.focus();
        }
    }

    private void draw() {
        cards.clear();
        list.getChildren().clear();
        for (var test : shown) {
            var card = new TestCard(test, actions, this);
            cards.put(test.test(), card);
            list.getChildren().add(card.node());
            if (open != null && open.test().equals(test.test())) {
                card.open(open.form());
            }
        }
    }
}
