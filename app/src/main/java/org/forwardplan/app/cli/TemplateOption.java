package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.papers.PaperLooks;
import org.forwardplan.model.papers.PaperWriter;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

import java.nio.file.Path;
import java.util.Optional;

/// Which look a command gives its Word papers.
final class TemplateOption {

    private static final String NONE = "none";

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--template",
            paramLabel = "T.dotx|none",
            description =
                    "Make Word papers look as this Word template does; 'none' for our own look."
                            + " The template of the plan unless said.")
    private @Nullable String template;

    /// Refuses a template where no Word paper is written.
    ///
    /// @param instead what is written, e.g. `A web page`
    void refuseFor(String instead) {
        if (template != null && !template.equals(NONE)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%s has its own look: --template is for Word papers.".formatted(instead));
        }
    }

    /// Writes papers of a plan.
    PaperWriter writer(Parts parts, Plan plan) {
        return new PaperLooks(parts.paperWriter(), parts.houseTemplates()).of(chosen(parts, plan));
    }

    private Optional<HouseTemplate> chosen(Parts parts, Plan plan) {
        if (template == null) {
            return PaperLooks.inUse(plan);
        }
        return template.equals(NONE)
                ? Optional.empty()
                : Optional.of(parts.houseTemplates().read(Path.of(template)));
    }
}
