package org.forwardplan.persistence.spreadsheets;

import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.spreadsheets.Spreadsheet;
import org.forwardplan.model.spreadsheets.SpreadsheetReader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import javax.xml.stream.XMLStreamException;

/// Spreadsheets as they lie on the disk, told apart by what they hold.
public final class SpreadsheetFiles implements SpreadsheetReader {

    private static final int OPENING = 4096;
    private static final long MEGA = 1024 * 1024L;

    @Override
    public Spreadsheet read(Path file, Progress progress) {
        return Refusal.SPREADSHEET.reading(file, () -> told(file, progress));
    }

    private static Spreadsheet told(Path file, Progress progress)
            throws IOException, XMLStreamException {
        if (Files.isDirectory(file)) {
            throw Refusal.SPREADSHEET.folder(file);
        }
        var size = Files.size(file);
        if (size == 0) {
            throw Refusal.SPREADSHEET.empty(file);
        }
        if (size > Limits.FILE) {
            throw Refusal.SPREADSHEET.tooLarge(file, "it has %,d MB".formatted(size / MEGA));
        }
        byte[] opening;
        try (var in = Files.newInputStream(file)) {
            opening = in.readNBytes(OPENING);
        }
        return switch (FileMagic.valueOf(opening)) {
            case OOXML -> packed(file, progress);
            case OLE2 -> old(file, size, progress);
            case PDF -> throw Refusal.SPREADSHEET.otherKind(file, "a PDF");
            case RTF ->
                    throw Refusal.SPREADSHEET.otherKind(file, "text in rich text format (.rtf)");
            case HTML -> throw Refusal.SPREADSHEET.otherKind(file, "a web page");
            case XML -> throw Refusal.SPREADSHEET.otherKind(file, "an XML file");
            case JPEG, PNG, GIF, TIFF, BMP, EMF, WMF ->
                    throw Refusal.SPREADSHEET.otherKind(file, "a picture");
            default -> {
                if (!PlainText.is(opening)) {
                    throw Refusal.SPREADSHEET.otherKind(file, "something else");
                }
                held(file, size);
                var filling = new Filling(file, progress);
                new CsvReader(file, filling).read(Files.readAllBytes(file));
                yield spreadsheet(file, filling, Map.of(), List.of());
            }
        };
    }

    private static Spreadsheet packed(Path file, Progress progress)
            throws IOException, XMLStreamException {
        try (var packed = new Packed(file)) {
            var filling = new Filling(file, progress);
            var main = packed.main("/officeDocument").orElse("xl/workbook.xml");
            if (isWorkbook(packed, main)) {
                var noted = new XlsxReader(packed, main, filling).read();
                var macros =
                        packed.hasAny("vbaproject.bin")
                                ? List.of(Remarks.MACROS)
                                : List.<String>of();
                return spreadsheet(file, filling, noted, macros);
            }
            if (packed.has("xl/workbook.bin")) {
                throw Refusal.binary(file);
            }
            if (packed.opening("mimetype").contains("opendocument.spreadsheet")) {
                if (OdsReader.isLocked(packed)) {
                    throw Refusal.SPREADSHEET.locked(file);
                }
                var noted = new OdsReader(packed, filling).read();
                return spreadsheet(file, filling, noted, List.of());
            }
            throw Refusal.SPREADSHEET.otherKind(
                    file,
                    packed.has("word/document.xml")
                            ? "a Word document"
                            : packed.hasAny("ppt/presentation.xml")
                                    ? "a PowerPoint presentation"
                                    : "a packed folder of files");
        }
    }

    private static boolean isWorkbook(Packed packed, String main)
            throws IOException, XMLStreamException {
        return main.endsWith(".xml")
                && packed.walk(main).filter(walk -> walk.name().equals("x:workbook")).isPresent();
    }

    /// Workbooks with a password and workbooks from before 2007 look the same from outside.
    private static Spreadsheet old(Path file, long size, Progress progress) throws IOException {
        held(file, size);
        try (var parts = new POIFSFileSystem(file.toFile(), true)) {
            var root = parts.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw Refusal.SPREADSHEET.locked(file);
            }
            if (!root.hasEntryCaseInsensitive("Workbook")
                    && !root.hasEntryCaseInsensitive("Book")) {
                throw Refusal.SPREADSHEET.otherKind(file, "from another program used before 2007");
            }
            var filling = new Filling(file, progress);
            var noted = XlsReader.read(file, parts, filling);
            var macros =
                    root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")
                            ? List.of(Remarks.MACROS)
                            : List.<String>of();
            return spreadsheet(file, filling, noted, macros);
        } catch (StorageException | CancellationException | UncheckedIOException said) {
            throw said;
        } catch (RuntimeException damaged) {
            // What reads these files has no one way of saying that one is damaged.
            throw Refusal.SPREADSHEET.broken(file, damaged);
        }
    }

    private static void held(Path file, long size) {
        if (size > Limits.HELD) {
            throw Refusal.SPREADSHEET.tooLarge(file, "it has %,d MB".formatted(size / MEGA));
        }
    }

    private static Spreadsheet spreadsheet(
            Path file, Filling filling, Map<String, String> noted, List<String> more) {
        var remarks = new ArrayList<>(more);
        remarks.addAll(filling.remarks());
        return new Spreadsheet(String.valueOf(file.getFileName()), filling.grids(), noted, remarks);
    }
}
