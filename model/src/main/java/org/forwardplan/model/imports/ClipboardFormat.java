package org.forwardplan.model.imports;

import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.tables.CellBlock;

import java.util.List;

/// Reads what word processors, spreadsheets and web pages put on the clipboard, and writes what
/// they take from it.
///
/// Reading never fails: what a plan cannot hold is among the losses. It takes longer the more there
/// is, so a large clip is a job.
public interface ClipboardFormat {

    /// Above this many letters reading is a job.
    int LARGE = 1_000_000;

    /// What was copied, as passages: sub-headings stay within the prose. Nothing is fetched from a
    /// network.
    Imported read(Clip clip);

    /// What was copied as cells, to be put into a table: those of the first table in it, or else of
    /// its text.
    CellBlock cells(Clip clip);

    /// Passages as other programs take them, and as `read` gives them back.
    ///
    /// @param plan has the pictures that figures show
    Clip write(List<PassageBody> bodies, Plan plan);
}
