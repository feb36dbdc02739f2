package org.forwardplan.persistence.html;

import org.forwardplan.model.imports.Clip;
import org.forwardplan.model.imports.ClipboardFormat;
import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.imports.PictureReader;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.tables.CellBlock;
import org.forwardplan.persistence.html.Losses.Loss;

import java.util.ArrayList;
import java.util.List;

/// The clipboard as Word, Excel, LibreOffice, mail programs and browsers use it.
public final class ClipboardHtml implements ClipboardFormat {

    /// A page of this many letters takes a second or two, and some hundred megabytes, to read.
    private static final int LARGEST = 60_000_000;

    private final PictureReader pictureReader;

    public ClipboardHtml(PictureReader pictureReader) {
        this.pictureReader = pictureReader;
    }

    @Override
    public Imported read(Clip clip) {
        var losses = new Losses();
        if (clip.html().isBlank()) {
            return new PlainText(losses).read(clip.text());
        }
        if (clip.html().length() > LARGEST) {
            losses.count(Loss.TOO_LARGE);
            return new PlainText(losses).read(clip.text());
        }
        var body = Fragment.of(clip.html());
        var pictures = new Pictures(pictureReader, losses);
        var own = OwnPassages.in(body, pictures, losses);
        if (own.isPresent()) {
            return own.get();
        }
        var passages = new Passages(pictures, losses);
        new PageReader(passages, losses).read(body);
        var bodies = passages.all();
        return bodies.isEmpty() && !clip.text().isBlank()
                ? new PlainText(losses).read(clip.text())
                : new Imported(List.copyOf(bodies), pictures.kept(), losses.said());
    }

    @Override
    public CellBlock cells(Clip clip) {
        if (!clip.html().isBlank() && clip.html().length() <= LARGEST) {
            var table = Fragment.of(clip.html()).selectFirst("table");
            if (table != null) {
                return new CellBlock(new Grid(new Losses(), new ArrayList<>()).rows(table));
            }
        }
        return CellBlock.read(clip.text());
    }

    @Override
    public Clip write(List<PassageBody> bodies, Plan plan) {
        return new Clip(new PassageHtml(plan).page(bodies), PassageText.of(bodies));
    }
}
