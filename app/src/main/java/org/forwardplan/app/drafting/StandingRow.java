package org.forwardplan.app.drafting;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.DayPicker;
import org.forwardplan.model.drafting.Due;
import org.forwardplan.model.drafting.SinceSignOff;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Section.Status;
import org.jspecify.annotations.Nullable;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Who said how far a section is, when it is due, and whether it has changed since it was signed
/// off.
public final class StandingRow {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private static final double WIDE_ENOUGH = 176;

    private final SignOffs signOffs;
    private final DayPicker due = new DayPicker("section-due");
    private final Label overdue = new Label();
    private final Label set = new Label();
    private final Label changed = new Label("Changed since sign-off");
    private final Button see =
            Controls.button("see-changes", "See what changed…", this::see, "small");
    private final FlowPane node = new FlowPane(10, 6);
    private @Nullable SectionId section;
    private boolean showing;

    public StandingRow(SignOffs signOffs) {
        this.signOffs = signOffs;
        due.node().setAccessibleText("Day by which the section is to be signed off");
        due.node().setPrefWidth(WIDE_ENOUGH);
        due.node().setMinWidth(WIDE_ENOUGH);
        due.whenChosen(day -> {
            if (!showing && section != null) {
                signOffs.due(section, day);
            }
        });
        overdue.setId("section-overdue");
        overdue.getStyleClass().add("date-passed");
        set.setId("section-status-set");
        set.getStyleClass().add("quiet");
        changed.setId("section-changed");
        changed.getStyleClass().addAll("pill", "pill-waiting");
        changed.setMinWidth(Region.USE_PREF_SIZE);
        node.setAlignment(Pos.CENTER_LEFT);
        node.setRowValignment(VPos.CENTER);
        node.getChildren().setAll(overdue, set, changed, see);
    }

    public Node node() {
        return node;
    }

    /// The day by which the section is due; stands apart, beside its status and lead.
    public Region due() {
        return due.node();
    }

    public void show(Section now) {
        showing = true;
        section = now.id();
        due.show(now.due());
        showing = false;
        say(overdue, Due.of(now, signOffs.today()).filter(Due::overdue).map(Due::words).orElse(""));
        var since = signOffs.since(now.id());
        say(set, set(now, since.orElse(null)));
        var differs =
                now.status() == Status.SIGNED_OFF
                        && since.filter(it -> !it.differences().isEmpty()).isPresent();
        shown(changed, differs);
        shown(see, differs);
        shown(node, node.getChildren().stream().anyMatch(Node::isVisible));
    }

    /// Asks who signs the section off, and when.
    public void signOff(Node near) {
        if (section != null) {
            new SignOffForm(signOffs, section).show(near);
        }
    }

    public void see() {
        var now = section;
        if (now != null) {
            signOffs.since(now)
                    .ifPresent(since ->
                            new DifferencesView(
                                            since, () -> signOff(node), () -> signOffs.goBack(now))
                                    .show(node));
        }
    }

    private static String set(Section now, @Nullable SinceSignOff since) {
        var on = now.statusOn();
        var words =
                now.statusBy().isBlank()
                        ? ""
                        : "%s by %s%s"
                                .formatted(
                                        now.status(),
                                        now.statusBy(),
                                        on == null ? "" : " on " + DAY.format(on));
        if (since == null || now.status() == Status.SIGNED_OFF) {
            return words;
        }
        var earlier = "last signed off on " + DAY.format(since.signOff().on());
        return words.isEmpty() ? "L" + earlier.substring(1) : words + "; " + earlier;
    }

    private static void say(Label label, String words) {
        label.setText(words);
        shown(label, !words.isEmpty());
    }

    private static void shown(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
