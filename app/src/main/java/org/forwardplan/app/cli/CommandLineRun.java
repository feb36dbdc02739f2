package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.app.parts.Window;
import org.forwardplan.model.plan.FinancialYear;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.TypeConversionException;

import java.io.PrintWriter;

/// Runs one command and answers its exit code.
public final class CommandLineRun {

    private final CommandLine commands;
    private final Failures failures;

    /// @param planner who is editing, for the journal
    public CommandLineRun(Parts given, Window window, String planner, Console console) {
        var passwords = new PasswordSource(console);
        var parts =
                given.with(new AskingPlanFiles(given.planFiles(), passwords))
                        .with(new AskingPlanCopies(given.planCopies(), passwords));
        failures = new Failures(console.err());
        commands =
                new CommandLine(new WorkbenchCommand(console, passwords))
                        .addSubcommand(new DemoCommand(parts, window, planner, console))
                        .addSubcommand(new NewCommand(parts, planner, console))
                        .addSubcommand(new CheckCommand(parts, console))
                        .addSubcommand(new LintCommand(parts, console))
                        .addSubcommand(
                                new CommandLine(new ExportCommand(parts, console))
                                        .addSubcommand(new ExportSectionCommand(parts, console))
                                        .addSubcommand(new ExportBoardPaperCommand(parts, console))
                                        .addSubcommand(
                                                new ExportRedlineCommand(parts, planner, console))
                                        .addSubcommand(new ExportRevisionCommand(parts, console))
                                        .addSubcommand(new ExportRegisterCommand(parts, console))
                                        .addSubcommand(new ExportTextCommand(parts, console)))
                        .addSubcommand(
                                new CommandLine(new ImportCommand(console))
                                        .addSubcommand(
                                                new ImportDocxCommand(parts, planner, console))
                                        .addSubcommand(new ImportReviewCommand(parts, console))
                                        .addSubcommand(
                                                new ImportOutlineCommand(parts, planner, console))
                                        .addSubcommand(new ImportTextCommand(parts, console)))
                        .addSubcommand(
                                new CommandLine(new BaselineCommand(console))
                                        .addSubcommand(
                                                new BaselineAddCommand(parts, planner, console))
                                        .addSubcommand(new BaselineListCommand(parts, console)))
                        .addSubcommand(
                                new CommandLine(new CopiesCommand(console))
                                        .addSubcommand(new CopiesListCommand(parts, console))
                                        .addSubcommand(new CopiesMakeCommand(parts, console))
                                        .addSubcommand(
                                                new CopiesRestoreCommand(parts, planner, console)))
                        .addSubcommand(
                                new CommandLine(new ReturnCommand(console))
                                        .addSubcommand(
                                                new ReturnSendCommand(parts, planner, console))
                                        .addSubcommand(new ReturnListCommand(parts, console))
                                        .addSubcommand(new ReturnPreviewCommand(parts, console))
                                        .addSubcommand(
                                                new ReturnApplyCommand(parts, planner, console)))
                        .addSubcommand(new CopyCommand(parts, planner, console))
                        .addSubcommand(
                                new CommandLine(new PasswordCommand(console))
                                        .addSubcommand(
                                                new PasswordSetCommand(parts, passwords, console))
                                        .addSubcommand(
                                                new PasswordChangeCommand(
                                                        parts, passwords, console))
                                        .addSubcommand(new PasswordRemoveCommand(parts, console)))
                        .addSubcommand(new CompareCommand(parts, console))
                        .addSubcommand(new VerifyCommand(parts, console))
                        .addSubcommand(new HistoryCommand(parts, console))
                        .addSubcommand(new SearchCommand(parts, console))
                        .addSubcommand(
                                new CommandLine(new RulebookCommand(console))
                                        .addSubcommand(new RulebookListCommand(parts, console))
                                        .addSubcommand(new RulebookShowCommand(parts, console))
                                        .addSubcommand(new RulebookCheckCommand(parts, console))
                                        .addSubcommand(new RulebookTemplateCommand(parts, console))
                                        .addSubcommand(new RulebookImportCommand(parts, console))
                                        .addSubcommand(new RulebookImpactCommand(parts, console))
                                        .addSubcommand(
                                                new RulebookMoveCommand(parts, planner, console)))
                        .addSubcommand(new CommandLine.HelpCommand());
        commands.registerConverter(FinancialYear.class, CommandLineRun::year)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true))
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    public int run(String... args) {
        return commands.execute(args);
    }

    /// Says that the program is at fault, for what no command caught; answers the exit code.
    public int mistake(Throwable bug) {
        failures.mistake(bug);
        return ExitCode.BUG;
    }

    private static FinancialYear year(String text) {
        try {
            return FinancialYear.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(String.valueOf(wrong.getMessage()));
        }
    }
}
