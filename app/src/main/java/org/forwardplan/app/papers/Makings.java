package org.forwardplan.app.papers;

import org.forwardplan.app.files.FileDialogs.Type;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.papers.PapersViewModel.Making;
import org.forwardplan.app.templates.PaperLook;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.papers.PaperKind;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.workbooks.DutiesWorkbook;
import org.forwardplan.model.workbooks.WorkbookWriter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be made of a plan at any time: its papers, the checklist for Excel, a section for
/// review.
record Makings(PaperLook look, WorkbookWriter workbooks) {

    private static final Type WORD = new Type("Word document", ".docx");
    private static final Type EXCEL = new Type("Excel workbook", ".xlsx");

    List<Making> all(OpenPlan plan) {
        return Stream.concat(
                        PaperKind.ALL.stream().map(kind -> paper(kind, plan.plan())),
                        Stream.of(
                                checklist(),
                                sectionForReview(new SectionForReview(plan, look.ownWriter()))))
                .toList();
    }

    private Making paper(PaperKind kind, Plan plan) {
        return new Making(
                kind.title(plan),
                kind.description(),
                PapersViewModel.WORD_OR_WEB,
                kind.fileName(),
                kind::contents,
                (it, today, file) ->
                        PapersViewModel.writing(
                                look.writer(), () -> Optional.of(kind.make(it, today)), file),
                kind.key());
    }

    private Making checklist() {
        return new Making(
                "Duties checklist for Excel",
                "The checklist, its tests and the evidence as tables, to sort, filter and send to"
                        + " colleagues.",
                EXCEL,
                "duties-checklist",
                WorkbookContents::of,
                (it, today, file) ->
                        progress -> {
                            workbooks.write(
                                    DutiesWorkbook.of(it, Coverage.of(it), today), file, progress);
                            return file;
                        },
                "");
    }

    private static Making sectionForReview(SectionForReview section) {
        return new Making(
                "A section for review",
                "One section with its comments, for reviewers to change and comment on in Word."
                        + " Take what they send back on the page Outline: Review, Take back a"
                        + " reviewed document.",
                WORD,
                section::fileName,
                _ -> section.contents(),
                (_, today, file) -> section.writing(today, file),
                section,
                "");
    }
}
