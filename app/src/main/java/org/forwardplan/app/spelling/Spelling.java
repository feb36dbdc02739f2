package org.forwardplan.app.spelling;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.settings.SettingsStore;
import org.forwardplan.model.language.Dictionaries;
import org.forwardplan.model.language.Dictionary;
import org.forwardplan.model.language.SpellCheck;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The dictionary of this window with the planner's own words. It is loaded once somebody looks at
/// text, beside other work.
public final class Spelling {

    private final Dictionaries dictionaries;
    private final JobRunner jobs;
    private final SettingsStore settings;
    private final Set<String> ignored = new HashSet<>();
    private final ReadOnlyObjectWrapper<@Nullable SpellCheck> check = new ReadOnlyObjectWrapper<>();
    private boolean wanted;

    public Spelling(Dictionaries dictionaries, JobRunner jobs, SettingsStore settings) {
        this.dictionaries = dictionaries;
        this.jobs = jobs;
        this.settings = settings;
    }

    /// What finds misspellings now: null until the dictionary is there, another one when a word has
    /// been added.
    public ReadOnlyObjectProperty<@Nullable SpellCheck> checkProperty() {
        return check.getReadOnlyProperty();
    }

    /// Words that may have been meant, the likeliest first.
    public List<String> suggestions(String word) {
        var now = check.get();
        return now == null ? List.of() : now.suggestions(word);
    }

    /// Begins to load the dictionary, the first time it is asked for.
    public void want() {
        if (!wanted) {
            wanted = true;
            jobs.start("Open the dictionary", _ -> dictionaries.british(), this::loaded);
        }
    }

    /// The planner's dictionary knows this word from now on, in every plan.
    public void add(String word) {
        settings.change(settings.settings().knowing(word));
        know(word);
    }

    /// The word is left alone until the program is closed.
    public void ignore(String word) {
        ignored.add(word);
        know(word);
    }

    private void loaded(Dictionary dictionary) {
        var own = new HashSet<>(settings.settings().ownWords());
        own.addAll(ignored);
        check.set(new SpellCheck(dictionary, own));
    }

    private void know(String word) {
        var now = check.get();
        if (now != null) {
            check.set(now.with(word));
        }
    }
}
