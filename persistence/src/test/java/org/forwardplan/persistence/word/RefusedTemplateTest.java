package org.forwardplan.persistence.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.forwardplan.model.journal.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class RefusedTemplateTest {

    @TempDir Path folder;

    private String refusal(Path file) {
        var refused =
                assertThrows(StorageException.class, () -> new HouseTemplateFiles().read(file));
        assertTrue(!refused.wayOut().isBlank());
        return refused.getMessage();
    }

    @Test
    void a_template_with_macros_is_refused() throws IOException {
        var file = folder.resolve("House.dotm");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            document.getPackage()
                    .replaceContentType(
                            XWPFRelation.DOCUMENT.getContentType(),
                            XWPFRelation.MACRO_TEMPLATE_DOCUMENT.getContentType());
            document.write(out);
        }

        assertEquals(
                "“House.dotm” carries macros: programs that would go out with every paper",
                refusal(file));
    }

    @Test
    void a_template_with_a_password_is_refused() throws IOException, GeneralSecurityException {
        var file = folder.resolve("House.docx");
        try (var locked = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var document = new XWPFDocument();
                    var into = encryptor.getDataStream(locked)) {
                document.write(into);
            }
            locked.writeFilesystem(out);
        }

        assertEquals("“House.docx” is protected with a password", refusal(file));
    }

    @Test
    void what_is_no_word_document_or_a_broken_one_is_refused() throws IOException {
        var text = Files.writeString(folder.resolve("Notes.dotx"), "Just words");
        assertEquals("“Notes.dotx” is not a Word document: it is plain text", refusal(text));

        var whole = Files.readAllBytes(ForeignTemplates.meadow(folder));
        var half = folder.resolve("Half.dotx");
        Files.write(half, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertEquals(
                "“Half.dotx” is damaged: part of it is missing or cannot be read", refusal(half));
    }

    @Test
    void a_template_written_to_harm_is_refused() throws IOException {
        var bomb = folder.resolve("Bomb.dotx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(
                    """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
                    """
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<document/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/media/flood.png"));
            var nothing = new byte[1024 * 1024];
            for (var at = 0; at < 41; at++) {
                zip.write(nothing);
            }
        }
        assertEquals(
                "“Bomb.dotx” is too large: a part of it has no end that can be read",
                refusal(bomb));

        var nested = folder.resolve("Nested.dotx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(nested))) {
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(
                    """
                    <!DOCTYPE r [<!ENTITY a "b">]><Relationships/>
                    """
                            .getBytes(StandardCharsets.UTF_8));
        }
        assertTrue(refusal(nested).contains("it declares entities"), refusal(nested));
    }
}
