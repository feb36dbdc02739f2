package org.forwardplan.model.registers;

import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.registers.Names.Found.One;
import org.forwardplan.model.registers.Names.Found.Unclear;
import org.forwardplan.model.registers.RegisterColumn.Choices;
import org.forwardplan.model.registers.RegisterColumn.Type;
import org.forwardplan.model.workbooks.Cell;

import java.util.ArrayList;
import java.util.stream.Collectors;

/// The column of the bodies that a place or board is for: names with a semicolon between.
final class NameList {

    private static final String COVERS = "covers";

    private NameList() {}

    static RegisterColumn<Organisation> column(Columns<Organisation, Organisation> in) {
        return in.column(
                COVERS,
                "Covers",
                44,
                Type.LONG_WORDS,
                "The local authorities it is for, with a semicolon between them.",
                Choices.NONE,
                NameList::shown,
                NameList::meant);
    }

    private static Cell shown(Plan plan, Organisation row) {
        return Cell.of(
                row.covers().stream()
                        .flatMap(id -> plan.find(Organisation.class, id).stream())
                        .map(Organisation::name)
                        .filter(name -> !name.isBlank())
                        .collect(Collectors.joining("; ")));
    }

    private static Taking<Organisation> meant(Plan plan, Organisation row, Value value) {
        var names = new Names<>("organisation", plan.all(Organisation.class), Organisation::name);
        var covers = new ArrayList<OrganisationId>();
        for (var name : Written.words(value).split("[;\\n]")) {
            if (name.isBlank()) {
                continue;
            }
            switch (names.find(name.strip())) {
                case One<Organisation>(var found) -> covers.add(found.id());
                case Unclear<Organisation>(var sentence) -> {
                    return RegisterColumn.fault(sentence);
                }
            }
        }
        return new Taking.Taken<>(
                new Organisation(row.id(), row.position(), row.name(), row.kind(), covers));
    }
}
