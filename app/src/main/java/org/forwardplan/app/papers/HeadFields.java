package org.forwardplan.app.papers;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.DayPicker;
import org.forwardplan.app.fields.KeptField;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.jspecify.annotations.Nullable;

import java.util.function.UnaryOperator;

/// Lays out title, meeting, dates and what the agenda asks for.
final class HeadFields {

    private static final double WIDE = 230;

    private final BoardPaperViewModel viewModel;
    private final TextField title = new TextField();
    private final TextField meeting = new TextField();
    private final DayPicker meetsOn = new DayPicker("paper-meets-on");
    private final DayPicker dated = new DayPicker("paper-dated");
    private final ComboBox<String> agenda = new ComboBox<>();
    private final KeptField keptTitle;
    private final KeptField keptMeeting;
    private final KeptField keptAgenda;
    private final VBox node;
    private @Nullable BoardPaperId paper;
    private boolean showing;

    HeadFields(BoardPaperViewModel viewModel) {
        this.viewModel = viewModel;
        title.setId("paper-title");
        title.setAccessibleText("Title of the paper");
        meeting.setId("paper-meeting");
        meeting.setPrefWidth(WIDE);
        meeting.setPromptText("e.g. Integrated care board");
        Controls.edits(agenda);
        agenda.setId("paper-agenda");
        agenda.setEditable(true);
        agenda.getItems().setAll("Approve", "Agree", "Discuss", "Endorse", "Note");
        agenda.setPrefWidth(150);
        keptTitle = new KeptField(title, this::keepTitle);
        keptMeeting =
                new KeptField(
                        meeting, typed -> edit("Write the meeting", it -> it.forMeeting(typed)));
        keptAgenda = new KeptField(agenda.getEditor(), this::ask);
        agenda.setOnAction(_ -> {
            if (!showing) {
                ask(agenda.getValue());
            }
        });
        meetsOn.whenChosen(day -> edit("Set the date of the meeting", it -> it.meetingOn(day)));
        dated.whenChosen(day -> edit("Set the date of the paper", it -> it.dated(day)));
        node =
                new VBox(
                        10,
                        named("Title of the paper", title),
                        new FlowPane(
                                16,
                                10,
                                named("Meeting", meeting),
                                named("Date of the meeting", meetsOn.node()),
                                named("Date of the paper", dated.node()),
                                named("The agenda asks to", agenda)));
        node.getStyleClass().add("card");
    }

    VBox node() {
        return node;
    }

    void show(BoardPaper now) {
        showing = true;
        paper = now.id();
        keptTitle.show(now.title());
        keptMeeting.show(now.meeting());
        keptAgenda.show(now.agendaAction());
        agenda.setValue(agenda.getEditor().getText());
        meetsOn.show(now.meetsOn());
        dated.show(now.dated());
        showing = false;
    }

    void focus() {
        title.requestFocus();
    }

    void keep() {
        keptTitle.keep();
        keptMeeting.keep();
        keptAgenda.keep();
    }

    /// A paper cannot be without a title: the one it has stays.
    private void keepTitle(String typed) {
        var now = paper;
        if (now != null && typed.isBlank()) {
            viewModel.shown(now).ifPresent(it -> title.setText(it.paper().title()));
        } else {
            edit("Rename paper to “%s”".formatted(typed), it -> it.titled(typed));
        }
    }

    private void ask(@Nullable String typed) {
        var words = typed == null ? "" : typed.strip();
        edit("Set what the agenda asks", it -> it.asking(words));
    }

    private void edit(String label, UnaryOperator<BoardPaper> edit) {
        var now = paper;
        if (now != null && !showing) {
            viewModel.edit(now, label, edit);
        }
    }

    static VBox named(String words, Region control) {
        var name = new Label(words);
        name.getStyleClass().add("field-name");
        name.setLabelFor(control);
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(words);
        }
        return new VBox(3, name, (Node) control);
    }
}
