package org.forwardplan.app.shell;

import javafx.stage.Stage;

import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.parts.Parts;
import org.forwardplan.app.settings.SettingsStore;
import org.forwardplan.app.spelling.Spelling;
import org.forwardplan.app.start.StartViewModel;

/// What all plans that are opened in a window share.
record Shared(
        Stage stage,
        Parts parts,
        SettingsStore settings,
        JobRunner jobs,
        FileDialogs dialogs,
        Spelling spelling,
        Safety safety,
        StartViewModel start,
        Habits habits) {}
