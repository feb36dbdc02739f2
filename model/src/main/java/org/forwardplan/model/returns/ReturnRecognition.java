package org.forwardplan.model.returns;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.registers.Tolerant;
import org.forwardplan.model.returns.Recognised.Known;
import org.forwardplan.model.returns.Recognised.Refused;
import org.forwardplan.model.returns.Recognised.Unsure;
import org.forwardplan.model.returns.ReturnedBook.Page;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds out which request a file answers, and what it would change. Changes nothing.
///
/// Known by its marks, else by the ids of its rows; by its headings only so far that the planner is
/// asked.
///
/// @param now the plan as it stands
/// @param reader for returns that were kept before
/// @param at when what is said counts as said
public record ReturnRecognition(Plan now, Journal journal, ReturnReader reader, Instant at) {

    /// @param answers the request the planner says it answers; null where nobody said
    public Recognised of(ReturnedBook book, @Nullable ReturnRequest answers, Progress progress) {
        var marks = marks(book);
        var plan = now.profile().id();
        var foreign = marks.stream().filter(mark -> !mark.plan().equals(plan)).findFirst();
        if (foreign.isPresent()) {
            return refused(
                    book,
                    "“%s” was sent from another plan than “%s”"
                            .formatted(book.file(), now.profile().title()),
                    "Open the plan it was sent from and take it in there");
        }
        var requests = marks.stream().map(ReturnMark::request).distinct().toList();
        if (requests.size() > 1) {
            return refused(
                    book,
                    "“%s” holds sheets of %d returns".formatted(book.file(), requests.size()),
                    "Save the sheets of each return in a file of its own, then take each in");
        }
        if (!requests.isEmpty()) {
            var request = now.find(ReturnRequest.class, requests.getFirst());
            return request.isPresent()
                    ? marked(book, request.get(), marks.getFirst().entry(), progress)
                    : refused(
                            book,
                            "The return that “%s” answers is not among those this plan asked for"
                                    .formatted(book.file()),
                            "Open the copy of the plan it was sent from, or undo the removal of the"
                                    + " request");
        }
        return unmarked(book, answers, progress);
    }

    private static List<ReturnMark> marks(ReturnedBook book) {
        var sheets =
                book.pages().stream().flatMap(page -> BookReading.mark(page).stream()).toList();
        return sheets.isEmpty()
                ? book.properties().values().stream()
                        .flatMap(text -> ReturnMark.read(text).stream())
                        .toList()
                : sheets;
    }

    private static Refused refused(ReturnedBook book, String what, String wayOut) {
        return new Refused(book.file(), what, wayOut);
    }

    private Recognised marked(
            ReturnedBook book, ReturnRequest request, long entry, Progress progress) {
        if (entry > journal.last()) {
            return refused(
                    book,
                    "“%s” was sent from a later state of the plan than this one"
                            .formatted(book.file()),
                    "Open the newest copy of the plan and take it in there");
        }
        return new Known(new Previewing(this, request, entry, book, progress).preview(List.of()));
    }

    private Recognised unmarked(
            ReturnedBook book, @Nullable ReturnRequest answers, Progress progress) {
        var words = words(book);
        var sent =
                now.all(ReturnRequest.class).stream()
                        .filter(request -> request.sentOn() != null)
                        .filter(request -> request.entry() <= journal.last())
                        .filter(request -> answers == null || answers.id().equals(request.id()))
                        .toList();
        var byIds = best(sent, request -> held(request, words));
        if (byIds.size() == 1 || answers != null && !sent.isEmpty()) {
            var request = byIds.size() == 1 ? byIds.getFirst() : sent.getFirst();
            var remark =
                    byIds.size() == 1
                            ? "The file no longer says which return it is; it was known by the ids"
                                    + " of its rows"
                            : "The file no longer says which return it is; it is taken for “%s”, as chosen"
                                    .formatted(request.title());
            return new Known(
                    new Previewing(this, request, request.entry(), book, progress)
                            .preview(List.of(remark)));
        }
        var candidates = byIds.isEmpty() ? headed(sent, book) : byIds;
        return candidates.isEmpty()
                ? refused(
                        book,
                        "“%s” is not a return that this plan asked for".formatted(book.file()),
                        "Take in the workbook that was sent, filled in, in any format of a"
                                + " spreadsheet program")
                : new Unsure(
                        book.file(),
                        candidates.stream()
                                .sorted(Comparator.comparing(it -> !named(it, book)))
                                .toList());
    }

    private static Set<String> words(ReturnedBook book) {
        return book.pages().stream()
                .flatMap(page -> page.lines().stream())
                .flatMap(line -> line.cells().values().stream())
                .map(value -> value.words().strip())
                .collect(Collectors.toSet());
    }

    @FunctionalInterface
    private interface Score {
        int of(ReturnRequest request);
    }

    private static List<ReturnRequest> best(List<ReturnRequest> requests, Score score) {
        var most = 1;
        var best = new ArrayList<ReturnRequest>();
        for (var request : requests) {
            var its = score.of(request);
            if (its > most) {
                best.clear();
                most = its;
            }
            if (its == most) {
                best.add(request);
            }
        }
        return best;
    }

    private int held(ReturnRequest request, Set<String> words) {
        return (int)
                asked(request).stream()
                        .flatMap(ReturnRecognition::ids)
                        .filter(words::contains)
                        .count();
    }

    private static <R> Stream<String> ids(AskedSheet<R> sheet) {
        return sheet.rows().stream().map(sheet.register()::id).distinct();
    }

    private List<AskedSheet<?>> asked(ReturnRequest request) {
        return AskedSheet.of(journal.planAt(request.entry(), now), request, at);
    }

    private List<ReturnRequest> headed(List<ReturnRequest> requests, ReturnedBook book) {
        return requests.stream()
                .filter(request ->
                        asked(request).stream()
                                .anyMatch(sheet ->
                                        book.pages().stream()
                                                .anyMatch(
                                                        page -> BookReading.isHeaded(page, sheet))))
                .toList();
    }

    private boolean named(ReturnRequest request, ReturnedBook book) {
        var name = Tolerant.form(partner(request));
        return !name.isEmpty()
                && Stream.concat(Stream.of(book.file()), book.pages().stream().map(Page::name))
                        .anyMatch(text -> Tolerant.form(text).contains(name));
    }

    String partner(ReturnRequest request) {
        return now.find(Organisation.class, request.partner()).map(Organisation::name).orElse("");
    }
}
