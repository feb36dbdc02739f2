package org.forwardplan.app.drops;

import org.forwardplan.model.journal.PlanFiles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Files that were dropped together, by what is done with each.
///
/// @param returns spreadsheets, which may be what partners sent back
/// @param documents Word documents to be imported
/// @param others what nothing can be done with here
record Dropped(List<Path> returns, List<Path> documents, List<Path> plans, List<Path> others) {

    private static final List<String> SPREADSHEETS =
            List.of(".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".txt");
    private static final List<String> PICTURES =
            List.of(".png", ".jpg", ".jpeg", ".gif", ".bmp", ".svg");
    private static final List<String> RULEBOOKS = List.of(".yaml", ".yml");
    private static final String DOCUMENT = ".docx";

    static Dropped of(List<Path> files) {
        var returns = new ArrayList<Path>();
        var documents = new ArrayList<Path>();
        var plans = new ArrayList<Path>();
        var others = new ArrayList<Path>();
        for (var file : files) {
            if (ends(file, SPREADSHEETS)) {
                returns.add(file);
            } else if (ends(file, List.of(DOCUMENT))) {
                documents.add(file);
            } else if (ends(file, List.of(PlanFiles.EXTENSION))) {
                plans.add(file);
            } else {
                others.add(file);
            }
        }
        return new Dropped(returns, documents, plans, others);
    }

    private static boolean ends(Path file, List<String> endings) {
        var name = name(file).toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// True where something can be done with none of them.
    boolean nothing() {
        return returns.isEmpty() && documents.isEmpty() && plans.isEmpty();
    }

    /// What will happen when they are dropped, in a sentence.
    ///
    /// @param open whether a plan is open, into which something can be taken
    String promise(boolean open) {
        if (nothing()) {
            return refusal();
        }
        if (!open && plans.isEmpty()) {
            return "Open a plan first, then drop %s on it"
                    .formatted(returns.size() + documents.size() == 1 ? "the file" : "the files");
        }
        var does =
                Stream.of(
                                open ? doing("take in", returns, "returns") : "",
                                open ? doing("import", documents, "Word documents") : "",
                                plans.isEmpty() ? "" : "open " + quoted(plans.getFirst()))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(" and "));
        var left = others.isEmpty() ? "" : ". " + refusal();
        return "Drop to " + does + left;
    }

    private static String doing(String verb, List<Path> files, String kind) {
        return switch (files.size()) {
            case 0 -> "";
            case 1 -> "%s %s".formatted(verb, quoted(files.getFirst()));
            default -> "%s %,d %s".formatted(verb, files.size(), kind);
        };
    }

    /// Why nothing can be done with the others, and what would do; empty where there are none.
    String refusal() {
        if (others.isEmpty()) {
            return "";
        }
        var named = others.stream().map(Dropped::quoted).collect(Collectors.joining(", "));
        if (others.stream().allMatch(it -> ends(it, PICTURES))) {
            return "%s cannot be taken in here: drop pictures on a section of the outline"
                    .formatted(named);
        }
        if (others.stream().allMatch(it -> ends(it, RULEBOOKS))) {
            return "%s cannot be taken in here: a rulebook is loaded on the page Rulebook & duties"
                    .formatted(named);
        }
        return "%s cannot be taken in: drop spreadsheets that came back, Word documents (.docx) or a plan"
                .formatted(named);
    }

    private static String quoted(Path file) {
        return "“%s”".formatted(name(file));
    }
}
