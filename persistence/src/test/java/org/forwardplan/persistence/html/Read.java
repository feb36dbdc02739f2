package org.forwardplan.persistence.html;

import org.forwardplan.model.imports.Clip;
import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.prose.ProseText;
import org.forwardplan.persistence.pictures.PictureFiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// What comes of a clip, in a form that a test can be read in: prose as text, all else as it is.
final class Read {

    private final Imported imported;

    private Read(Imported imported) {
        this.imported = imported;
    }

    static Read sample(String name) {
        return html(content(name));
    }

    static Read html(String html) {
        return new Read(new ClipboardHtml(new PictureFiles()).read(new Clip(html, "")));
    }

    static Read text(String text) {
        return new Read(new ClipboardHtml(new PictureFiles()).read(Clip.ofText(text)));
    }

    static Read clip(Clip clip) {
        return new Read(new ClipboardHtml(new PictureFiles()).read(clip));
    }

    static String content(String name) {
        try (var in = Read.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Imported imported() {
        return imported;
    }

    List<PassageBody> bodies() {
        return imported.parts().stream().map(part -> ((Body) part).body()).toList();
    }

    /// The one passage of prose that it must be.
    String prose() {
        var bodies = bodies();
        if (bodies.size() != 1) {
            throw new AssertionError("Not one passage: " + bodies);
        }
        return prose(0);
    }

    String prose(int at) {
        return ProseText.write((Prose) bodies().get(at));
    }

    List<String> losses() {
        return imported.losses().stream().map(Imported.Loss::what).toList();
    }
}
