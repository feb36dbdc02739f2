package org.forwardplan.persistence.wordimport;

import static org.forwardplan.persistence.wordimport.HandMade.p;
import static org.forwardplan.persistence.wordimport.HandMade.r;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.persistence.pictures.PictureFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files that are no Word document, or mean harm: each is refused with what happened and a way out.
class RefusedFilesTest {

    private static final Limits SMALL = new Limits(100_000, 20_000, 1_000, 2_000, 40, 60);

    @TempDir Path folder;

    private String refused(Path file) {
        var refused = assertThrows(StorageException.class, () -> read(file));
        assertTrue(refused.wayOut().length() > 10, refused.wayOut());
        return String.valueOf(refused.getMessage());
    }

    private void read(Path file) {
        new WordReader(new PictureFiles(), SMALL).read(file, Progress.SILENT);
    }

    private Path file(byte[] contents) throws IOException {
        return Files.write(folder.resolve("Plan.docx"), contents);
    }

    private static byte[] ole(String entry) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var parts = new POIFSFileSystem()) {
            parts.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            parts.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private Path zip(String name, String content) throws IOException {
        var file = folder.resolve("Plan.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes());
        }
        return file;
    }

    @Test
    void a_missing_an_empty_and_a_plain_file_and_a_folder() throws IOException {
        var none = folder.resolve("none.docx");
        assertEquals("There is no file “%s”".formatted(none), refused(none));
        assertEquals("“Plan.docx” is empty: it holds nothing at all", refused(file(new byte[0])));
        assertEquals(
                "“Plan.docx” is not a Word document: it is plain text",
                refused(file("Dear all,\nhere it is".getBytes())));
        assertEquals(
                "“Plan.docx” is not a Word document: it is a PDF",
                refused(file("%PDF-1.7 and so on for a while".getBytes())));
        assertEquals("“%s” is a folder".formatted(folder.getFileName()), refused(folder));
    }

    @Test
    void documents_from_before_2007_and_documents_with_a_password() throws Exception {
        assertEquals(
                "“Plan.docx” is a Word document of the kind used before 2007 (.doc)",
                refused(file(ole("WordDocument"))));
        assertEquals("“Plan.docx” is protected with a password", refused(file(locked())));
    }

    private byte[] locked() throws IOException, GeneralSecurityException {
        var plain = Files.readAllBytes(HandMade.of(p(r("Text"))).write(folder));
        var out = new ByteArrayOutputStream();
        try (var parts = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var into = encryptor.getDataStream(parts)) {
                into.write(plain);
            }
            parts.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    @Test
    void a_file_that_was_cut_off_wherever_it_was_cut() throws IOException {
        var whole = Files.readAllBytes(HandMade.of(p(r("Text"))).write(folder));
        for (var length = 20; length < whole.length; length += 97) {
            assertEquals(
                    "“Plan.docx” is damaged: part of it is missing or cannot be read",
                    refused(file(Arrays.copyOf(whole, length))));
        }
    }

    @Test
    void a_part_that_ends_in_the_middle() {
        var broken = HandMade.of("<w:p><w:r>");

        assertEquals(
                "“Plan.docx” is damaged: part of it is missing or cannot be read",
                refused(broken.write(folder)));
    }

    @Test
    void packed_files_that_are_no_documents() throws IOException {
        assertEquals(
                "“Plan.docx” is not a Word document: it is a packed folder of files",
                refused(zip("photo.txt", "x")));
        var relations =
                "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\""
                        + " Target=\"xl/workbook.xml\"/></Relationships>";
        var file = folder.resolve("Plan.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(relations.getBytes());
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        }
        assertEquals("“Plan.docx” is not a Word document: it is an Excel workbook", refused(file));
    }

    @Test
    void a_small_file_that_unpacks_without_end() {
        assertEquals(
                "“Plan.docx” is too large: a part of it has no end that can be read",
                refused(HandMade.of(p(r("bomb ".repeat(1_000_000)))).write(folder)));
    }

    @Test
    void elements_nested_beyond_reason() {
        var deep = "<w:tbl><w:tr><w:tc>".repeat(40) + "</w:tc></w:tr></w:tbl>".repeat(40);

        assertEquals(
                "“Plan.docx” was not opened because it is nested hundreds of levels deep, which no"
                        + " Word document needs",
                refused(HandMade.of(deep).write(folder)));
    }

    @Test
    void entities_that_reach_for_other_files() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        var part =
                "<!DOCTYPE w [<!ENTITY s SYSTEM \"%s\">]><w:document NAMESPACES><w:body>%s</w:body></w:document>"
                        .formatted(secret.toUri(), p(r("&s;")));

        assertEquals(
                "“Plan.docx” was not opened because it declares entities, which no Word document"
                        + " needs",
                refused(HandMade.of("").withXml("document.xml", "x", part).write(folder)));
    }

    @Test
    void too_many_parts_and_too_many_pictures() throws IOException {
        var file = folder.resolve("Plan.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part = 0; part < 50; part++) {
                zip.putNextEntry(new ZipEntry("part" + part));
            }
        }
        assertEquals(
                "“Plan.docx” is too large: it has more parts than any document", refused(file));
        var pictures =
                HandMade.of(p(HandMade.picture("rId5", "A map")))
                        .file("rId5", "image", "a.png", new byte[5_000])
                        .write(folder);
        assertEquals(
                "“Plan.docx” is too large: a part of it has no end that can be read",
                refused(pictures));
    }

    @Test
    void reading_stops_when_the_planner_cancels() {
        var file = HandMade.of(p(r("One")), p(r("Two"))).write(folder);
        var cancelled =
                new Progress() {
                    @Override
                    public void report(long done, long total, String what) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };

        assertThrows(
                CancellationException.class,
                () -> new WordReader(new PictureFiles()).read(file, cancelled));
    }
}
