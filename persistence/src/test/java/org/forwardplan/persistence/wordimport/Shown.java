package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.imports.Imported.Heading;
import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.model.prose.ProseText;

import java.util.List;
import java.util.stream.Collectors;

/// What was read, as text that a test can state.
final class Shown {

    private Shown() {}

    static String parts(Imported imported) {
        return imported.parts().stream().map(Shown::part).collect(Collectors.joining("\n\n"));
    }

    static List<String> losses(Imported imported) {
        return imported.losses().stream()
                .map(loss ->
                        loss.where().isEmpty() ? loss.what() : loss.where() + ": " + loss.what())
                .toList();
    }

    private static String part(Imported.Part part) {
        return switch (part) {
            case Heading heading ->
                    "%s %s%s"
                            .formatted(
                                    "=".repeat(heading.level()),
                                    heading.title(),
                                    heading.certain() ? "" : " (?)");
            case Body body ->
                    switch (body.body()) {
                        case Prose prose -> ProseText.write(prose).strip();
                        case TextTable table ->
                                "[table %s|%s|%s]"
                                        .formatted(table.caption(), table.header(), table.rows());
                        case Figure figure ->
                                "[figure %s|%s|%d]"
                                        .formatted(figure.caption(), figure.alt(), figure.width());
                        case Callout box ->
                                "[%s %s|%s]"
                                        .formatted(
                                                box.kind(),
                                                box.heading(),
                                                ProseText.write(box.text()).strip());
                        case LiveBlock _ -> throw new AssertionError("No document holds one");
                    };
        };
    }
}
