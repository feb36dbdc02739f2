package org.forwardplan.persistence.word;

import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.papers.HouseTemplates;
import org.forwardplan.model.papers.PaperWriter;
import org.forwardplan.model.plan.Bytes;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.StyleRole;
import org.forwardplan.persistence.wordimport.SoundFile;

import java.io.IOException;
import java.nio.file.Path;

/// Word templates as an organisation gives them out.
public final class HouseTemplateFiles implements HouseTemplates {

    @Override
    public HouseTemplate read(Path file) {
        var name = String.valueOf(file.getFileName());
        var bytes = SoundFile.read(file);
        try {
            return read(name, bytes);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new StorageException(
                    "“%s” is damaged: its styles cannot be read".formatted(name),
                    "Open it in Word, save it again as a Word document (.docx), then choose that"
                            + " file.",
                    damaged);
        }
    }

    private static HouseTemplate read(String name, Bytes bytes) throws IOException {
        var parts = TemplateParts.of(bytes);
        if (parts.hasMacros()) {
            throw new StorageException(
                    "“%s” carries macros: programs that would go out with every paper"
                            .formatted(name),
                    "Open it in Word, save it as a Word template (.dotx) without macros, then"
                            + " choose that file.");
        }
        var styles = TemplateStyles.of(parts);
        var guess = StyleGuess.of(styles);
        var template = HouseTemplate.of(name, bytes, styles.known(), guess, false);
        var title = styles.id(template, StyleRole.TITLE).orElse("Title");
        var body =
                Xml.all(parts.xml(parts.main()).getDocumentElement(), "body").stream()
                        .findFirst()
                        .orElseThrow(() -> new IOException("The document has no body"));
        return HouseTemplate.of(
                name, bytes, styles.known(), guess, CoverPage.of(body, title::equals).isThere());
    }

    @Override
    public PaperWriter writer(HouseTemplate template) {
        return new WordWriter(template);
    }
}
