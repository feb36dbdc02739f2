package org.forwardplan.model.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

import org.forwardplan.model.editing.Decision.Accepted;
import org.forwardplan.model.editing.TakeReturn;
import org.forwardplan.model.merge.Choice;
import org.forwardplan.model.merge.Merge;
import org.forwardplan.model.merge.MergeCase.What;
import org.forwardplan.model.registers.Value;
import org.forwardplan.model.returns.Recognised.Known;
import org.forwardplan.model.returns.ReturnProblem.Kind;
import org.forwardplan.model.returns.ReturnedBook.Line;
import org.forwardplan.model.returns.ReturnedBook.Page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

class NothingIsLostTest {

    private static final Set<Kind> OF_THE_ROW =
            EnumSet.of(Kind.UNKNOWN_ROW, Kind.NO_NEW_ROWS, Kind.NOT_ASKED_FOR, Kind.MISFIT);

    @Provide
    Arbitrary<List<Distortion>> one() {
        return Arbitraries.of(Distortion.class).list().ofSize(1);
    }

    @Provide
    Arbitrary<List<Distortion>> several() {
        return Arbitraries.of(Distortion.class).list().uniqueElements().ofMinSize(2).ofMaxSize(5);
    }

    @Property(tries = 150)
    void whatever_is_written_is_merged_listed_or_reported(
            @ForAll("one") List<Distortion> distortions, @ForAll long seed) {
        check(distortions, new Random(seed));
    }

    @Property(tries = 400)
    void so_it_is_however_many_things_happen_to_the_file(
            @ForAll("several") List<Distortion> distortions, @ForAll long seed) {
        check(distortions, new Random(seed));
    }

    @Property(tries = 200)
    void a_file_nobody_wrote_in_changes_nothing_whatever_happened_to_it(
            @ForAll("several") List<Distortion> distortions, @ForAll long seed) {
        var two = new PlanOfTwo(3);
        var sent = two.sent(two.trust);
        var random = new Random(seed);
        distortions.forEach(it -> it.to(sent, random));

        var preview = preview(two, sent);

        assertEquals(
                List.of(),
                preview.differences().stream()
                        .filter(it -> it.merge().what() != What.REMOVED_BY_THEM)
                        .toList(),
                preview.problems()::toString);
    }

    @Example
    void a_day_that_fits_only_with_another_of_its_row_is_listed() {
        check(List.of(Distortion.SORTED, Distortion.BLANK_ROWS), new Random(8787));
    }

    @Example
    void a_new_row_whose_days_do_not_fit_together_is_reported_whole() {
        check(List.of(Distortion.SORTED, Distortion.BLANK_ROWS), new Random(1149006844386894645L));
    }

    private static void check(List<Distortion> distortions, Random random) {
        var two = new PlanOfTwo(3);
        var sent = two.sent(two.trust);
        var written = write(sent, random);
        distortions.forEach(it -> it.to(sent, random));

        var preview = preview(two, sent);

        for (var value : written) {
            var stands = 0;
            var told = 0;
            for (var page : sent.book().pages()) {
                for (var line : page.lines()) {
                    for (var cell : line.cells().entrySet()) {
                        if (cell.getValue().words().strip().equals(value)) {
                            stands++;
                            told += told(preview, page, line, cell.getKey()) ? 1 : 0;
                        }
                    }
                }
            }
            // Of copies that say the same, one is told.
            assertTrue(
                    stands == 0 || told > 0,
                    () ->
                            "%s after %s%n%s%n%s"
                                    .formatted(
                                            value, distortions, preview.problems(), sent.book()));
        }
        taken(two, preview);
    }

    /// All that was written and offered can be taken, and is then what the plan says.
    private static void taken(PlanOfTwo two, ReturnPreview preview) {
        var choices = preview.choices().all(Choice.THEIRS, it -> it.merge().theirs() != null);
        var command = new TakeReturn(preview, choices, "Planning lead", SentBook.CAME);
        if (command.decide(two.plan) instanceof Accepted(var change)) {
            two.edit(change);
            var offers =
                    Merge.of(preview.merge().base(), two.plan, preview.merge().theirs())
                            .offers()
                            .stream()
                            .filter(it -> it.theirs() != null)
                            .toList();
            assertTrue(
                    offers.isEmpty() || !command.outcome().repairs().isEmpty(), offers::toString);
        }
    }

    private static boolean told(ReturnPreview preview, Page page, Line line, int column) {
        var listed =
                preview.differences().stream()
                        .flatMap(it -> it.cells().stream())
                        .anyMatch(at -> is(at, page, line, column) || isRow(at, page, line));
        var reported =
                preview.problems().stream()
                        .anyMatch(it ->
                                is(it.at(), page, line, column)
                                        || OF_THE_ROW.contains(it.kind())
                                                && (isRow(it.at(), page, line)
                                                        || isSheet(it.at(), page))
                                        || it.kind() == Kind.TWICE
                                                && it.what().contains(line.words(column).strip()));
        var unknown =
                preview.columns().stream()
                        .anyMatch(it ->
                                it.state() == ReturnColumn.State.UNKNOWN
                                        && it.at().sheet().equals(page.name())
                                        && it.at().column() == column);
        Statistics.label("how")
                .collect(
                        listed
                                ? "listed"
                                : reported ? "reported" : unknown ? "column" : "as its copy");
        return listed || reported || unknown;
    }

    private static boolean is(CellPlace at, Page page, Line line, int column) {
        return at.sheet().equals(page.name()) && at.row() == line.number() && at.column() == column;
    }

    private static boolean isRow(CellPlace at, Page page, Line line) {
        return at.sheet().equals(page.name()) && at.row() == line.number() && at.column() < 0;
    }

    private static boolean isSheet(CellPlace at, Page page) {
        return at.sheet().equals(page.name()) && (at.row() == 0 || at.column() < 0);
    }

    /// Writes into random cells, and new rows, something that stands nowhere else.
    private static Set<String> write(SentBook sent, Random random) {
        var written = new LinkedHashSet<String>();
        for (var number = 0; number < 8; number++) {
            var leaf = sent.leaves.get(random.nextInt(sent.leaves.size()));
            var row =
                    random.nextInt(5) == 0 || leaf.lines.size() == 2
                            ? leaf.add()
                            : 2 + random.nextInt(leaf.lines.size() - 2);
            var column = 1 + random.nextInt(leaf.lines.getFirst().size() - 1);
            Value value =
                    switch (random.nextInt(4)) {
                        case 0 -> new Value.Number(BigDecimal.valueOf(1000 + number), false);
                        case 1 -> new Value.Day(LocalDate.of(2027, 5, 1 + number));
                        default -> Value.of("Written " + number);
                    };
            leaf.lines.get(row).set(column, value);
            written.add(value.words());
        }
        return written;
    }

    private static ReturnPreview preview(PlanOfTwo two, SentBook sent) {
        return switch (two.recognised(sent.book(), two.trust)) {
            case Known(var preview) -> preview;
            case Recognised other -> throw new AssertionError(other);
        };
    }
}
