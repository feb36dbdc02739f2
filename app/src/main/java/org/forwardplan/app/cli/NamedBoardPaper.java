package org.forwardplan.app.cli;

import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.Plan;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import java.util.stream.Collectors;

/// Finds the paper in preparation that a planner means by its title.
final class NamedBoardPaper {

    private NamedBoardPaper() {}

    /// @param wanted as it was typed; upper and lower case are the same
    /// @throws ParameterException where the plan has none of that title
    static BoardPaper in(Plan plan, String wanted, CommandSpec command) {
        var papers = plan.all(BoardPaper.class);
        return papers.stream()
                .filter(paper -> paper.title().equalsIgnoreCase(wanted.strip()))
                .findFirst()
                .orElseThrow(() ->
                        new ParameterException(
                                command.commandLine(),
                                papers.isEmpty()
                                        ? "No board paper is in preparation in this plan."
                                        : "There is no board paper “%s”. There is: %s."
                                                .formatted(
                                                        wanted,
                                                        papers.stream()
                                                                .map(BoardPaper::title)
                                                                .collect(
                                                                        Collectors.joining(
                                                                                ", ")))));
    }
}
