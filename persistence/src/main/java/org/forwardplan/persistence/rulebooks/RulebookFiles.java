package org.forwardplan.persistence.rulebooks;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.rulebook.Rulebook;
import org.forwardplan.model.rulebook.Rulebooks;
import org.forwardplan.persistence.files.WholeFile;
import org.forwardplan.persistence.spreadsheets.SpreadsheetFiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The rulebooks that come with the program, and any other rulebook file.
///
/// To ship another, put its file beside the first and name it in [#SHIPPED].
public final class RulebookFiles implements Rulebooks {

    private static final List<String> SHIPPED =
            List.of("jfp-2023-24.yaml", "jfp-2024-25.yaml", "scp-2026-27.yaml");

    @Override
    public List<Rulebook> shipped() {
        return SHIPPED.stream()
                .map(name -> new RulebookReader(name).read(resource(name)))
                .sorted(Comparator.comparing(Rulebook::issued).reversed())
                .toList();
    }

    /// @throws StorageException if the file cannot be read at all
    @Override
    public Rulebook read(Path file) {
        var name = String.valueOf(file.getFileName());
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|xlsm|xls|ods)")) {
            return new RulebookSheets(new SpreadsheetFiles().read(file, Progress.SILENT)).read();
        }
        try (var content = Files.newInputStream(file)) {
            // One byte more than allowed is enough to see that a file is too large.
            return new RulebookReader(name).read(content.readNBytes(YamlFile.LARGEST + 1));
        } catch (NoSuchFileException gone) {
            throw new StorageException(
                    "There is no file %s".formatted(file), "Check its name and folder", gone);
        } catch (AccessDeniedException closed) {
            throw new StorageException(
                    "You may not read %s".formatted(file),
                    "Ask whoever owns the file, or copy it to a folder of your own",
                    closed);
        } catch (IOException failed) {
            throw new StorageException(
                    "%s cannot be read".formatted(file),
                    "Check that it is a file, and that its disk or network folder is there",
                    failed);
        }
    }

    @Override
    public void write(Rulebook rulebook, Path file) {
        var bytes = RulebookText.of(rulebook).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(bytes));
    }

    private static byte[] resource(String name) {
        try (var content = RulebookFiles.class.getResourceAsStream(name)) {
            if (content == null) {
                throw new IllegalStateException("The program comes without its rulebook " + name);
            }
            return content.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
