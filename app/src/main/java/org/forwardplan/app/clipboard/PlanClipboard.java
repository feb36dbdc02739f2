package org.forwardplan.app.clipboard;

import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.forwardplan.app.editor.EditorClipboard;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.imports.Clip;
import org.forwardplan.model.imports.ClipboardFormat;
import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.tables.CellBlock;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The clipboard of this computer, read for the open plan and written from it. Says to the planner
/// what a paste left out.
public final class PlanClipboard implements EditorClipboard {

    private final ClipboardFormat format;
    private final OpenPlan plan;
    private final Fitting fitting;

    /// Makes a picture fit for a plan, beside other work.
    @FunctionalInterface
    public interface Fitting {
        void fit(Image image, Consumer<Picture> then);
    }

    public PlanClipboard(ClipboardFormat format, OpenPlan plan, Fitting fitting) {
        this.format = format;
        this.plan = plan;
        this.fitting = fitting;
    }

    /// What stands there now; an empty clip where that is no words.
    public Clip clip() {
        var system = Clipboard.getSystemClipboard();
        return new Clip(
                Optional.ofNullable(system.getHtml()).orElse(""),
                Optional.ofNullable(system.getString()).orElse(""));
    }

    /// A picture that was copied by itself, without words.
    public Optional<Image> picture() {
        var system = Clipboard.getSystemClipboard();
        return system.hasImage() && clip().empty()
                ? Optional.ofNullable(system.getImage())
                : Optional.empty();
    }

    ClipboardFormat format() {
        return format;
    }

    @Override
    public Optional<Imported> read() {
        var clip = clip();
        if (picture().isPresent()) {
            plan.tell("A picture becomes a passage of its own: press Esc, then paste it");
        }
        if (clip.empty()) {
            return Optional.empty();
        }
        if (large(clip)) {
            plan.tell(
                    "That is too much to paste into text. Press Esc and paste it as passages of its"
                            + " own");
            return Optional.empty();
        }
        var imported = format.read(clip);
        sayWhatWasLost(imported);
        return imported.parts().isEmpty() ? Optional.empty() : Optional.of(imported);
    }

    @Override
    public boolean readPicture(Consumer<Imported> then) {
        var image = picture();
        image.ifPresent(it -> fitting.fit(it, fit -> then.accept(figure(fit))));
        return image.isPresent();
    }

    private static Imported figure(Picture picture) {
        var figure = new Figure(picture.id(), "", "", Figure.WIDEST);
        return new Imported(List.of(new Body(figure)), List.of(picture), List.of());
    }

    @Override
    public Optional<Prose> readPlain() {
        return Optional.of(clip().text())
                .filter(text -> !text.isEmpty())
                .map(text ->
                        Prose.of(
                                Arrays.stream(text.replace("\0", "").split("\\R", -1))
                                        .map(line -> line.replace('\t', ' '))
                                        .toArray(String[]::new)));
    }

    /// Cells to be put into a table.
    public CellBlock cells() {
        return format.cells(clip());
    }

    @Override
    public void write(List<PassageBody> bodies) {
        if (bodies.isEmpty()) {
            return;
        }
        var clip = format.write(bodies, plan.plan());
        var content = new ClipboardContent();
        content.putString(clip.text());
        content.putHtml(clip.html());
        Clipboard.getSystemClipboard().setContent(content);
    }

    static boolean large(Clip clip) {
        return clip.html().length() + clip.text().length() > ClipboardFormat.LARGE;
    }

    void sayWhatWasLost(Imported imported) {
        var losses = imported.losses();
        if (!losses.isEmpty()) {
            plan.tell(LossWords.of(losses));
        }
    }
}
