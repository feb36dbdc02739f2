package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.persistence.wordimport.Report.Often;

import java.util.HashMap;
import java.util.Map;

/// Follows the lists through the document, and notices what a plan's lists cannot do.
final class Lists {

    private final Styles styles;
    private final RunWriter runs;
    private final Map<Integer, Boolean> interrupted = new HashMap<>();

    Lists(Styles styles, RunWriter runs) {
        this.styles = styles;
        this.runs = runs;
    }

    void seen(ParagraphWriter.Item item, Unit unit, Report report) {
        if (!item.listed()) {
            if (!runs.lines(unit).isEmpty()) {
                interrupted.replaceAll((_, _) -> true);
            }
            return;
        }
        if (item.level() > Paragraph.DEEPEST) {
            report.count(Often.DEEP);
        }
        var list = styles.list(unit.shape());
        if (item.kind() == Kind.NUMBER
                && list != 0
                && Boolean.TRUE.equals(interrupted.put(list, false))) {
            report.count(Often.RESUMED);
        }
    }
}
