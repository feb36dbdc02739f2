package org.forwardplan.persistence.samples;

import org.forwardplan.model.duties.Said;
import org.forwardplan.model.plan.ItemId.Answering;
import org.forwardplan.model.plan.ItemId.LinkId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.TestRef;
import org.forwardplan.model.rulebook.Rulebook;
import org.forwardplan.persistence.rulebooks.Spelling;
import org.forwardplan.persistence.rulebooks.YamlRow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Which passages, objectives and evidence of a sample answer which tests.
final class TestLinks {

    private final SampleFolder folder;
    private final Set<String> tests;
    private final Set<Link> links = new LinkedHashSet<>();

    TestLinks(SampleFolder folder, Rulebook rulebook) {
        this.folder = folder;
        this.tests =
                rulebook.requirements().stream()
                        .flatMap(row -> row.tests().stream().map(row::ref))
                        .map(TestRef::toString)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Links everything the field `answers` names.
    void add(Answering from, YamlRow row) {
        row.values("answers").forEach(test -> add(from, test.text(), test::fault));
    }

    /// @param test as written, e.g. `quality/objectives`
    /// @param fault told what is wrong with it
    void add(Answering from, String test, Consumer<String> fault) {
        if (!tests.contains(test)) {
            fault.accept("there is no test '%s'.".formatted(test) + Spelling.hint(test, tests));
            return;
        }
        var id = new LinkId(folder.id("link", from.text() + "/" + test));
        if (!links.add(new Link(id, TestRef.parse(test), from))) {
            fault.accept("'%s' is named twice: once is enough".formatted(test));
        }
    }

    List<PlanItem> items() {
        return new ArrayList<>(links);
    }

    /// The links, each with what these things say that answer.
    List<PlanItem> remembering(List<PlanItem> items) {
        var byId =
                items.stream()
                        .collect(Collectors.toMap(PlanItem::id, item -> item, (one, _) -> one));
        return links.stream()
                .<PlanItem>map(link -> {
                    var from = byId.get(link.from());
                    return from == null ? link : link.saying(Said.by(from));
                })
                .toList();
    }
}
