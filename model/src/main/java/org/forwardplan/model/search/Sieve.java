package org.forwardplan.model.search;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.search.Filter.Need;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Lets through what all filters of a query ask for.
record Sieve(Surroundings around) {

    Predicate<PlanItem> of(Query query) {
        return query.filters().stream()
                .filter(filter -> !filter.unfinished())
                .map(this::of)
                .reduce(_ -> true, Predicate::and);
    }

    private Predicate<PlanItem> of(Filter filter) {
        var value = Filter.plain(filter.value());
        return switch (filter.key()) {
            case IN -> {
                var part = Query.part(filter);
                yield item -> part.isPresent() && part.get().holds(item);
            }
            case STATUS ->
                    item -> statuses(item).anyMatch(it -> Filter.plain(it).startsWith(value));
            case LEAD ->
                    item -> lead(item).filter(it -> Filter.plain(it).contains(value)).isPresent();
            case ANSWERS -> {
                var ids = answering(value);
                yield item -> ids.contains(item.id());
            }
            case IS -> Need.beginning(value).map(this::needs).orElse(_ -> false);
        };
    }

    private Predicate<PlanItem> needs(Need need) {
        return switch (need) {
            case OUTDATED -> {
                var ids = outdated();
                yield item -> ids.contains(item.id());
            }
            case UNANSWERED ->
                    item ->
                            item instanceof Requirement
                                    && row(item).filter(it -> !it.confirmable()).isPresent();
            case OVERDUE -> new Overdue(around)::holds;
            case OPEN -> this::open;
        };
    }

    private boolean open(PlanItem item) {
        return switch (item) {
            case Note note -> note.kind() == Note.Kind.TO_DO && !note.done();
            case Comment comment -> !thread(comment).resolved();
            default -> false;
        };
    }

    private Comment thread(Comment comment) {
        var first = comment.replyTo();
        return first == null ? comment : around.plan().find(Comment.class, first).orElse(comment);
    }

    private Stream<String> statuses(PlanItem item) {
        return switch (item) {
            case Milestone it -> Stream.of(it.status().toString());
            case Source it -> Stream.of(it.status().toString());
            case Requirement _, Answer _ -> row(item).map(it -> it.state().toString()).stream();
            default -> around.section(item).map(it -> it.status().toString()).stream();
        };
    }

    private Optional<String> lead(PlanItem item) {
        return switch (item) {
            case Objective it -> Optional.of(it.lead());
            case Requirement _, Answer _ -> row(item).map(it -> it.answer().lead());
            default -> around.section(item).map(Section::lead);
        };
    }

    private Optional<RequirementCoverage> row(PlanItem item) {
        return switch (item) {
            case Requirement it -> asked(it.id());
            case Answer it -> asked(it.id().requirement());
            default -> Optional.empty();
        };
    }

    private Optional<RequirementCoverage> asked(RequirementId id) {
        return around.coverage().row(id).filter(RequirementCoverage::asked);
    }

    /// What answers the requirements of this key, or with this in their title.
    private Set<ItemId> answering(String value) {
        var ids = new HashSet<ItemId>();
        around.coverage().rows().stream()
                .filter(row -> names(row.requirement(), value))
                .flatMap(row -> row.tests().stream())
                .flatMap(test -> test.answers().stream())
                .forEach(answer -> ids.add(answer.from().id()));
        return ids;
    }

    private static boolean names(Requirement requirement, String value) {
        return Filter.plain(requirement.id().key()).startsWith(value)
                || Filter.plain(requirement.title()).contains(value);
    }

    private Set<ItemId> outdated() {
        var ids = new HashSet<ItemId>();
        for (var row : around.coverage().rows()) {
            if (row.state() == AnswerState.OUTDATED) {
                ids.add(row.requirement().id());
            }
            row.outdated().forEach(answer -> ids.add(answer.from().id()));
        }
        return ids;
    }
}
