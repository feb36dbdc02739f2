package org.forwardplan.model.returns;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.merge.MergeCase;
import org.forwardplan.model.merge.MergeCase.What;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.PartnerReturn.Declined;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.returns.Difference.Before;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What an earlier return to the same request said and was decided about, so that the same answer
/// is not asked about twice, however the file was saved.
///
/// @param sameAs name of the earlier return that says the same throughout; empty where none does
/// @param said the plan as the earlier return had it; null where there was none
record Earlier(String sameAs, @Nullable Plan said, Plan theirs, Set<Declined> declined) {

    static Earlier of(
            ReturnRecognition with,
            ReturnRequest request,
            ReturnedBook book,
            Plan theirs,
            Progress progress) {
        var merged =
                with.now().all(PartnerReturn.class).stream()
                        .filter(it -> it.request().equals(request.id()) && it.mergedAt() != null)
                        .sorted(
                                Comparator.comparing(
                                                PartnerReturn::mergedAt,
                                                Comparator.nullsFirst(Comparator.naturalOrder()))
                                        .reversed())
                        .toList();
        var declined = new HashSet<Declined>();
        merged.forEach(it -> declined.addAll(it.declined()));
        Plan last = null;
        for (var it : merged) {
            var said =
                    it.contents().equals(book.contents())
                            ? theirs
                            : said(with, request, it, progress);
            if (theirs.equals(said)) {
                return new Earlier(it.file(), theirs, theirs, declined);
            }
            last = last == null ? said : last;
        }
        return new Earlier("", last, theirs, declined);
    }

    private static @Nullable Plan said(
            ReturnRecognition with, ReturnRequest request, PartnerReturn it, Progress progress) {
        var earlier = with.reader().read(it, progress);
        var entry =
                earlier.pages().stream()
                        .flatMap(page -> BookReading.mark(page).stream())
                        .findFirst()
                        .map(ReturnMark::entry)
                        .orElse(request.entry());
        return new Previewing(with, request, entry, earlier, progress).gathered().theirs();
    }

    /// Whether the earlier return said the same.
    Before said(MergeCase it) {
        if (declined.contains(TheirWords.of(it, theirs))) {
            return Before.DECLINED;
        }
        return said != null && says(said, it, it.theirs()) ? Before.TAKEN : Before.NEW;
    }

    /// What the plan has taken over from an earlier return is theirs, and no change of ours.
    MergeCase sinceThen(MergeCase it) {
        return it.what() == What.CHANGED_BY_BOTH && said != null && says(said, it, it.ours())
                ? new MergeCase(
                        What.CHANGED_BY_THEM,
                        it.item(),
                        it.field(),
                        it.base(),
                        it.ours(),
                        it.theirs())
                : it;
    }

    private static boolean says(Plan said, MergeCase it, @Nullable Object value) {
        var item = said.find(it.item().getClass(), it.item().id());
        if (it.whole()) {
            return item.equals(Optional.ofNullable(value));
        }
        return item.stream()
                .map(ItemFields::of)
                .flatMap(List::stream)
                .filter(field -> field.name().equals(it.field()))
                .anyMatch(field -> Objects.equals(field.value(), value));
    }
}
