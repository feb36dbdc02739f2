package org.forwardplan.app;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;

/// Says in one sentence what to install where JavaFX could draw no text; JavaFX itself would say it
/// in pages of stack traces.
final class FontLibraries implements BeforeAllCallback {

    private static final List<String> NEEDED =
            List.of("libfreetype.so.6", "libfontconfig.so.1", "libpangoft2-1.0.so.0");

    @Override
    public void beforeAll(ExtensionContext context) {
        if (System.getProperty("os.name").equals("Linux")
                && !NEEDED.stream().allMatch(FontLibraries::isHere)) {
            throw new Missing(
                    "The window tests draw text and need two font libraries; on Debian or Ubuntu:"
                            + " apt-get install libfreetype6 libpangoft2-1.0-0");
        }
    }

    @SuppressWarnings("restricted") // only asks the system's loader whether it finds the file
    private static boolean isHere(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// Bears no stack trace: the sentence is all there is to read.
    private static final class Missing extends RuntimeException {

        private static final long serialVersionUID = 1;

        Missing(String sentence) {
            super(sentence, null, false, false);
        }
    }
}
