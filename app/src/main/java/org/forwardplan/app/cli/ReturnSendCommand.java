package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.app.returns.ReturnSending;
import org.forwardplan.model.editing.AskForReturn;
import org.forwardplan.model.editing.Decision;
import org.forwardplan.model.editing.PlanCommand;
import org.forwardplan.model.editing.PlanEditor;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.plan.ReturnRequest.Ask;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Writes the workbooks that partners are to fill in.
@Command(
        name = "send",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Write the workbook of a partner's return, ready to be sent, and remember that it is"
                    + " out.",
            "Where the partner has not been asked yet, --ask and --due say what for and by when."
        })
final class ReturnSendCommand implements Callable<Integer> {

    private final Parts parts;
    private final String planner;
    private final Console console;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Option(
            names = "--partner",
            paramLabel = "P",
            description = "The name of a partner; may be given several times.")
    private List<String> partners = List.of();

    @Option(names = "--all", description = "Every request that is not sent yet.")
    private boolean all;

    @Option(
            names = "--ask",
            split = ",",
            paramLabel = "KIND",
            description =
                    "What to ask for: objectives, trajectories, milestones, evidence, drafts,"
                            + " comments.")
    private List<String> asks = List.of();

    @Option(
            names = "--due",
            paramLabel = "DATE",
            description = "When it is to be back, e.g. 2026-12-11.")
    private @Nullable LocalDate due;

    @Option(
            names = "--contact",
            defaultValue = "",
            paramLabel = "ROLE",
            description = "The role to turn to with questions.")
    private String contact;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder to write to.")
    private Path folder;

    ReturnSendCommand(Parts parts, String planner, Console console) {
        this.parts = parts;
        this.planner = planner;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (all == !partners.isEmpty()) {
            throw wrong("Say either --partner or --all.");
        }
        if (!Files.isDirectory(folder)) {
            throw wrong("There is no folder %s: make it first.".formatted(folder));
        }
        try (var repository = parts.planFiles().open(file)) {
            var editor = new PlanEditor(repository, parts.clock(), () -> planner);
            var requests = all ? unsent(editor) : requested(editor);
            if (requests.isEmpty()) {
                console.out().println("Every request has been sent already.");
                return ExitCode.FINDINGS;
            }
            requests.forEach(request -> send(repository, editor, request));
            return ExitCode.FINE;
        }
    }

    private void send(PlanRepository repository, PlanEditor editor, ReturnRequest request) {
        var sending = new ReturnSending(parts.workbookWriter(), parts.clock());
        var entry = repository.journal().last();
        var written = sending.write(editor.plan(), request, entry, folder, console.progress());
        perform(editor, written.command());
        console.out()
                .println(
                        "Wrote %s for “%s”, due %s."
                                .formatted(
                                        written.file(), request.title(), Words.day(request.due())));
    }

    private static List<ReturnRequest> unsent(PlanEditor editor) {
        return editor.plan().all(ReturnRequest.class).stream()
                .filter(request -> request.sentOn() == null)
                .toList();
    }

    /// The newest request to each partner that is not sent; a new one where something is asked.
    private List<ReturnRequest> requested(PlanEditor editor) {
        var named = new ArrayList<OrganisationId>();
        for (var partner : partners) {
            named.add(NamedPartner.in(editor.plan(), partner, spec).id());
        }
        if (asks.isEmpty()) {
            return named.stream().map(partner -> unsent(editor, partner)).toList();
        }
        var day = due;
        if (day == null) {
            throw wrong("Say with --due when it is to be back, e.g. --due 2026-12-11.");
        }
        var command = new AskForReturn(UUID.randomUUID(), named, kinds(), day, contact, "");
        perform(editor, command);
        return named.stream()
                .distinct()
                .flatMap(partner ->
                        editor.plan().find(ReturnRequest.class, command.request(partner)).stream())
                .toList();
    }

    private ReturnRequest unsent(PlanEditor editor, OrganisationId partner) {
        return unsent(editor).stream()
                .filter(request -> request.partner().equals(partner))
                .findFirst()
                .orElseThrow(() ->
                        wrong(
                                "There is no request to that partner that is not sent: say with"
                                        + " --ask what to ask for."));
    }

    private List<Ask> kinds() {
        return asks.stream()
                .map(this::kind)
                .distinct()
                .map(kind -> new Ask(kind, List.of()))
                .toList();
    }

    private Ask.Kind kind(String word) {
        return Arrays.stream(Ask.Kind.values())
                .filter(kind -> key(kind).equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        wrong(
                                "There is no “%s” to ask for. There is: %s"
                                        .formatted(
                                                word,
                                                Arrays.stream(Ask.Kind.values())
                                                        .map(ReturnSendCommand::key)
                                                        .collect(Collectors.joining(", ")))));
    }

    /// As it is typed on a command line.
    static String key(Ask.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void perform(PlanEditor editor, PlanCommand command) {
        if (editor.perform(command) instanceof Decision.Refused(var findings)
                && !findings.isEmpty()) {
            throw wrong(
                    findings.stream()
                            .map(it -> "%s. %s.".formatted(it.what(), it.remedy()))
                            .collect(Collectors.joining(" ")));
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
