package org.forwardplan.persistence.planfile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The small file beside a plan that says who has it open. Only the lock on the plan itself decides
/// who may write: where nobody holds that, this file is left over and goes away.
///
/// Nothing rests on it, so what goes wrong with it stops nobody.
record PresenceFile(Path file) {

    private static final Logger LOG = Logger.getLogger(PresenceFile.class.getName());
    private static final int LONGEST = 2_000;
    private static final int LONGEST_NAME = 60;

    static PresenceFile beside(Path plan) {
        return new PresenceFile(plan.resolveSibling("." + plan.getFileName() + ".open"));
    }

    /// Written over one that was left behind.
    void write(Presence who) {
        try {
            remove();
            Files.write(
                    file,
                    List.of(
                            "This plan is open. The file goes away when it is closed.",
                            "computer: " + who.computer(),
                            "account: " + who.account(),
                            "since: " + who.since()));
            if (Files.getFileStore(file).supportsFileAttributeView("dos")) {
                Files.setAttribute(file, "dos:hidden", true);
            }
        } catch (IOException | UnsupportedOperationException unwritten) {
            LOG.log(Level.FINE, "Could not say who has the plan open", unwritten);
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            LOG.log(Level.FINE, "Could not say that the plan is closed", left);
        }
    }

    /// Empty where nobody says so, or not in a form that can be read.
    Optional<Presence> read() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
                return Optional.empty();
            }
            var said = said(Files.readAllLines(file));
            var since = said.get("since");
            return since == null
                    ? Optional.empty()
                    : Optional.of(
                            new Presence(
                                    name(said.get("account")),
                                    name(said.get("computer")),
                                    OffsetDateTime.parse(since)));
        } catch (CharacterCodingException | DateTimeException otherForm) {
            return Optional.empty();
        } catch (IOException unread) {
            LOG.log(Level.FINE, "Could not read who has the plan open", unread);
            return Optional.empty();
        }
    }

    private static Map<String, String> said(List<String> lines) {
        var said = new HashMap<String, String>();
        for (var line : lines) {
            var colon = line.indexOf(": ");
            if (colon > 0) {
                said.put(line.substring(0, colon), line.substring(colon + 2).strip());
            }
        }
        return said;
    }

    /// Anybody may have written it, and it is shown.
    private static String name(@Nullable String said) {
        var clean = said == null ? "" : said.replaceAll("[^\\p{L}\\p{N} ._@\\\\-]", "");
        return clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    }
}
