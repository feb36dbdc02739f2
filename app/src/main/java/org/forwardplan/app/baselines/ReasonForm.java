package org.forwardplan.app.baselines;

import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

import org.forwardplan.app.baselines.CompareViewModel.Compared;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.KeptField;
import org.forwardplan.app.fields.TabLeaves;
import org.forwardplan.model.plan.ChangeReason;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.versions.ChangeGroup;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Why a thing changed and who is affected, to be written beside its changes.
final class ReasonForm {

    private final Reasons reasons;
    private final TextArea why = new TextArea();
    private final KeptField kept = new KeptField(why, this::explain);
    private final MenuButton affects = new MenuButton();
    private final List<OrganisationId> affected = new ArrayList<>();
    private @Nullable ChangeGroup group;

    ReasonForm(Reasons reasons) {
        this.reasons = reasons;
        why.setId("change-why");
        why.setPrefRowCount(3);
        why.setWrapText(true);
        why.setPromptText("For the paper that sets out the changes");
        TabLeaves.in(why);
        affects.setId("change-affects");
        affects.setMnemonicParsing(false);
        affects.setMaxWidth(Double.MAX_VALUE);
    }

    /// Hands over what is typed and not yet left.
    void keep() {
        if (group != null) {
            kept.keep();
        }
    }

    boolean isWriting() {
        return why.isFocused();
    }

    void write() {
        why.requestFocus();
        why.end();
    }

    Node show(Compared compared, ChangeGroup about) {
        group = null;
        var reason = Reasons.of(compared, about.about());
        if (about.about() == null) {
            return new VBox();
        }
        var obstacle = Reasons.obstacle(compared);
        if (obstacle.isPresent()) {
            var box = reason.map(this::told).orElseGet(() -> new VBox(4));
            box.getChildren().add(Controls.wrapped(obstacle.get(), "quiet"));
            return box;
        }
        affected.clear();
        reason.map(ChangeReason::affects).ifPresent(affected::addAll);
        kept.show(reason.map(ChangeReason::why).orElse(""));
        why.setText(reason.map(ChangeReason::why).orElse(""));
        fill();
        group = about;
        return new VBox(
                8,
                Controls.field("Why it changed", why),
                Controls.field("Who is affected", affects));
    }

    private VBox told(ChangeReason reason) {
        var box = new VBox(4, Controls.wrapped("Why: " + reason.why()));
        var whom = reasons.affected(reason);
        if (!whom.isEmpty()) {
            box.getChildren().add(Controls.wrapped("Affects: " + whom));
        }
        return box;
    }

    private void fill() {
        affects.getItems().clear();
        var organisations = reasons.organisations();
        for (var organisation : organisations) {
            var item = new CheckMenuItem(organisation.name());
            item.setMnemonicParsing(false);
            item.setSelected(affected.contains(organisation.id()));
            item.setOnAction(_ -> {
                if (item.isSelected()) {
                    affected.add(organisation.id());
                } else {
                    affected.remove(organisation.id());
                }
                explain(why.getText());
            });
            affects.getItems().add(item);
        }
        affects.setDisable(organisations.isEmpty());
        var names =
                organisations.stream()
                        .filter(organisation -> affected.contains(organisation.id()))
                        .map(organisation -> organisation.name())
                        .collect(Collectors.joining(", "));
        affects.setText(
                organisations.isEmpty()
                        ? "The plan names no organisations yet"
                        : names.isEmpty() ? "Choose…" : names);
    }

    private void explain(String words) {
        var about = group;
        if (about != null) {
            reasons.explain(about, words, affected);
        }
    }
}
