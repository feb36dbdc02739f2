package org.forwardplan.persistence.word;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

import java.util.function.Supplier;

/// Fields: text that Word works out again, with what it says until then.
final class Fields {

    private Fields() {}

    /// @param runs makes the next run, in a paragraph or in a hyperlink
    static void write(Supplier<CTR> runs, String instruction, String says) {
        begin(runs, instruction);
        Runs.text(runs.get(), says);
        end(runs);
    }

    static void begin(Supplier<CTR> runs, String instruction) {
        runs.get().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        var words = runs.get().addNewInstrText();
        words.setStringValue(" " + instruction + " ");
        words.setSpace(Space.PRESERVE);
        runs.get().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    static void end(Supplier<CTR> runs) {
        runs.get().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
