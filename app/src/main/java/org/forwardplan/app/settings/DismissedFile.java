package org.forwardplan.app.settings;

import org.forwardplan.app.answers.Dismissed;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.ProfileId;
import org.forwardplan.model.plan.TestRef;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/// Keeps the dismissed suggestions in a small text file beside the settings, one a line. A file
/// that cannot be read or written only means that they are suggested again.
public final class DismissedFile implements Dismissed {

    private final Path file;
    private final Set<String> lines = new LinkedHashSet<>();

    public DismissedFile(Path file) {
        this.file = file;
        try {
            lines.addAll(Files.readAllLines(file));
        } catch (IOException missing) {
            lines.clear();
        }
    }

    @Override
    public boolean contains(ProfileId plan, TestRef test, PassageId passage) {
        return lines.contains(line(plan, test, passage));
    }

    @Override
    public void add(ProfileId plan, TestRef test, PassageId passage) {
        if (lines.add(line(plan, test, passage))) {
            write();
        }
    }

    @Override
    public void remove(ProfileId plan, TestRef test, PassageId passage) {
        if (lines.remove(line(plan, test, passage))) {
            write();
        }
    }

    private static String line(ProfileId plan, TestRef test, PassageId passage) {
        return String.join(" ", plan.text(), passage.text(), test.toString());
    }

    private void write() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, lines);
        } catch (IOException outOfReach) {
            System.getLogger(DismissedFile.class.getName())
                    .log(System.Logger.Level.INFO, "Dismissed suggestions were not kept");
        }
    }
}
