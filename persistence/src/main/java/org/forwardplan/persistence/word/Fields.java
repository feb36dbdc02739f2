package org.forwardplan.persistence.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

import java.util.function.Supplier;

/// Fields: text that Word works out again, with what it says until then.
final class Fields {

    private Fields() {}

    /// @param runs makes the next run, in a paragraph or in a hyperlink
    static void write(Supplier<CTR> runs, String instruction, String says) {
        write(runs, instruction, says, false);
    }

    /// @param gone true where a tracked change took the field out
    static void write(Supplier<CTR> runs, String instruction, String says, boolean gone) {
        begin(runs, instruction, gone);
        Runs.text(runs.get(), says, false, false, gone);
        end(runs);
    }

    static void begin(Supplier<CTR> runs, String instruction) {
        begin(runs, instruction, false);
    }

    private static void begin(Supplier<CTR> runs, String instruction, boolean gone) {
        runs.get().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        var run = runs.get();
        Runs.write(
                gone ? run.addNewDelInstrText() : run.addNewInstrText(), " " + instruction + " ");
        runs.get().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    static void end(Supplier<CTR> runs) {
        runs.get().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
