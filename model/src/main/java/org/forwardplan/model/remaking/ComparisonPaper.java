package org.forwardplan.model.remaking;

import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.papers.ChangePaper;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.redline.Attribution;
import org.forwardplan.model.redline.Attribution.Author;
import org.forwardplan.model.redline.RedlinePaper;
import org.forwardplan.model.versions.VersionChanges;

import java.time.LocalDate;
import java.util.OptionalLong;

/// A paper that sets two states of the plan against each other.
public enum ComparisonPaper {
    CHANGES("change-paper", "Change paper") {
        @Override
        public Paper make(State from, State to, Occasion occasion) {
            var changes =
                    VersionChanges.between(from.plan(), to.plan()).explainedBy(occasion.plan());
            return new ChangePaper(changes, from.title(), to.title()).make(occasion.dated());
        }
    },
    REDLINE("redline", "Redline") {
        @Override
        public Paper make(State from, State to, Occasion occasion) {
            var journal = occasion.journal();
            var attribution =
                    Attribution.between(
                            journal,
                            from.entry().orElse(0),
                            to.entry().orElse(journal.last()),
                            occasion.author());
            return new RedlinePaper(from.title(), to.title())
                    .make(from.plan(), to.plan(), occasion.dated(), attribution);
        }
    };

    private final String key;
    private final String title;

    ComparisonPaper(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /// One of the two states.
    ///
    /// @param entry number of the last journal entry it holds; empty for the plan of then and for
    ///   another plan file
    public record State(String title, Plan plan, OptionalLong entry) {

        public static State version(String title, Plan plan, long entry) {
            return new State(title, plan, OptionalLong.of(entry));
        }

        /// The plan of then, or another plan file.
        public static State now(String title, Plan plan) {
            return new State(title, plan, OptionalLong.empty());
        }
    }

    /// When and by whom the paper is made.
    ///
    /// @param plan as it stands then, which says why things changed
    /// @param journal no further than the later state
    /// @param author who is named for what nobody changed by itself
    public record Occasion(Plan plan, Journal journal, Author author, LocalDate dated) {}

    public abstract Paper make(State from, State to, Occasion occasion);

    /// The word for it in the record of papers made, and the name its file is given.
    public String key() {
        return key;
    }

    public String title() {
        return title;
    }
}
