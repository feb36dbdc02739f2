package org.forwardplan.app.returns;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.DayPicker;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.returns.ReturnTracking.Row;
import org.forwardplan.model.returns.ReturnTracking.State;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// One request: what was asked, what has come back, and what can be done next.
final class RequestPane {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private final Row row;
    private final ZoneId zone;
    private final VBox node = new VBox(14);

    /// What can be done with a request.
    interface Doing {
        void send(ReturnRequest request);

        void takeIn(ReturnRequest request);

        void lookAgain(PartnerReturn kept);

        /// Saves a file that came back out of the plan again.
        void saveCopy(PartnerReturn kept);

        void copyReminder(Row row);

        void due(ReturnRequest request, LocalDate now);

        void remove(ReturnRequest request);
    }

    /// @param asks what was asked for, kind by kind
    RequestPane(Row row, List<String> asks, ZoneId zone, Doing doing) {
        this.row = row;
        this.zone = zone;
        var request = row.request();
        node.setId("return-request");
        node.getChildren()
                .addAll(
                        Controls.wrapped(request.title(), "card-title"),
                        Controls.whole(row.words(), "pill", pill(row.state())),
                        next(doing),
                        asked(asks),
                        facts(doing),
                        came(doing));
    }

    Node node() {
        return node;
    }

    static String pill(State state) {
        return switch (state) {
            case OVERDUE -> "pill-bad";
            case RECEIVED, DRAFTED -> "pill-waiting";
            case SENT -> "pill-plain";
            case MERGED -> "pill-good";
        };
    }

    private Node next(Doing doing) {
        var request = row.request();
        var unsent = row.state() == State.DRAFTED;
        var waits = row.state() == State.SENT || row.state() == State.OVERDUE;
        var buttons = new FlowPane(8, 8);
        var all = buttons.getChildren();
        if (row.state() == State.RECEIVED) {
            var last = row.returns().getLast();
            all.add(
                    Controls.button(
                            "decide-return",
                            "Decide about what came back…",
                            () -> doing.lookAgain(last),
                            "accent",
                            Controls.EDITS));
        }
        if (!unsent) {
            all.add(
                    Controls.button(
                            "take-in-return",
                            "Take in what came back…",
                            () -> doing.takeIn(request),
                            waits ? "accent" : "plain",
                            Controls.EDITS));
        }
        if (waits) {
            all.add(
                    Controls.button(
                            "copy-reminder", "Copy a reminder", () -> doing.copyReminder(row)));
        }
        all.add(
                Controls.button(
                        "send-return",
                        unsent ? "Make the workbook…" : "Make the workbook again…",
                        () -> doing.send(request),
                        unsent ? "accent" : "plain"));
        all.add(
                Controls.button(
                        "remove-return", "Remove", () -> doing.remove(request), Controls.EDITS));
        return buttons;
    }

    private static Node asked(List<String> asks) {
        var lines = new VBox(3, Controls.whole("What was asked for", "field-name"));
        asks.forEach(words -> lines.getChildren().add(Controls.wrapped("• " + words)));
        return lines;
    }

    private Node facts(Doing doing) {
        var request = row.request();
        var due = new DayPicker("return-due");
        due.show(request.due());
        due.whenChosen(now -> {
            if (now != null && !now.equals(request.due())) {
                doing.due(request, now);
            }
        });
        var lines = new VBox(10, Controls.field("Back by", due.node()));
        if (request.sentOn() != null) {
            lines.getChildren()
                    .add(
                            Controls.named(
                                    "Made",
                                    Controls.wrapped(
                                            "%s, as “%s”"
                                                    .formatted(
                                                            DAY.format(request.sentOn()),
                                                            request.file()))));
        }
        if (!request.contact().isBlank()) {
            lines.getChildren().add(Controls.named("Contact", Controls.wrapped(request.contact())));
        }
        if (!request.note().isBlank()) {
            lines.getChildren().add(Controls.named("Note", Controls.wrapped(request.note())));
        }
        return lines;
    }

    private Node came(Doing doing) {
        var lines = new VBox(6, Controls.whole("What came back", "field-name"));
        if (row.returns().isEmpty()) {
            lines.getChildren()
                    .add(
                            Controls.wrapped(
                                    "Nothing yet. Drop the file anywhere on this window when"
                                            + " it comes.",
                                    "quiet"));
        }
        row.returns().reversed().forEach(it -> lines.getChildren().add(evidence(it, doing)));
        return lines;
    }

    /// A file that is kept: what it is, and that it can be told from any other.
    private Node evidence(PartnerReturn it, Doing doing) {
        var contents = it.contents();
        var hash = Controls.wrapped("SHA-256 " + contents.sha256(), "quiet", "hash");
        return new VBox(
                4,
                Controls.wrapped(words(it)),
                Controls.wrapped(
                        "Kept with the plan, %,d bytes".formatted(contents.size()), "quiet"),
                hash,
                new FlowPane(
                        8,
                        8,
                        Controls.button(
                                "look-again",
                                it.mergedAt() == null ? "Decide…" : "Look again…",
                                () -> doing.lookAgain(it)),
                        Controls.button("save-copy", "Save a copy…", () -> doing.saveCopy(it))));
    }

    private String words(PartnerReturn it) {
        var came = DAY.format(it.receivedAt().atZone(zone));
        var merged = it.mergedAt();
        var words =
                "“%s”, received %s by %s"
                        .formatted(it.file(), came, it.by().isEmpty() ? "?" : it.by());
        return java.util.stream.Stream.of(
                        words,
                        merged == null
                                ? "to be decided"
                                : "merged " + DAY.format(merged.atZone(zone)),
                        it.declined().isEmpty() ? "" : it.declined().size() + " not taken over")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
