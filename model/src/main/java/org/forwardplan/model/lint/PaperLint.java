package org.forwardplan.model.lint;

import org.forwardplan.model.boardpapers.CoverFilling;
import org.forwardplan.model.boardpapers.Filled;
import org.forwardplan.model.boardpapers.PartWords;
import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.checks.PlanCheck.Subject;
import org.forwardplan.model.checks.Unfinished;
import org.forwardplan.model.lint.LintFinding.Spot;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.BoardPaper.Fill;
import org.forwardplan.model.plan.PaperPart;
import org.forwardplan.model.plan.PaperPart.Changes;
import org.forwardplan.model.plan.PaperPart.Duties;
import org.forwardplan.model.plan.PaperPart.DutyLayout;
import org.forwardplan.model.plan.PaperPart.Sections;
import org.forwardplan.model.plan.PaperPart.Text;

import java.util.ArrayList;
import java.util.List;

/// What a board should not find in a paper: what is blank or unfinished on its cover sheet and in
/// its parts, and what is not ready in what it takes from the plan.
public final class PaperLint {

    private final Subject subject;
    private final BoardPaper paper;
    private final List<LintFinding> found = new ArrayList<>();

    private PaperLint(Subject subject, BoardPaper paper) {
        this.subject = subject;
        this.paper = paper;
    }

    /// @param subject the plan, on the day of the paper
    public static List<LintFinding> of(Subject subject, BoardPaper paper) {
        var lint = new PaperLint(subject, paper);
        lint.cover();
        lint.parts();
        lint.found.addAll(new Printed(subject, paper.parts()).findings());
        return List.copyOf(lint.found);
    }

    private void cover() {
        if (paper.title().isBlank()) {
            add(
                    new Spot.Head(),
                    LintGroup.COVER,
                    Finding.must("The paper has no title", paper.id(), "Write one"));
        }
        var fields = CoverFilling.of(subject, paper);
        for (var at = 0; at < fields.size(); at++) {
            field(fields.get(at), new Spot.Field(at));
        }
    }

    private void field(Filled filled, Spot spot) {
        var label = filled.field().label();
        if (filled.blank()) {
            add(
                    spot,
                    LintGroup.COVER,
                    Finding.must(
                            "“%s” is blank on the cover sheet".formatted(label),
                            paper.id(),
                            "Write it, or take the field off the cover sheet"));
            return;
        }
        text("“%s”".formatted(label), filled.words(), spot);
        if (filled.field().fill() == Fill.ACTION) {
            action(filled, spot);
        }
    }

    private void action(Filled filled, Spot spot) {
        var cover = ActionVerbs.in(filled.words());
        var agenda = ActionVerbs.in(paper.agendaAction());
        if (!agenda.isEmpty() && !cover.equals(agenda)) {
            add(
                    spot,
                    LintGroup.ACTION,
                    Finding.must(
                            cover.isEmpty()
                                    ? "The cover sheet does not say what the agenda asks: %s"
                                            .formatted(ActionVerbs.words(agenda))
                                    : "The cover sheet asks the meeting to %s, the agenda to %s"
                                            .formatted(
                                                    ActionVerbs.words(cover),
                                                    ActionVerbs.words(agenda)),
                            paper.id(),
                            "Make “%s” say what the agenda says, or have the agenda changed"
                                    .formatted(filled.field().label())));
        }
    }

    private void parts() {
        for (var at = 0; at < paper.parts().size(); at++) {
            part(paper.parts().get(at), new Spot.Part(at));
        }
    }

    private void part(PaperPart part, Spot spot) {
        switch (part) {
            case Text text -> {
                var named = "The part “%s”".formatted(PartWords.of(text, subject.plan()));
                if (text.prose().blank()) {
                    add(
                            spot,
                            LintGroup.PARTS,
                            Finding.must(
                                    named + " is empty", paper.id(), "Write it, or remove it"));
                }
                text(named, text.prose().plainText(), spot);
            }
            case Sections it
                    when it.sections().stream()
                            .noneMatch(id -> subject.outline().entry(id).isPresent()) ->
                    add(
                            spot,
                            LintGroup.PARTS,
                            Finding.must(
                                    "A part is to show sections, and none is chosen",
                                    paper.id(),
                                    "Choose sections, or remove the part"));
            case Changes it when subject.plan().find(Baseline.class, it.since()).isEmpty() ->
                    noVersion(spot);
            case Duties it
                    when it.layout() == DutyLayout.CHANGES
                            && (it.since() == null
                                    || subject.plan().find(Baseline.class, it.since()).isEmpty()) ->
                    noVersion(spot);
            default -> {}
        }
    }

    private void noVersion(Spot spot) {
        add(
                spot,
                LintGroup.PARTS,
                Finding.must(
                        "A part is to compare with an earlier version, and there is none",
                        paper.id(),
                        "Choose a baseline, or remove the part"));
    }

    private void text(String named, String words, Spot spot) {
        Unfinished.in(words)
                .ifPresent(it ->
                        add(
                                spot,
                                LintGroup.UNFINISHED,
                                Finding.must(
                                        "%s %s: “%s”".formatted(named, it.why(), it.words()),
                                        paper.id(),
                                        "Write what should stand there, or take it out")));
        LaterDates.in(words, subject.today())
                .ifPresent(date ->
                        add(spot, LintGroup.LATER_DATES, Printed.later(named, date, paper.id())));
    }

    private void add(Spot spot, LintGroup group, Finding finding) {
        found.add(new LintFinding(finding, spot, group));
    }
}
