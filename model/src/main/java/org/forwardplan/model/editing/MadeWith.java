package org.forwardplan.model.editing;

import org.forwardplan.model.plan.ItemId.HouseTemplateId;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.plan.Plan;

import java.util.List;

/// The papers that were made with a Word template: to make one again, the template has to be there.
public final class MadeWith {

    private MadeWith() {}

    public static List<MadePaper> papers(Plan plan, HouseTemplateId template) {
        return plan.items(MadePaper.class)
                .filter(paper -> paper.recipe().template().equals(template.sha256()))
                .toList();
    }
}
