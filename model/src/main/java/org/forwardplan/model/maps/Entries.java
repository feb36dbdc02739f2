package org.forwardplan.model.maps;

import org.forwardplan.model.maps.Node.Branch;
import org.forwardplan.model.maps.Node.Clash;
import org.forwardplan.model.maps.Node.Leaf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
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
            switch (ahead.pop()) {
                case Branch<K, V> branch -> {
                    for (var child : branch.children()) {
                        ahead.push(child);
                    }
                }
                case Clash<K, V> clash -> clash.leaves().forEach(ahead::push);
                case Leaf<K, V> leaf -> ahead.push(leaf);
            }
        }
    }
}
