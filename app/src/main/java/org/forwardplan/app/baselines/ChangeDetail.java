package org.forwardplan.app.baselines;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.baselines.CompareViewModel.Compared;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.comparison.ItemChange;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.versions.ChangeGroup;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// One change, or all that became of one thing: the words before and after, why, and what can be
/// done about it.
final class ChangeDetail {

    private final Reasons reasons;
    private final Doing doing;
    private final VBox content = new VBox(12);
    private final ScrollPane node = new ScrollPane(content);
    private final ChangeWords changeWords = new ChangeWords();
    private final ReasonForm reason;
    private @Nullable Compared compared;
    private @Nullable ChangeRow row;

    /// What can be done from a change.
    interface Doing {

        /// Goes to the thing where it is worked on.
        void show(ItemId item);

        boolean shows(ItemId item);

        void restoreItem(Side from, ItemId item, String title);

        void restoreGroup(Side from, ChangeGroup group);
    }

    ChangeDetail(Reasons reasons, Doing doing) {
        this.reasons = reasons;
        this.doing = doing;
        reason = new ReasonForm(reasons);
        content.setId("change");
        content.getStyleClass().add("change-detail");
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        changeWords.beside().selectedProperty().subscribe((_, _) -> draw());
    }

    /// Whether the words before and after stand in one text or side by side.
    ToggleButton beside() {
        return changeWords.beside();
    }

    Node node() {
        return node;
    }

    ReasonForm reason() {
        return reason;
    }

    void show(@Nullable Compared now, @Nullable ChangeRow chosen) {
        reason.keep();
        var shown = row;
        compared = now;
        row = chosen;
        var same = chosen != null && chosen.same(shown);
        draw();
        if (!same) {
            node.setVvalue(0);
        }
    }

    private void draw() {
        var writing = reason.isWriting();
        redraw();
        if (writing) {
            reason.write();
        }
    }

    private void redraw() {
        content.getChildren().clear();
        var now = compared;
        var chosen = row;
        if (now == null || chosen == null) {
            return;
        }
        var change = chosen.change();
        if (chosen.tellsDuties()) {
            duties(now);
        } else if (change == null) {
            group(now, chosen);
        } else {
            change(now, chosen, change);
        }
        content.getChildren().add(reason.show(now, chosen.group()));
    }

    /// Requirements can be answered better or worse without having changed themselves.
    private void duties(Compared now) {
        content.getChildren().add(Controls.wrapped(Listed.DUTIES, "card-title"));
        for (var shift : now.changes().duties()) {
            var words = new Hyperlink(DutyWords.line(shift));
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            words.setDisable(!doing.shows(shift.requirement().id()));
            words.setOnAction(_ -> doing.show(shift.requirement().id()));
            content.getChildren().add(words);
        }
    }

    private void group(Compared now, ChangeRow chosen) {
        var group = chosen.group();
        content.getChildren()
                .addAll(
                        Controls.wrapped(group.title(), "card-title"),
                        Controls.wrapped(
                                "%s. %s."
                                        .formatted(
                                                group.significance(),
                                                VersionsViewModel.changes(chosen.count())),
                                "quiet"));
        now.changes().duties().stream()
                .filter(shift -> shift.requirement().id().equals(group.about()))
                .forEach(shift ->
                        content.getChildren().add(Controls.wrapped(DutyWords.line(shift))));
        var buttons = new FlowPane(8, 8);
        if (group.about() != null && doing.shows(group.about())) {
            buttons.getChildren().add(toPlan(group.about()));
        }
        if (now.from() instanceof Side.Named && group.about() != null) {
            buttons.getChildren().add(restoreGroup(now, group));
        }
        content.getChildren().add(buttons);
        group.changes().forEach(it -> content.getChildren().add(whole(now, it)));
    }

    private Node whole(Compared now, ItemChange change) {
        var box = new VBox(6, Controls.wrapped(now.texts().line(change), "difference-kind"));
        box.getStyleClass().add("difference");
        changeWords.of(now, change).forEach(box.getChildren()::add);
        return box;
    }

    private void change(Compared now, ChangeRow chosen, ItemChange change) {
        content.getChildren()
                .addAll(
                        Controls.wrapped(
                                "%s %s"
                                        .formatted(
                                                now.texts().kind(change),
                                                change.what().toLowerCase(Locale.UK)),
                                "card-title"),
                        Controls.wrapped("In %s".formatted(chosen.group().title()), "quiet"),
                        buttons(now, chosen, change));
        changeWords.of(now, change).forEach(content.getChildren()::add);
    }

    private Node buttons(Compared now, ChangeRow chosen, ItemChange change) {
        var buttons = new FlowPane(8, 8);
        var id = change.item().id();
        if (doing.shows(id)) {
            buttons.getChildren().add(toPlan(id));
        }
        if (now.from() instanceof Side.Named) {
            buttons.getChildren()
                    .add(
                            Controls.button(
                                    "restore-item",
                                    change instanceof ItemChange.Added
                                            ? "Take it out again…"
                                            : "Restore this entry…",
                                    () ->
                                            doing.restoreItem(
                                                    now.from(), id, now.texts().name(change)),
                                    Controls.EDITS));
            if (chosen.group().about() instanceof ItemId.SectionId) {
                buttons.getChildren().add(restoreGroup(now, chosen.group()));
            }
        }
        return buttons;
    }

    private Node toPlan(ItemId id) {
        return Controls.button("show-in-plan", "Show in the plan", () -> doing.show(id));
    }

    private Node restoreGroup(Compared now, ChangeGroup group) {
        return Controls.button(
                "restore-section",
                group.about() instanceof ItemId.SectionId
                        ? "Restore this section…"
                        : "Restore this entry…",
                () -> doing.restoreGroup(now.from(), group),
                Controls.EDITS);
    }
}
