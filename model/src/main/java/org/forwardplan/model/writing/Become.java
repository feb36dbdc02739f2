package org.forwardplan.model.writing;

import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;

import java.util.List;

/// Turns what is being written into what the plan says now, after an undo for instance, with the
/// caret where the change was.
public final class Become {

    private Become() {}

    public static Writing prose(Writing writing, Prose now) {
        var next = Writing.of(now, 0);
        var caret =
                writing.paragraphs().equals(next.paragraphs())
                        ? writing.caret()
                        : end(writing, next);
        return next.select(caret, caret);
    }

    /// How many paragraphs two lists have in common at their start.
    public static int same(List<Paragraph> some, List<Paragraph> others) {
        var least = Math.min(some.size(), others.size());
        var same = 0;
        while (same < least && some.get(same).equals(others.get(same))) {
            same++;
        }
        return same;
    }

    private static int end(Writing was, Writing now) {
        var last =
                Math.min(
                        same(was.paragraphs().reversed(), now.paragraphs().reversed()),
                        now.paragraphs().size() - 1);
        var changed = now.paragraphs().size() - 1 - last;
        var paragraph = now.paragraphs().get(changed);
        var old = was.paragraphs().get(Math.max(0, was.paragraphs().size() - 1 - last));
        return now.start(changed) + Lines.length(paragraph) - alike(old, paragraph);
    }

    /// How many signs two paragraphs have in common at their ends.
    private static int alike(Paragraph some, Paragraph other) {
        var first = some.text();
        var second = other.text();
        var least = Math.min(first.length(), second.length());
        var alike = 0;
        while (alike < least
                && first.charAt(first.length() - 1 - alike)
                        == second.charAt(second.length() - 1 - alike)) {
            alike++;
        }
        return alike;
    }
}
