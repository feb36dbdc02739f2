package org.forwardplan.app.files;

import org.forwardplan.model.imports.Clip;
import org.forwardplan.model.imports.ClipboardFormat;
import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.language.Dictionary;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.prose.ProseText;
import org.forwardplan.model.tables.CellBlock;

import java.util.List;

/// A clipboard of words alone.
public final class WordsOnly implements ClipboardFormat {

    /// Finds no word misspelt.
    public static final Dictionary EVERY_WORD =
            new Dictionary() {
                @Override
                public boolean knows(String word) {
                    return true;
                }

                @Override
                public List<String> like(String word) {
                    return List.of();
                }
            };

    @Override
    public Imported read(Clip clip) {
        return new Imported(List.of(new Body(ProseText.read(clip.text()))), List.of(), List.of());
    }

    @Override
    public CellBlock cells(Clip clip) {
        return CellBlock.read(clip.text());
    }

    @Override
    public Clip write(List<PassageBody> bodies, Plan plan) {
        return Clip.ofText(String.join("\n", bodies.stream().map(PassageBody::plainText).toList()));
    }
}
