package org.forwardplan.model.review;

import org.forwardplan.model.plan.CrossReference;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Run;
import org.forwardplan.model.references.References;

import java.util.ArrayList;
import java.util.List;

/// Text as a document prints it: a cross-reference is the words it had that day, and comes back as
/// no more than these.
record Printed(References references) {

    Paragraph of(Paragraph paragraph) {
        var runs = references.current(paragraph).runs().stream().map(Printed::plain).toList();
        return new Paragraph(paragraph.kind(), paragraph.level(), runs);
    }

    private static Run plain(Run run) {
        var reference = CrossReference.of(run.link());
        if (reference.isEmpty()) {
            return run;
        }
        // The number and title of a section are fields, which have no looks of their own.
        var field = reference.get().to() instanceof SectionId;
        return new Run(run.text(), run.bold() && !field, run.italic() && !field, null);
    }

    /// The text with its cross-references again, wherever their words still stand in it.
    Paragraph restored(Paragraph came, List<Paragraph> sent) {
        var restored = came;
        for (var paragraph : sent) {
            for (var run : paragraph.runs()) {
                var reference = CrossReference.of(run.link());
                if (reference.isPresent()) {
                    restored = with(restored, run, words(run, reference.get()));
                }
            }
        }
        return restored;
    }

    private String words(Run run, CrossReference reference) {
        return references.words(reference.to()).orElse(run.text());
    }

    private static Paragraph with(Paragraph paragraph, Run reference, String words) {
        var runs = new ArrayList<Run>();
        var found = words.isBlank();
        for (var run : paragraph.runs()) {
            var at = found || run.link() != null ? -1 : run.text().indexOf(words);
            if (at < 0) {
                runs.add(run);
                continue;
            }
            found = true;
            runs.add(saying(run, run.text().substring(0, at)));
            runs.add(reference);
            runs.add(saying(run, run.text().substring(at + words.length())));
        }
        return new Paragraph(paragraph.kind(), paragraph.level(), runs);
    }

    private static Run saying(Run run, String words) {
        return new Run(words, run.bold(), run.italic(), run.link());
    }
}
