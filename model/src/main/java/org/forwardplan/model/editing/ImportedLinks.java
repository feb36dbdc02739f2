package org.forwardplan.model.editing;

import org.forwardplan.model.imports.ImportTree.Branch;
import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.CrossReference;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Run;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes cross-references within a document point at the sections it has become; those that lead
/// elsewhere are words again.
final class ImportedLinks {

    private final Map<String, String> addresses = new HashMap<>();

    ImportedLinks(List<Branch> branches, FreshIds ids) {
        for (var at = 0; at < branches.size(); at++) {
            var address = new CrossReference(ids.section(at)).address();
            branches.get(at).bookmarks().forEach(mark -> addresses.putIfAbsent(mark, address));
        }
    }

    PassageBody resolved(PassageBody body) {
        return switch (body) {
            case Prose prose -> resolved(prose);
            case Callout box -> new Callout(box.kind(), box.heading(), resolved(box.text()));
            default -> body;
        };
    }

    private Prose resolved(Prose prose) {
        return new Prose(
                prose.paragraphs().stream()
                        .map(paragraph ->
                                new Paragraph(
                                        paragraph.kind(),
                                        paragraph.level(),
                                        paragraph.runs().stream().map(this::resolved).toList()))
                        .toList());
    }

    private Run resolved(Run run) {
        return new Run(run.text(), run.bold(), run.italic(), link(run.link()));
    }

    private @Nullable String link(@Nullable String link) {
        return link == null || !link.startsWith("#") ? link : addresses.get(link.substring(1));
    }
}
