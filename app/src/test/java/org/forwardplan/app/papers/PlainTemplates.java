package org.forwardplan.app.papers;

import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.papers.HouseTemplates;
import org.forwardplan.model.papers.PaperWriter;
import org.forwardplan.model.plan.Bytes;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.HouseTemplate.Style;
import org.forwardplan.model.plan.StyleRole;
import org.forwardplan.model.plan.StyleRole.Kind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Takes any file for a template with three styles, except one that is called broken; papers say
/// which template they look like, and in what style the text is.
public final class PlainTemplates implements HouseTemplates {

    @Override
    public HouseTemplate read(Path file) {
        var name = String.valueOf(file.getFileName());
        if (name.contains("broken")) {
            throw new StorageException(
                    "“%s” is damaged: its styles cannot be read".formatted(name),
                    "Open it in Word, save it again, then choose that file.");
        }
        return HouseTemplate.of(
                name,
                new Bytes(name.getBytes(StandardCharsets.UTF_8)),
                List.of(
                        new Style("Cover", Kind.PARAGRAPH),
                        new Style("Copy", Kind.PARAGRAPH),
                        new Style("Grid", Kind.TABLE)),
                Map.of(StyleRole.TITLE, "Cover", StyleRole.BODY, "Copy"),
                true);
    }

    @Override
    public PaperWriter writer(HouseTemplate template) {
        return (paper, target, progress) -> {
            try {
                Files.writeString(
                        target,
                        "Word in %s like %s: %s %s"
                                .formatted(
                                        template.styles().get(StyleRole.BODY),
                                        template.name(),
                                        paper.title(),
                                        paper.dated()));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        };
    }
}
