package org.forwardplan.app.papers;

import org.forwardplan.app.templates.PaperLook;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.papers.PaperWriter;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.remaking.Remaking;

/// Makes a recorded paper and says how well the record carries.
final class Remade {

    private Remade() {}

    /// @throws StorageException where what it was made from is gone
    static Paper paper(Remaking remaking, MadePaper made) {
        return remaking.of(made).orElseThrow(Remade::gone);
    }

    /// In the look it had, with the styles of then.
    ///
    /// @throws StorageException where its template is gone
    static PaperWriter writer(PaperLook look, Remaking remaking, MadePaper made) {
        return look.writer(made.recipe(), remaking.then(made)).orElseThrow(Remade::gone);
    }

    private static StorageException gone() {
        return new StorageException(
                "This paper cannot be made again: what it was made from is no longer known",
                "Make it anew from the plan as it stands");
    }

    /// Whether the file that was just written is the very file that was made before.
    static String verdict(MadePaper before, String sha256) {
        return sha256.equals(before.sha256())
                ? ": the very same, byte for byte"
                : ". It says the same; the file itself differs, as another version of the workbench"
                        + " wrote it";
    }

    /// What the planner should know now who may want it again; empty where there is nothing.
    static String limits(MadePaper made) {
        return Remaking.obstacle(made).map(". "::concat).orElse("");
    }
}
