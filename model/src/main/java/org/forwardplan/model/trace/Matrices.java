package org.forwardplan.model.trace;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.duties.Said;
import org.forwardplan.model.duties.TestCoverage;
import org.forwardplan.model.duties.TestCoverage.Answered;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Priority;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.trace.Matrix.Builder;
import org.forwardplan.model.trace.Matrix.Ground;
import org.forwardplan.model.trace.Matrix.Line;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The three ways in which a planner looks at a plan all at once.
///
/// - **Requirements by section**: a link from a passage of the section to a test of the
///   requirement.
/// - **Requirements by priority**: a link to a test of the requirement from an objective of the
///   priority, from a passage that stands in or beneath a section of the priority's title, or from
///   anything whose words name the priority.
/// - **Sections by place**: a passage that names the place or the area of a council it covers, that
///   stands in a section so titled, or that shows only what is the place's.
public final class Matrices {

    private final Plan plan;
    private final Coverage coverage;
    private final Outline outline;
    private final boolean chapters;

    private Matrices(Plan plan, Coverage coverage, Outline outline, boolean chapters) {
        this.plan = plan;
        this.coverage = coverage;
        this.outline = outline;
        this.chapters = chapters;
    }

    /// @param chapters true to count what stands anywhere in a chapter under the chapter
    public static Matrices of(Plan plan, Coverage coverage, Outline outline, boolean chapters) {
        return new Matrices(plan, coverage, outline, chapters);
    }

    public Matrix requirementsBySection() {
        var matrix = new Builder();
        eachLink((test, answer) -> {
            if (answer.from() instanceof Passage passage) {
                outline.entryOf(passage.id())
                        .ifPresent(entry ->
                                matrix.add(
                                        test.test().requirement(),
                                        column(entry).section().id(),
                                        answers(test, passage)));
            }
        });
        return matrix.build(requirements(), sections());
    }

    public Matrix requirementsByPriority() {
        var matrix = new Builder();
        for (var priority : plan.all(Priority.class)) {
            var named = Naming.of(List.of(priority.title()));
            eachLink((test, answer) -> {
                if (serves(answer.from(), priority, named)) {
                    matrix.add(
                            test.test().requirement(), priority.id(), answers(test, answer.from()));
                }
            });
        }
        return matrix.build(
                requirements(),
                plan.all(Priority.class).stream()
                        .map(it -> new Line(it.id(), it.kind().toString(), "", it.title()))
                        .toList());
    }

    public Matrix sectionsByPlace() {
        var places =
                plan.all(Organisation.class).stream()
                        .filter(it -> it.kind() == Organisation.Kind.PLACE)
                        .toList();
        var matrix = new Builder();
        for (var place : places) {
            var named = Naming.of(plan, place);
            for (var entry : outline.entries()) {
                for (var passage : entry.passages()) {
                    if (named.in(passage.body().plainText()) || titled(entry, named)) {
                        matrix.add(
                                column(entry).section().id(),
                                place.id(),
                                new Ground(passage.id(), entry.heading(), passage.name()));
                    }
                }
            }
        }
        return matrix.build(
                sections(),
                places.stream()
                        .map(it -> new Line(it.id(), "", "", Naming.bare(it.name())))
                        .toList());
    }

    private interface Each {
        void link(TestCoverage test, Answered answer);
    }

    private void eachLink(Each each) {
        coverage.rows()
                .forEach(row ->
                        row.tests()
                                .forEach(test ->
                                        test.answers().forEach(answer -> each.link(test, answer))));
    }

    private Ground answers(TestCoverage test, PlanItem from) {
        var where =
                from instanceof Passage passage
                        ? outline.entryOf(passage.id()).map(Outline.Entry::heading).orElse("")
                        : from.name();
        return new Ground(from.id(), where, test.asks());
    }

    private boolean serves(PlanItem from, Priority priority, Naming named) {
        return from instanceof Objective objective
                        && Objects.equals(objective.priority(), priority.id())
                || named.in(Said.by(from))
                || from instanceof Passage passage
                        && outline.entryOf(passage.id())
                                .filter(entry -> titled(entry, named))
                                .isPresent();
    }

    /// True where the section or one above it is named so.
    private boolean titled(Outline.Entry entry, Naming named) {
        return named.in(entry.section().title())
                || above(entry.section()).filter(it -> titled(it, named)).isPresent();
    }

    private Optional<Outline.Entry> above(Section section) {
        return Optional.ofNullable(section.parent()).flatMap(outline::entry);
    }

    /// The section itself, or its chapter.
    private Outline.Entry column(Outline.Entry entry) {
        return !chapters || entry.depth() == 1
                ? entry
                : above(entry.section()).map(this::column).orElse(entry);
    }

    private List<Line> requirements() {
        return coverage.rows().stream()
                .map(row -> row.requirement())
                .map(it -> new Line(it.id(), it.kind().toString(), "", it.title()))
                .toList();
    }

    private List<Line> sections() {
        return outline.entries().stream()
                .filter(entry -> !chapters || entry.depth() == 1)
                .map(it -> new Line(it.section().id(), "", it.number(), it.section().title()))
                .toList();
    }
}
