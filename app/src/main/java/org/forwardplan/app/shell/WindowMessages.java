package org.forwardplan.app.shell;

import javafx.stage.Stage;

import org.forwardplan.app.errors.ErrorReporter;

/// Shows words for the planner in the window: passing ones at its foot, those that wait over it.
record WindowMessages(Stage stage, Toast toast) implements ErrorReporter.Messages {

    @Override
    public void note(String sentence) {
        toast.show(sentence);
    }

    @Override
    public void dialog(String heading, String text, String details) {
        MessageDialog.show(stage, heading, text, details);
    }

    @Override
    public void offer(String heading, String text, String action, Runnable does) {
        MessageDialog.offer(stage, heading, text, action, does);
    }
}
