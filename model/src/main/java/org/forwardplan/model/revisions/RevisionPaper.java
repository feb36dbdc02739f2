package org.forwardplan.model.revisions;

import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.plan.Revision.Route;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A document that a judgement on the published plan calls for.
public enum RevisionPaper {
    DECLARATION("declaration", "Declaration", "Says, dated, that the plan stands."),
    CHANGES(
            "changes",
            "Document of the changes",
            "What is changed and why, with the words before and after, to publish and to send."),
    DESPATCH("despatch", "Despatch record", "Who was sent what, when and how.");

    private final String key;
    private final String title;
    private final String description;

    RevisionPaper(String key, String title, String description) {
        this.key = key;
        this.title = title;
        this.description = description;
    }

    /// Those a route calls for, the most important first.
    public static List<RevisionPaper> of(Route route) {
        return route == Route.CONFIRMED
                ? List.of(DECLARATION, DESPATCH)
                : List.of(CHANGES, DESPATCH);
    }

    /// The document with this key.
    public static Optional<RevisionPaper> called(String key) {
        return Stream.of(values()).filter(it -> it.key().equals(key)).findFirst();
    }

    /// The word for it on the command line and in the record of papers made, and the name its file
    /// is given; without an ending.
    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    /// One sentence on what it is for.
    public String description() {
        return description;
    }

    /// @param today on which the despatch record says what has been done; the others bear the day
    ///   of the judgement
    public Paper make(Judged judged, LocalDate today) {
        return switch (this) {
            case DECLARATION -> new Declaration(judged).make();
            case CHANGES -> new ChangeDocument(judged).make();
            case DESPATCH -> new DespatchRecord(judged).make(today);
        };
    }
}
