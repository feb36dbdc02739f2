package org.forwardplan.app.drafting;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.DayPicker;
import org.forwardplan.app.fields.TabLeaves;
import org.forwardplan.model.plan.ItemId.SectionId;

/// Who signs a section off, when, and a word on it.
final class SignOffForm {

    private static final double WIDTH = 340;
    private static final double HEIGHT = 330;

    private final SignOffs signOffs;
    private final SectionId section;
    private final ComboBox<String> by = new ComboBox<>();
    private final DayPicker on = new DayPicker("sign-off-day");
    private final TextArea note = new TextArea();
    private final BesidePopup popup;

    SignOffForm(SignOffs signOffs, SectionId section) {
        this.signOffs = signOffs;
        this.section = section;
        by.setId("sign-off-by");
        by.setEditable(true);
        by.getItems().setAll(signOffs.roles());
        by.getEditor().setText(signOffs.signer());
        by.setMaxWidth(Double.MAX_VALUE);
        on.show(signOffs.today());
        note.setId("sign-off-note");
        note.setPrefRowCount(2);
        note.setWrapText(true);
        TabLeaves.in(note);
        var done = Controls.button("sign-off", "Sign off", this::signOff, "accent", Controls.EDITS);
        done.setDefaultButton(true);
        done.disableProperty().bind(by.getEditor().textProperty().map(String::isBlank));
        var content =
                new VBox(
                        10,
                        Controls.wrapped("Sign this section off as it stands", "card-title"),
                        Controls.named("Signed off by (role)", by),
                        Controls.named("On", on.node()),
                        Controls.named("Note (may be left empty)", note),
                        new HBox(8, done));
        popup = new BesidePopup(content, WIDTH, HEIGHT);
    }

    void show(Node near) {
        popup.show(near);
        by.getEditor().requestFocus();
        by.getEditor().selectAll();
    }

    private void signOff() {
        var day = on.day();
        if (signOffs.signOff(
                section,
                by.getEditor().getText(),
                day == null ? signOffs.today() : day,
                note.getText())) {
            popup.hide();
        }
    }
}
