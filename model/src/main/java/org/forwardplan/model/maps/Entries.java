package org.forwardplan.model.maps;

import org.forwardplan.model.maps.Node.Branch;
import org.forwardplan.model.maps.Node.Clash;
import org.forwardplan.model.maps.Node.Leaf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/// Goes through all entries below a node.
final class Entries<K, V> implements Iterator<Map.Entry<K, V>> {

    private final Deque<Node<K, V>> ahead = new ArrayDeque<>();

    Entries(Node<K, V> root) {
        ahead.push(root);
        unfold();
    }

    @Override
    public boolean hasNext() {
        return !ahead.isEmpty();
    }

    @Override
    public Map.Entry<K, V> next() {
        if (ahead.poll() instanceof Leaf<K, V> leaf) {
            unfold();
            return leaf.entry();
        }
        throw new NoSuchElementException();
    }

    /// Brings a leaf to the front, if there is another.
    private void unfold() {
        while (ahead.peek() != null && !(ahead.peek() instanceof Leaf<K, V>)) {
            below(ahead.pop()).forEach(ahead::push);
        }
    }

    private static <K, V> List<? extends Node<K, V>> below(Node<K, V> node) {
        return switch (node) {
            case Branch<K, V> branch -> List.of(branch.children());
            case Clash<K, V> clash -> clash.leaves();
            case Leaf<K, V> leaf -> List.of(leaf);
        };
    }
}
