package org.forwardplan.model.returns;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.merge.Merge;
import org.forwardplan.model.merge.MergeCase;
import org.forwardplan.model.merge.MergeCase.What;
import org.forwardplan.model.plan.ReturnRequest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Works out what a recognised return would change.
final class Previewing {

    private static final Set<String> OWN = Set.of("position", "at");

    private final ReturnRecognition with;
    private final ReturnRequest request;
    private final long entry;
    private final ReturnedBook book;
    private final Progress progress;

    Previewing(
            ReturnRecognition with,
            ReturnRequest request,
            long entry,
            ReturnedBook book,
            Progress progress) {
        this.with = with;
        this.request = request;
        this.entry = entry;
        this.book = book;
        this.progress = progress;
    }

    /// @param first what is to be said before all else
    ReturnPreview preview(List<String> first) {
        var gathered = gathered();
        var merge = Merge.of(gathered.base, with.now(), gathered.theirs());
        var earlier = Earlier.of(with, request, book, gathered.theirs(), progress);
        var remarks = new ArrayList<>(first);
        remarks.addAll(book.remarks());
        remarks.addAll(gathered.remarks);
        return new ReturnPreview(
                book.file(),
                book.contents(),
                request,
                with.partner(request),
                merge,
                differences(merge, gathered, earlier),
                gathered.counts(),
                gathered.columns,
                gathered.problems,
                remarks,
                earlier.sameAs());
    }

    /// What the file says, whatever the plan says now.
    Gathered gathered() {
        var base = with.journal().planAt(entry, with.now());
        var gathered = new Gathered(base);
        var sent = base.find(ReturnRequest.class, request.id()).orElse(request);
        var asked =
                AskedSheet.of(base, sent, with.at()).stream()
                        .filter(sheet -> sheet.isNeeded(base))
                        .toList();
        new BookReading(book, asked, Printed.of(base, sent, entry, request.sentOn()))
                .read(gathered, request, progress);
        return gathered;
    }

    private List<Difference> differences(Merge merge, Gathered gathered, Earlier earlier) {
        var cases = new HashMap<String, MergeCase>();
        merge.offers().forEach(it -> cases.put(it.key(), it));
        var companions = gathered.allCompanions();
        var histories = new Histories(with.journal().after(entry));
        var differences = new ArrayList<Difference>();
        for (var offer : merge.offers()) {
            if (companions.contains(offer.key()) || isOfNoCell(offer, merge)) {
                continue;
            }
            var it = earlier.sinceThen(offer);
            differences.add(
                    new Difference(
                            it,
                            cells(it, gathered),
                            with(gathered.companions(it.key()), cases),
                            earlier.said(it),
                            it.what().conflict() ? histories.of(it) : ""));
        }
        return differences;
    }

    /// Where the same new row came twice, its place and the time it was read are no answer.
    private static boolean isOfNoCell(MergeCase it, Merge merge) {
        return OWN.contains(it.field())
                && merge.base().find(it.item().getClass(), it.item().id()).isEmpty();
    }

    private static List<CellPlace> cells(MergeCase it, Gathered gathered) {
        var own = gathered.cells(it.key());
        return own.isEmpty() ? gathered.cells(MergeCase.key(it.item())) : own;
    }

    /// Only what does not need a decision of its own.
    private static List<MergeCase> with(Set<String> keys, Map<String, MergeCase> cases) {
        return keys.stream()
                .filter(cases::containsKey)
                .map(cases::get)
                .filter(it -> it.what() == What.CHANGED_BY_THEM || it.what() == What.ADDED_BY_THEM)
                .toList();
    }
}
