package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.imports.Imported;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// Brings a Word document into a plan.
@Command(
        name = "docx",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Bring a Word document into a plan: headings become sections, text, tables and pictures"
                    + " their passages, comments comments. One step that undo takes back.",
            "Says what could not be carried. --preview shows all that and changes nothing."
        })
final class ImportDocxCommand extends ImportFileCommand {

    @Parameters(index = "1", paramLabel = "DOC.docx", description = "The Word document.")
    private Path document;

    ImportDocxCommand(Parts parts, String planner, Console console) {
        super(parts, planner, console);
    }

    @Override
    Path source() {
        return document;
    }

    @Override
    Imported read() {
        return parts().documentReader().read(document, console().progress());
    }
}
