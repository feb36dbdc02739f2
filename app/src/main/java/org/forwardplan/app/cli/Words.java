package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.rulebook.Rulebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// How commands word what they print.
final class Words {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final long KILO = 1000;

    private Words() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    static String size(long bytes) {
        return bytes < KILO ? bytes + " B" : "%,d kB".formatted((bytes + KILO / 2) / KILO);
    }

    /// E.g. `1,204 items, 1 journal entry`.
    static String holdings(ReadPlan content) {
        var entries = content.journal().entries().size();
        return "%,d %s, %,d %s"
                .formatted(
                        content.plan().size(),
                        content.plan().size() == 1 ? "item" : "items",
                        entries,
                        entries == 1 ? "journal entry" : "journal entries");
    }

    /// As it is typed on a command line.
    static String quoted(Path file) {
        var name = file.toString();
        return name.contains(" ") ? "\"" + name + "\"" : name;
    }

    static String rows(Requirement.Kind kind) {
        return switch (kind) {
            case STATUTORY -> "Statutory duties";
            case RECOMMENDED -> "Recommended content";
            case NATIONAL_OBJECTIVE -> "National objectives";
            case CORE_PURPOSE -> "Core purposes";
            case PRINCIPLE -> "Principles";
            case PROCESS -> "Steps of the process";
        };
    }

    static Optional<Rulebook> shipped(Parts parts, String id) {
        return parts.rulebooks().shipped().stream()
                .filter(book -> book.id().equals(id))
                .findFirst();
    }

    static String noRulebook(Parts parts, String id) {
        return "There is no rulebook “%s”. There is: %s"
                .formatted(
                        id,
                        parts.rulebooks().shipped().stream()
                                .map(Rulebook::id)
                                .collect(Collectors.joining(", ")));
    }
}
