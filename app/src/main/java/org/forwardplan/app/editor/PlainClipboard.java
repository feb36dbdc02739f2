package org.forwardplan.app.editor;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.prose.ProseText;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Prose as this program writes it, and plain text.
public final class PlainClipboard implements EditorClipboard {

    private static final String PROSE = "application/x-forward-plan-prose";

    @Override
    public Optional<Imported> read() {
        return content(format())
                .map(ProseText::read)
                .or(this::readPlain)
                .map(prose -> new Imported(List.of(new Body(prose)), List.of(), List.of()));
    }

    @Override
    public Optional<Prose> readPlain() {
        return content(DataFormat.PLAIN_TEXT)
                .filter(text -> !text.isEmpty())
                .map(text ->
                        Prose.of(
                                Arrays.stream(text.split("\\R", -1))
                                        .map(line -> line.replace('\t', ' '))
                                        .toArray(String[]::new)));
    }

    @Override
    public void write(List<PassageBody> bodies) {
        var content = new ClipboardContent();
        content.putString(
                bodies.stream().map(PassageBody::plainText).collect(Collectors.joining("\n")));
        if (bodies.size() == 1 && bodies.getFirst() instanceof Prose prose) {
            content.put(format(), ProseText.write(prose));
        }
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static Optional<String> content(DataFormat format) {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getContent(format))
                .map(Object::toString);
    }

    private static DataFormat format() {
        var known = DataFormat.lookupMimeType(PROSE);
        return known == null ? new DataFormat(PROSE) : known;
    }
}
