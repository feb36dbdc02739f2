package org.forwardplan.app.twins;

import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.StorageException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Looks for other copies of a plan in its folder, by their names and then by what was done in
/// them. Takes its time; may be run on any thread.
record TwinSearch(PlanRepository plan, PlanFiles files) {

    /// `Plan-LAPTOP12`, `Plan (1)`, `Plan (conflicted copy 2026-03-01)`, `Plan - Copy`,
    /// `Plan.sync-conflict-20260301`.
    private static final Pattern ADDED =
            Pattern.compile("-[^ ]+| \\(.+\\)| - .+|\\.sync-conflict-.+");

    /// Those that the program keeps itself.
    private static final Pattern OWN = Pattern.compile(" \\((before update|damaged).*");

    /// In the order of their names.
    List<Twin> find() {
        var own = plan.file().toAbsolutePath();
        try (var names = Files.list(Optional.ofNullable(own.getParent()).orElse(own))) {
            return names.filter(file -> isNamedLike(stem(own), file))
                    .sorted()
                    .flatMap(this::twin)
                    .toList();
        } catch (IOException unread) {
            return List.of();
        }
    }

    private static boolean isNamedLike(String own, Path file) {
        if (!file.getFileName().toString().endsWith(PlanFiles.EXTENSION)) {
            return false;
        }
        var other = stem(file);
        return isAdded(own, other) || isAdded(other, own);
    }

    private static boolean isAdded(String name, String longer) {
        if (!longer.startsWith(name)) {
            return false;
        }
        var added = longer.substring(name.length());
        return ADDED.matcher(added).matches() && !OWN.matcher(added).matches();
    }

    private static String stem(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(PlanFiles.EXTENSION)
                ? name.substring(0, name.length() - PlanFiles.EXTENSION.length())
                : name;
    }

    /// One that cannot be read says nothing here.
    private Stream<Twin> twin(Path file) {
        try {
            return Twin.of(file, files.read(file).journal(), plan.journal()).stream();
        } catch (StorageException unread) {
            return Stream.empty();
        }
    }
}
