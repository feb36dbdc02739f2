package org.forwardplan.app.cli;

import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.registers.Names;
import org.forwardplan.model.registers.Names.Found.One;
import org.forwardplan.model.registers.Names.Found.Unclear;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Finds the partner a planner means by its name.
final class NamedPartner {

    private NamedPartner() {}

    /// @param wanted as it was typed; case, spaces and quotes do not count
    /// @throws ParameterException where the plan has none of that name, or several
    static Organisation in(Plan plan, String wanted, CommandSpec command) {
        var names = new Names<>("partner", plan.all(Organisation.class), Organisation::name);
        return switch (names.find(wanted.strip())) {
            case One<Organisation>(var partner) -> partner;
            case Unclear<Organisation>(var sentence) ->
                    throw new ParameterException(command.commandLine(), sentence);
        };
    }
}
