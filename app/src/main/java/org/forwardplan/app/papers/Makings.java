package org.forwardplan.app.papers;

import org.forwardplan.app.files.FileDialogs.Type;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.papers.PapersViewModel.Making;
import org.forwardplan.model.papers.PaperKind;
import org.forwardplan.model.plan.Plan;

import java.util.List;
import java.util.stream.Stream;

/// What can be made of a plan at any time: its papers, the checklist for Excel, a section for
/// review.
final class Makings {

    private static final Type EXCEL = new Type("Excel workbook", ".xlsx");

    private Makings() {}

    static List<Making> of(OpenPlan plan) {
        return Stream.concat(
                        PaperKind.ALL.stream().map(kind -> paper(kind, plan.plan())),
                        Stream.of(checklist(), sectionForReview(new SectionForReview(plan))))
                .toList();
    }

    private static Making paper(PaperKind kind, Plan plan) {
        return new Making(
                kind.title(plan),
                kind.description(),
                PapersViewModel.WORD_OR_WEB,
                kind::fileName,
                kind::contents,
                null,
                kind);
    }

    private static Making checklist() {
        return new Making(
                "Duties checklist for Excel",
                "The checklist, its tests and the evidence as tables, to sort, filter and send to"
                        + " colleagues.",
                EXCEL,
                () -> "duties-checklist",
                WorkbookContents::of,
                null,
                null);
    }

    private static Making sectionForReview(SectionForReview section) {
        return new Making(
                "A section for review",
                "One section with its comments, for reviewers to change and comment on in Word."
                        + " Take what they send back on the page Outline: Review, Take back a"
                        + " reviewed document.",
                PaperMaking.WORD,
                section::fileName,
                _ -> section.contents(),
                section,
                null);
    }
}
