package org.forwardplan.app.cli;

import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.rulebook.RulebookException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.PrintStream;

/// Says what went wrong in words a planner can act on. Only a fault of the program itself shows its
/// inside.
record Failures(PrintStream err) implements IExecutionExceptionHandler, IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        err.println(reason(wrong));
        err.println();
        err.print(wrong.getCommandLine().getUsageMessage());
        return ExitCode.BAD_USE;
    }

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, ParseResult parsed) {
        return switch (failure) {
            case StorageException world -> {
                err.println(sentence(String.valueOf(world.getMessage())));
                err.println(sentence(world.wayOut()));
                yield ExitCode.BAD_USE;
            }
            case RulebookException rulebook -> {
                rulebook.faults().forEach(err::println);
                yield ExitCode.BAD_USE;
            }
            default -> {
                mistake(failure);
                yield ExitCode.BUG;
            }
        };
    }

    private static String reason(ParameterException wrong) {
        return wrong instanceof UnmatchedArgumentException extra && !extra.isUnknownOption()
                ? "“%s” is not understood here.".formatted(String.join(" ", extra.getUnmatched()))
                : String.valueOf(wrong.getMessage());
    }

    void mistake(Throwable bug) {
        err.println(
                "The program made a mistake. Nothing that was shown as done is lost."
                        + " Please report it with the lines below.");
        bug.printStackTrace(err);
    }

    private static String sentence(String text) {
        return text.isEmpty() || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0
                ? text
                : text + ".";
    }
}
