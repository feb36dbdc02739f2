package org.forwardplan.app.parts;

import org.forwardplan.model.carrying.PlanText;
import org.forwardplan.model.copies.PlanCopies;
import org.forwardplan.model.editing.SamplePlan;
import org.forwardplan.model.imports.ClipboardFormat;
import org.forwardplan.model.imports.DocumentReader;
import org.forwardplan.model.imports.PictureReader;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.language.Dictionaries;
import org.forwardplan.model.papers.HouseTemplates;
import org.forwardplan.model.papers.PaperWriter;
import org.forwardplan.model.returns.ReturnReader;
import org.forwardplan.model.review.ReviewReader;
import org.forwardplan.model.rulebook.Rulebooks;
import org.forwardplan.model.spreadsheets.SpreadsheetReader;
import org.forwardplan.model.workbooks.WorkbookWriter;

import java.time.Clock;

/// What the window and the command line are built from.
public record Parts(
        PlanFiles planFiles,
        PlanCopies planCopies,
        PlanText planText,
        Rulebooks rulebooks,
        SamplePlan sample,
        PaperWriter paperWriter,
        HouseTemplates houseTemplates,
        WorkbookWriter workbookWriter,
        SpreadsheetReader spreadsheetReader,
        ReturnReader returnReader,
        PictureReader pictureReader,
        ClipboardFormat clipboard,
        Dictionaries dictionaries,
        DocumentReader documentReader,
        ReviewReader reviewReader,
        Clock clock) {

    /// The same with other plan files.
    public Parts with(PlanFiles others) {
        return with(others, planCopies);
    }

    /// The same with copies kept elsewhere.
    public Parts with(PlanCopies others) {
        return with(planFiles, others);
    }

    private Parts with(PlanFiles files, PlanCopies copies) {
        return new Parts(
                files,
                copies,
                planText,
                rulebooks,
                sample,
                paperWriter,
                houseTemplates,
                workbookWriter,
                spreadsheetReader,
                returnReader,
                pictureReader,
                clipboard,
                dictionaries,
                documentReader,
                reviewReader,
                clock);
    }
}
