package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.registers.Tolerant;
import org.forwardplan.model.returns.Recognised;
import org.forwardplan.model.returns.Recognised.Known;
import org.forwardplan.model.returns.Recognised.Refused;
import org.forwardplan.model.returns.Recognised.Unsure;
import org.forwardplan.model.returns.ReturnPreview;
import org.forwardplan.model.returns.ReturnRecognition;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads a file that came back for a command.
record ReturnIn(Parts parts, Console console, CommandSpec spec) {

    /// @param request the one it answers, as it was typed; null where nothing was
    /// @return empty where it is refused, which has then been said
    Optional<ReturnPreview> preview(
            Path file, Plan plan, Journal journal, @Nullable String request) {
        var book = parts.returnReader().read(file, console.progress());
        var recognition =
                new ReturnRecognition(plan, journal, parts.returnReader(), parts.clock().instant());
        var answers = request == null ? null : named(plan, request);
        return switch (recognition.of(book, answers, console.progress())) {
            case Known(var preview) -> Optional.of(preview);
            case Refused refused -> refused(refused);
            case Unsure unsure -> unsure(unsure);
        };
    }

    private Optional<ReturnPreview> refused(Refused refused) {
        console.err().println("%s. %s.".formatted(refused.what(), refused.wayOut()));
        return Optional.empty();
    }

    private Optional<ReturnPreview> unsure(Recognised.Unsure unsure) {
        console.err()
                .println(
                        "“%s” does not say which return it is. Say --request with one of: %s."
                                .formatted(
                                        unsure.file(),
                                        unsure.candidates().stream()
                                                .map(ReturnRequest::title)
                                                .collect(Collectors.joining("; "))));
        return Optional.empty();
    }

    private ReturnRequest named(Plan plan, String wanted) {
        var form = Tolerant.form(wanted);
        var found =
                plan.all(ReturnRequest.class).stream()
                        .filter(request ->
                                Tolerant.form(request.title()).equals(form)
                                        || plan.find(Organisation.class, request.partner())
                                                .filter(it -> Tolerant.form(it.name()).equals(form))
                                                .isPresent())
                        .toList();
        if (found.size() != 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    found.isEmpty()
                            ? "No return was asked for under “%s”.".formatted(wanted)
                            : "Several returns go by “%s”: use the title of one."
                                    .formatted(wanted));
        }
        return found.getFirst();
    }
}
