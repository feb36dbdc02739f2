package org.forwardplan.model.boardpapers;

import org.forwardplan.model.checks.PlanCheck.Subject;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.BoardPaper.CoverField;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.wording.Wording;

import java.time.LocalDate;
import java.util.List;

/// Fills a cover sheet with what the plan itself can say. What the planner wrote goes before it.
///
/// What only a person can know, such as conflicts of interest, is left blank.
public final class CoverFilling {

    private final BoardPaper paper;
    private final Subject subject;
    private final Standing standing;
    private final Impact impact;

    private CoverFilling(Subject subject, BoardPaper paper) {
        this.subject = subject;
        this.paper = paper;
        this.standing = new Standing(subject);
        this.impact = new Impact(subject);
    }

    /// Words and where they come from.
    record Words(String words, String from) {
        static final Words NONE = new Words("", "");

        static Words of(List<String> lines, String from) {
            return lines.isEmpty() ? NONE : new Words(String.join("\n", lines), from);
        }
    }

    /// @param dated the day of the paper: what was due before it is overdue
    public static List<Filled> of(Plan plan, BoardPaper paper, LocalDate dated) {
        return of(Subject.of(plan, dated), paper);
    }

    public static List<Filled> of(Subject subject, BoardPaper paper) {
        var filling = new CoverFilling(subject, paper);
        return paper.cover().stream().map(filling::filled).toList();
    }

    private Filled filled(CoverField field) {
        if (!field.words().isBlank()) {
            return new Filled(field, field.words().strip(), "");
        }
        var found = words(field);
        return new Filled(field, found.words(), found.words().isBlank() ? "" : found.from());
    }

    private Words words(CoverField field) {
        return switch (field.fill()) {
            case WRITTEN, CONFLICTS -> Words.NONE;
            case TITLE -> new Words(paper.title(), "the title of this paper");
            case MEETING -> new Words(paper.meeting(), "the meeting this paper is for");
            case MEETING_DATE ->
                    new Words(Wording.day(paper.meetsOn()), "the meeting this paper is for");
            case ACTION -> new Words(paper.agendaAction(), "the agenda");
            case AUTHOR, PRESENTED_BY, CONTACT ->
                    Earlier.lastWritten(subject.plan(), paper, field.fill());
            case PREVIOUS_REPORTING -> Earlier.reporting(subject.plan(), paper);
            case SUMMARY -> standing.summary();
            case NEXT_STEPS -> standing.nextSteps();
            case RISKS -> standing.risks();
            case LEGAL -> standing.legal();
            case STRATEGIC_FIT -> impact.corePurposes();
            case IMPACT_ON_PEOPLE, IMPACT_ON_RESOURCES -> impact.on(field);
            case APPENDICES -> new Words(PartWords.list(subject.plan(), paper), "its parts");
        };
    }
}
