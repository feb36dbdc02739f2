package org.forwardplan.persistence.planfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Who has a plan open, on which computer, since when.
///
/// @param account the name of the account there, as the system has it
/// @param since as the clock on the wall stood there
record Presence(String account, String computer, OffsetDateTime since) {

    static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK);
    private static final Path LINUX_NAME = Path.of("/proc/sys/kernel/hostname");

    /// Whoever is working here.
    static Presence here(OffsetDateTime now) {
        return new Presence(System.getProperty("user.name", ""), computerHere(), now.withNano(0));
    }

    /// As the system says it, without asking the network.
    private static String computerHere() {
        for (var variable : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
            var named = System.getenv(variable);
            if (named != null && !named.isBlank()) {
                return named.strip();
            }
        }
        try {
            return Files.exists(LINUX_NAME) ? Files.readString(LINUX_NAME).strip() : "";
        } catch (IOException unknown) {
            return "";
        }
    }

    /// What follows on the name of the plan, e.g. `has been open on LT-042 (planning.lead) since
    /// 14:05 on 1 March 2026`.
    String words() {
        return "has been open %s since %s".formatted(place(), MOMENT.format(since));
    }

    private String place() {
        if (computer.equals(computerHere())) {
            return "in another window on this computer";
        }
        return (computer.isEmpty() ? "elsewhere" : "on " + computer)
                + (account.isEmpty() ? "" : " (" + account + ")");
    }
}
