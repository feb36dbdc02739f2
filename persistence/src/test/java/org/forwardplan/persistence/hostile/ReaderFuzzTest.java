package org.forwardplan.persistence.hostile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;

import org.forwardplan.model.imports.Clip;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.rulebook.RulebookException;
import org.forwardplan.persistence.html.ClipboardHtml;
import org.forwardplan.persistence.pictures.PictureFiles;
import org.forwardplan.persistence.plantext.PlanTextFiles;
import org.forwardplan.persistence.rulebooks.RulebookFiles;
import org.forwardplan.persistence.spreadsheets.ReturnFiles;
import org.forwardplan.persistence.spreadsheets.SpreadsheetFiles;
import org.forwardplan.persistence.word.HouseTemplateFiles;
import org.forwardplan.persistence.wordimport.WordReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/// Each reader, given mutants of a sound file, reads them or refuses them in words, soon. How many
/// of each: `-Dfuzz.mutants`; the first is `-Dfuzz.from`.
class ReaderFuzzTest {

    private static final int MUTANTS = Integer.getInteger("fuzz.mutants", 60);
    private static final int FROM = Integer.getInteger("fuzz.from", 0);
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Path FOUND = Path.of("target/fuzz");

    @TempDir private Path folder;

    /// A reader and a sound file for it.
    enum Reader {
        WORD("wordimport/libreoffice.docx") {
            @Override
            void read(Path file) {
                new WordReader(new PictureFiles()).read(file, Progress.SILENT);
            }
        },
        RETURNED_WORD("wordimport/libreoffice.docx") {
            @Override
            void read(Path file) {
                new WordReader(new PictureFiles()).readReturned(file, Progress.SILENT);
            }
        },
        TEMPLATE("word/haus.dotx") {
            @Override
            void read(Path file) {
                new HouseTemplateFiles().read(file);
            }
        },
        EXCEL("spreadsheets/libreoffice.xlsx") {
            @Override
            void read(Path file) {
                asReturn(file);
            }
        },
        EXCEL_97("spreadsheets/libreoffice.xls") {
            @Override
            void read(Path file) {
                asReturn(file);
            }
        },
        OPEN_DOCUMENT("spreadsheets/libreoffice.ods") {
            @Override
            void read(Path file) {
                asReturn(file);
            }
        },
        TEXT_TABLE("hostile/trajectories.csv") {
            @Override
            void read(Path file) {
                asReturn(file);
            }
        },
        RULEBOOK("rulebooks/jfp-2024-25.yaml") {
            @Override
            void read(Path file) {
                new RulebookFiles().read(file);
            }
        },
        CLIPBOARD("html/word.html") {
            @Override
            void read(Path file) throws IOException {
                var html = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                new ClipboardHtml(new PictureFiles()).read(new Clip(html, "words"));
            }
        },
        PLAN_AS_TEXT("plantext/middleshire.zip") {
            @Override
            void read(Path file) {
                new PlanTextFiles(Clock.systemUTC()).read(file, Progress.SILENT);
            }
        },
        PICTURE("hostile/map.png") {
            @Override
            void read(Path file) {
                new PictureFiles().read(file, Progress.SILENT);
            }
        };

        private final String sound;

        Reader(String sound) {
            this.sound = sound;
        }

        abstract void read(Path file) throws IOException;

        private static void asReturn(Path file) {
            new ReturnFiles(new SpreadsheetFiles()).read(file, Progress.SILENT);
        }

        byte[] sound() throws IOException {
            try (var in = ReaderFuzzTest.class.getResourceAsStream("../" + sound)) {
                return in.readAllBytes();
            }
        }

        String ending() {
            return sound.substring(sound.lastIndexOf('.'));
        }
    }

    @ParameterizedTest
    @EnumSource
    void mutants_are_read_or_refused_in_words(Reader reader) throws IOException {
        var sound = reader.sound();
        for (var number = FROM; number < FROM + MUTANTS; number++) {
            var mutant = Mutants.of(sound, number);
            var file = Files.write(folder.resolve("mutant" + reader.ending()), mutant);
            try {
                assertTimeoutPreemptively(SOON, () -> readOrRefused(reader, file));
            } catch (Throwable broken) {
                Files.createDirectories(FOUND);
                var kept = FOUND.resolve(reader + "-" + number + reader.ending());
                Files.write(kept, mutant);
                fail("%s: mutant %d, kept as %s".formatted(reader, number, kept), broken);
            }
        }
    }

    private static void readOrRefused(Reader reader, Path file) throws IOException {
        try {
            reader.read(file);
        } catch (StorageException refused) {
            assertFalse(refused.wayOut().isBlank(), "Refused without a way out");
        } catch (RulebookException faulty) {
            assertFalse(faulty.faults().isEmpty(), "Refused without a reason");
        }
    }
}
