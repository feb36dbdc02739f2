package org.forwardplan.app.outline.tree;

import javafx.scene.control.TreeItem;

import org.forwardplan.model.plan.ItemId.SectionId;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Grows the tree's items to match the outline. A section keeps its item, and so stays expanded or
/// collapsed.
final class TreeGrowth {

    /// An outline of more sections than this opens with its chapters collapsed.
    private static final int SEEN_AT_ONCE = 30;

    private final TreeItem<Branch> root = new TreeItem<>();
    private final Map<SectionId, TreeItem<Branch>> items = new HashMap<>();
    private boolean expandNew;

    TreeItem<Branch> root() {
        return root;
    }

    @Nullable TreeItem<Branch> item(SectionId id) {
        return items.get(id);
    }

    /// @param filtered true to expand all, so that every match is seen
    void grow(List<Branch> branches, boolean filtered) {
        var all = branches.stream().flatMap(Branch::all).toList();
        var first = items.isEmpty();
        expandNew = !first || all.size() <= SEEN_AT_ONCE;
        var gone = new HashSet<>(items.keySet());
        for (var branch : all) {
            gone.remove(branch.id());
            items.computeIfAbsent(branch.id(), _ -> item(branch)).setValue(branch);
        }
        if (!filtered) {
            items.keySet().removeAll(gone);
        }
        // An item must leave its old parent before it enters the new one.
        var parents =
                branches.stream()
                        .flatMap(Branch::all)
                        .flatMap(parent ->
                                parent.beneath().stream()
                                        .map(child -> Map.entry(child.id(), parent.id())))
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, entry -> items.get(entry.getValue())));
        for (var branch : all) {
            var item = items.get(branch.id());
            var parent = item.getParent();
            if (parent != null && parent != parents.getOrDefault(branch.id(), root)) {
                parent.getChildren().remove(item);
            }
        }
        put(root, branches);
        if (filtered) {
            expandAll(true);
        }
    }

    void expandAll(boolean expanded) {
        items.values().forEach(item -> item.setExpanded(expanded));
    }

    /// Expands all that an item stands in.
    static void open(TreeItem<Branch> item) {
        for (var above = item.getParent(); above != null; above = above.getParent()) {
            above.setExpanded(true);
        }
    }

    private TreeItem<Branch> item(Branch branch) {
        var item = new TreeItem<>(branch);
        item.setExpanded(expandNew);
        return item;
    }

    private void put(TreeItem<Branch> parent, List<Branch> branches) {
        var children = branches.stream().map(branch -> items.get(branch.id())).toList();
        if (!parent.getChildren().equals(children)) {
            parent.getChildren().setAll(children);
        }
        branches.forEach(branch -> put(items.get(branch.id()), branch.beneath()));
    }
}
