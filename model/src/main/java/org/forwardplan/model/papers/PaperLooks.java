package org.forwardplan.model.papers;

import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.ItemId.HouseTemplateId;
import org.forwardplan.model.plan.MadePaper.Recipe;
import org.forwardplan.model.plan.Plan;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// How papers look: as the organisation's own Word template does, or as ours do unasked. A web page
/// always looks as ours.
///
/// @param ours writes papers in our own look, by the ending of their file
public record PaperLooks(PaperWriter ours, HouseTemplates templates) {

    /// The template papers are made with unless another look is asked for.
    public static Optional<HouseTemplate> inUse(Plan plan) {
        return plan.items(HouseTemplate.class).filter(HouseTemplate::inUse).findFirst();
    }

    /// What a recipe keeps of the template a file would be made with; empty for our own look.
    public static String named(Optional<HouseTemplate> template, Path file) {
        return isWebPage(file) ? "" : template.map(it -> it.id().sha256()).orElse("");
    }

    /// Writes papers in the look of a template; in ours where there is none.
    public PaperWriter of(Optional<HouseTemplate> template) {
        if (template.isEmpty()) {
            return ours;
        }
        var house = templates.writer(template.get());
        return (paper, target, progress) ->
                (isWebPage(target) ? ours : house).write(paper, target, progress);
    }

    /// Writes a paper in the look its recipe names, with the styles chosen then.
    ///
    /// @param then the plan as it was when the paper was made
    /// @return empty where the plan did not have that template
    public Optional<PaperWriter> of(Recipe recipe, Plan then) {
        return recipe.template().isEmpty()
                ? Optional.of(ours)
                : then.find(HouseTemplate.class, new HouseTemplateId(recipe.template()))
                        .map(it -> of(Optional.of(it)));
    }

    private static boolean isWebPage(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm");
    }
}
