package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.papers.JointForwardPlanPaper;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// All that is needed to understand one document.
record Reading(
        Styles styles,
        Headings headings,
        ParagraphWriter paragraphs,
        RunWriter runs,
        Captions captions,
        CellWriter cells,
        TableWriter tables,
        BoxWriter boxes,
        FigureWriter figures,
        Lists lists,
        Notes notes,
        Margin margin,
        Origins origins,
        Report report,
        Runnable stepper) {

    void step() {
        stepper.run();
    }

    /// A line of a contents page, which the plan draws up itself.
    boolean isContents(Unit unit) {
        var name = styles.name(unit.shape());
        return name.startsWith("toc ")
                || name.equals("toc heading")
                || name.equals("contents heading")
                || name.equals("table of figures");
    }

    /// What a paper of ours says in place of text, and nobody has written over since.
    boolean isUnwritten(Unit unit) {
        var said = JointForwardPlanPaper.UNWRITTEN;
        var words = unit.all(Piece.Words.class).stream().map(Piece.Words::text);
        return words.collect(Collectors.joining()).equals(said.heading() + ": " + said.text());
    }

    /// The words of notes, each with its number in front.
    List<Paragraph> noteTexts(List<Piece.NoteMark> marks) {
        var texts = new ArrayList<Paragraph>();
        for (var mark : marks) {
            if (notes.knows(mark)) {
                var label = "[%d] ".formatted(notes.number(mark));
                for (var unit : Unit.of(notes.text(mark), View.ACCEPTED)) {
                    for (var paragraph : paragraphs.write(unit)) {
                        texts.add(labelled(label, paragraph));
                        label = "";
                    }
                }
                report.count(Report.Often.NOTE);
            }
        }
        return texts;
    }

    private static Paragraph labelled(String label, Paragraph paragraph) {
        var runs = new ArrayList<Run>();
        runs.add(Run.plain(label));
        runs.addAll(paragraph.runs());
        return new Paragraph(paragraph.kind(), paragraph.level(), runs);
    }
}
