package org.forwardplan.model.review;

import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.TextTable;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Pieces of a returned document that stand together and belong to one passage.
///
/// @param passage that they are; null where they belong to none that was sent
record Stretch(SectionId section, @Nullable PassageId passage, List<Leaf> leaves) {

    Stretch {
        leaves = List.copyOf(leaves);
    }

    Stretch as(@Nullable PassageId now) {
        return new Stretch(section, now, leaves);
    }

    Stretch with(Stretch next) {
        var both = new ArrayList<>(leaves);
        both.addAll(next.leaves);
        return new Stretch(section, passage, both);
    }

    boolean prose() {
        return leaves.stream().allMatch(Leaf::prose);
    }

    /// True where it is of the kind that this was; the text of a callout may have left its box.
    boolean canBe(PassageBody sent) {
        return switch (sent) {
            case Prose _ -> prose();
            case Callout _ -> prose() || has(Callout.class);
            case TextTable _, Figure _ -> has(sent.getClass());
            case LiveBlock _ -> true;
        };
    }

    private boolean has(Class<? extends PassageBody> kind) {
        return leaves.stream().anyMatch(leaf -> kind.isInstance(leaf.body()));
    }

    boolean blank() {
        return leaves.stream().allMatch(leaf -> leaf.blank() && leaf.remarks().isEmpty());
    }

    /// True where its pieces bore the mark of this passage when they came.
    boolean cameFrom(PassageId other) {
        return leaves.stream().allMatch(leaf -> other.equals(leaf.passage()));
    }

    String text() {
        return leaves.stream()
                .map(leaf -> leaf.body().plainText())
                .collect(Collectors.joining("\n"));
    }
}
