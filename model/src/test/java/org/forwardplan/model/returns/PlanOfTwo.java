package org.forwardplan.model.returns;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.ReturnRequestId;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Together;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.plan.ReturnRequest.Ask;
import org.forwardplan.model.plan.Section;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A plan with two partners, each asked for its objectives, figures and milestones, and its
/// journal; entry 1 is the state that was sent.
final class PlanOfTwo {

    static final Organisation TRUST = partner(1, "Riverside Hospitals Trust");
    static final Organisation COUNCIL = partner(2, "Hillside Council");

    final ReturnRequest trust = request(1, TRUST);
    final ReturnRequest council = request(2, COUNCIL);
    private final List<JournalEntry> entries = new ArrayList<>();
    private final Map<PartnerReturn, ReturnedBook> kept = new HashMap<>();
    Plan plan = Plan.EMPTY;

    /// @param each how many rows of each kind each partner has
    PlanOfTwo(int each) {
        var items = new ArrayList<PlanItem>();
        items.add(Items.profile());
        items.add(TRUST);
        items.add(COUNCIL);
        items.add(Items.section(1, "Care").withLead(TRUST.name()));
        items.add(Items.passage(500, 1, "We will open beds"));
        for (var at = 1; at <= each; at++) {
            for (var partner : List.of(TRUST, COUNCIL)) {
                var number = at * 2 + partner.position();
                items.add(
                        ItemFields.with(
                                Items.milestone(number, "Step " + number, Items.MARCH),
                                "owner",
                                partner.id()));
                items.add(
                        ItemFields.with(
                                Items.objective(number, "Aim " + number), "owner", partner.id()));
            }
        }
        items.add(trust);
        items.add(council);
        edit(new Together(items.stream().<PlanChange>map(Added::new).toList()));
    }

    private static Organisation partner(int number, String name) {
        return new Organisation(
                new OrganisationId(new UUID(9, number)),
                number,
                name,
                Organisation.Kind.TRUST,
                List.of());
    }

    private static ReturnRequest request(int number, Organisation partner) {
        return new ReturnRequest(
                        new ReturnRequestId(new UUID(8, number)),
                        "Autumn return " + number,
                        partner.id(),
                        List.of(Ask.Kind.values()).stream()
                                .filter(kind -> kind != Ask.Kind.EVIDENCE)
                                .map(kind -> new Ask(kind, List.of()))
                                .toList(),
                        Items.MARCH,
                        "Planning lead",
                        "",
                        null,
                        0,
                        "")
                .sent(Items.MARCH, 1, "Return.xlsx");
    }

    void edit(PlanChange change) {
        plan = plan.after(change);
        entries.add(
                new JournalEntry(
                        entries.size() + 1,
                        new Edit(SentBook.CAME, "Planning lead", Edit.Act.DONE, "Edit", change)));
    }

    void revise(PlanItem now) {
        edit(new PlanChange.Revised(plan.find(now.getClass(), now.id()).orElseThrow(), now));
    }

    Milestone step(int number) {
        return plan.all(Milestone.class).stream()
                .filter(it -> it.title().equals("Step " + number))
                .findFirst()
                .orElseThrow();
    }

    Objective aim(int number) {
        return plan.all(Objective.class).stream()
                .filter(it -> it.title().equals("Aim " + number))
                .findFirst()
                .orElseThrow();
    }

    Section section() {
        return plan.all(Section.class).getFirst();
    }

    Journal journal() {
        return new Journal(entries);
    }

    /// The workbook as it was sent.
    SentBook sent(ReturnRequest request) {
        return SentBook.of(journal().planAt(1, plan), request, 1);
    }

    Recognised recognised(ReturnedBook book) {
        return recognised(book, null);
    }

    Recognised recognised(ReturnedBook book, @Nullable ReturnRequest answers) {
        return new ReturnRecognition(plan, journal(), new Kept(kept), SentBook.CAME)
                .of(book, answers, Progress.SILENT);
    }

    ReturnPreview preview(ReturnedBook book) {
        return switch (recognised(book)) {
            case Recognised.Known(var preview) -> preview;
            case Recognised other -> throw new AssertionError(other);
        };
    }

    /// Puts into the plan what a command came to, and remembers the file.
    void merged(ReturnedBook book, PlanChange change) {
        edit(change);
        plan.all(PartnerReturn.class).stream()
                .filter(it -> it.contents().equals(book.contents()))
                .forEach(it -> kept.put(it, book));
    }

    private record Kept(Map<PartnerReturn, ReturnedBook> books) implements ReturnReader {
        @Override
        public ReturnedBook read(Path file, Progress progress) {
            throw new AssertionError(file);
        }

        @Override
        public ReturnedBook read(PartnerReturn kept, Progress progress) {
            return books.entrySet().stream()
                    .filter(it -> it.getKey().id().equals(kept.id()))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
        }
    }
}
