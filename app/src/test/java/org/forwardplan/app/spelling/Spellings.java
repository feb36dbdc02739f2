package org.forwardplan.app.spelling;

import org.forwardplan.app.files.WordsOnly;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.settings.SettingsStore;

import java.nio.file.Path;

/// Spelling that finds no word wrong, for tests of other things.
public final class Spellings {

    private Spellings() {}

    public static Spelling none() {
        return new Spelling(
                () -> WordsOnly.EVERY_WORD,
                new JobRunner(failure -> {
                    throw new AssertionError(failure);
                }),
                new SettingsStore(Path.of("nowhere", "settings.properties")));
    }
}
