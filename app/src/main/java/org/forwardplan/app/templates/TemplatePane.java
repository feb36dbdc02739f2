package org.forwardplan.app.templates;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.StyleRole;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lays out which look papers have, what is taken from the template, and which of its styles stands
/// for what.
public final class TemplatePane {

    private static final String TEACHES =
            "Papers have our own look. Choose your organisation's Word template and every Word"
                    + " paper comes out in its styles, with its page size, margins, headers,"
                    + " footers and title page. The template's own text goes into no paper, and"
                    + " web pages keep our look. Drop the file here, or choose it.";

    private final TemplateViewModel viewModel;
    private final Label standing = Controls.wrapped("");
    private final VBox taken = new VBox(4);
    private final FlowPane buttons = new FlowPane(8, 8);
    private final Label reading = Controls.wrapped("Reading the template…", "quiet");
    private final Label problem = Controls.wrapped("", "template-problem");
    private final StyleRows styles;
    private final KeptTemplates kept;
    private final Button choose;
    private final VBox node;
    private Optional<HouseTemplate> shown = Optional.empty();

    public TemplatePane(TemplateViewModel viewModel) {
        this.viewModel = viewModel;
        styles = new StyleRows(viewModel);
        kept = new KeptTemplates(viewModel);
        choose =
                Controls.button(
                        "choose-template",
                        "Choose a template…",
                        viewModel::choose,
                        "accent",
                        Controls.EDITS);
        standing.setId("template-standing");
        problem.setId("template-problem");
        problem.textProperty().bind(viewModel.problemProperty());
        whileTrue(problem, viewModel.problemProperty().isNotEmpty());
        whileTrue(reading, viewModel.readingProperty());
        buttons.disableProperty().bind(viewModel.readingProperty());
        var card =
                new VBox(
                        10,
                        Controls.wrapped("Word template", "card-title"),
                        standing,
                        taken,
                        buttons,
                        reading,
                        problem);
        card.getStyleClass().add("card");
        node = new VBox(14, card, styles.node(), kept.node());
        node.setId("template-pane");
        TemplateDrop.on(node, viewModel::take);
        fill();
    }

    private static void whileTrue(Node node, ObservableValue<Boolean> condition) {
        node.managedProperty().bind(condition);
        node.visibleProperty().bind(condition);
    }

    public Node node() {
        return node;
    }

    public void focus() {
        buttons.getChildren().getFirst().requestFocus();
    }

    /// Shows the plan as it stands.
    public void show() {
        var now = viewModel.used();
        if (!now.equals(shown)) {
            shown = now;
            fill();
        }
        kept.show();
    }

    private void fill() {
        standing.setText(
                shown.map(it -> "Word papers look as “%s” does.".formatted(it.name()))
                        .orElse(TEACHES));
        taken.getChildren()
                .setAll(
                        shown.map(TemplatePane::takenOver).orElse(List.of()).stream()
                                .map(line -> Controls.wrapped("•  " + line))
                                .toList());
        taken.setManaged(shown.isPresent());
        show(shown.isPresent() ? inUse() : List.of(choose));
        choose.setText(shown.isPresent() ? "Another template…" : "Choose a template…");
        choose.getStyleClass().remove("accent");
        if (shown.isEmpty()) {
            choose.getStyleClass().add("accent");
        }
        styles.show(shown);
    }

    /// Buttons that stay keep the keyboard.
    private void show(List<Button> now) {
        if (buttons.getChildren().size() != now.size()) {
            var had = buttons.getChildren().stream().anyMatch(Node::isFocused);
            buttons.getChildren().setAll(now);
            if (had) {
                focus();
            }
        }
    }

    private List<Button> inUse() {
        return List.of(
                choose,
                Controls.button(
                        "replace-template", "New version…", viewModel::replace, Controls.EDITS),
                Controls.button("own-look", "Back to our own look", viewModel::useOwnLook),
                Controls.button(
                        "remove-template",
                        "Remove",
                        () -> viewModel.used().ifPresent(viewModel::remove),
                        Controls.EDITS));
    }

    private static List<String> takenOver(HouseTemplate template) {
        var roles = StyleRole.values().length;
        var own = roles - template.lacking().size();
        return Stream.of(
                        "Its page size and margins",
                        "Its headers and footers; where it has none, ours in its styles",
                        template.titlePage()
                                ? "Its title page, with the title of the paper filled in"
                                : "No title page, for it has none: ours is printed in its styles",
                        own == roles
                                ? "A style for each of the %d things below".formatted(roles)
                                : "A style for %d of the %d things below; the others look as in"
                                                .formatted(own, roles)
                                        + " our papers")
                .toList();
    }
}
