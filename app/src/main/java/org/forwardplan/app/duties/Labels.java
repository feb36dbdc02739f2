package org.forwardplan.app.duties;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.duties.AnswerState;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The days, links and states of this page, each in one look.
final class Labels {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private Labels() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static Hyperlink link(String words, Runnable does) {
        var link = new Hyperlink(words);
        link.setOnAction(_ -> {
            link.setVisited(false);
            does.run();
        });
        return link;
    }

    /// A state in its colour, always with its word.
    static Label pill(AnswerState state) {
        var pill = Controls.whole("");
        show(pill, state);
        return pill;
    }

    static void show(Label pill, AnswerState state) {
        pill.setText(state.toString());
        pill.getStyleClass().setAll("label", "pill", look(state));
    }

    /// The mark of a row that is no longer asked.
    ///
    /// @param left how many links still hang on it
    static void showEnded(Label pill, int left) {
        pill.setText("No longer asked");
        pill.getStyleClass().setAll("label", "pill", left > 0 ? "pill-waiting" : "pill-good");
    }

    private static String look(AnswerState state) {
        return switch (state) {
            case NONE, OUTDATED -> "pill-bad";
            case EXTERNAL, DRAFTED -> "pill-waiting";
            case COMPLETE, CONFIRMED -> "pill-good";
        };
    }
}
