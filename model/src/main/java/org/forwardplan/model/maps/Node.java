package org.forwardplan.model.maps;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A place in the tree of a shared map. Each level down looks at five more bits of the key's hash;
/// a node that is not on the way to a change is used again by the next map.
sealed interface Node<K, V> {

    int BITS = 5;
    int LOWEST = 31;

    Node<K, V> with(int hash, int shift, Map.Entry<K, V> entry);

    /// Without a key that is there.
    Node<K, V> without(int hash, int shift, K key);

    Map.@Nullable Entry<K, V> find(int hash, int shift, Object key);

    /// Spreads what differs only in the upper half: the lower bits are looked at first.
    static int hash(Object key) {
        var hash = key.hashCode();
        return hash ^ hash >>> 16;
    }

    @SuppressWarnings("unchecked") // an array of no nodes
    static <K, V> Node<K, V> empty() {
        return new Branch<>(0, (Node<K, V>[]) new Node<?, ?>[0]);
    }

    record Leaf<K, V>(int hash, Map.Entry<K, V> entry) implements Node<K, V> {

        @Override
        public Node<K, V> with(int other, int shift, Map.Entry<K, V> added) {
            if (entry.getKey().equals(added.getKey())) {
                return new Leaf<>(other, added);
            }
            return other == hash
                    ? new Clash<>(hash, List.of(this, new Leaf<>(other, added)))
                    : Node.<K, V>empty().with(hash, shift, entry).with(other, shift, added);
        }

        @Override
        public Node<K, V> without(int other, int shift, K key) {
            return Node.empty();
        }

        @Override
        public Map.@Nullable Entry<K, V> find(int other, int shift, Object key) {
            return hash == other && entry.getKey().equals(key) ? entry : null;
        }
    }

    /// Different keys that share a hash.
    record Clash<K, V>(int hash, List<Leaf<K, V>> leaves) implements Node<K, V> {

        @Override
        public Node<K, V> with(int other, int shift, Map.Entry<K, V> added) {
            if (other != hash) {
                Node<K, V> next = Node.<K, V>empty().with(other, shift, added);
                for (var leaf : leaves) {
                    next = next.with(hash, shift, leaf.entry());
                }
                return next;
            }
            var next = new ArrayList<>(others(added.getKey()));
            next.add(new Leaf<>(hash, added));
            return new Clash<>(hash, List.copyOf(next));
        }

        @Override
        public Node<K, V> without(int other, int shift, K key) {
            var left = others(key);
            return left.size() == 1 ? left.getFirst() : new Clash<>(hash, left);
        }

        @Override
        public Map.@Nullable Entry<K, V> find(int other, int shift, Object key) {
            return leaves.stream()
                    .map(Leaf::entry)
                    .filter(entry -> entry.getKey().equals(key))
                    .findFirst()
                    .orElse(null);
        }

        private List<Leaf<K, V>> others(K key) {
            return leaves.stream().filter(leaf -> !leaf.entry().getKey().equals(key)).toList();
        }
    }

    /// @param present a bit for each of the 32 ways down that is there
    /// @param children in the order of their bits
    record Branch<K, V>(int present, Node<K, V>[] children) implements Node<K, V> {

        @Override
        public Node<K, V> with(int hash, int shift, Map.Entry<K, V> entry) {
            var at = at(hash, shift);
            if (isPresent(hash, shift)) {
                return with(at, children[at].with(hash, shift + BITS, entry));
            }
            var more = Arrays.copyOf(children, children.length + 1);
            System.arraycopy(children, at, more, at + 1, children.length - at);
            more[at] = new Leaf<>(hash, entry);
            return new Branch<>(present | bit(hash, shift), more);
        }

        @Override
        public Node<K, V> without(int hash, int shift, K key) {
            var at = at(hash, shift);
            var left = children[at].without(hash, shift + BITS, key);
            if (left instanceof Branch<K, V> branch && branch.children.length == 0) {
                return withoutChild(at, bit(hash, shift));
            }
            return children.length == 1 && !(left instanceof Branch<K, V>) ? left : with(at, left);
        }

        @Override
        public Map.@Nullable Entry<K, V> find(int hash, int shift, Object key) {
            return isPresent(hash, shift)
                    ? children[at(hash, shift)].find(hash, shift + BITS, key)
                    : null;
        }

        private Node<K, V> with(int at, Node<K, V> child) {
            var next = children.clone();
            next[at] = child;
            return new Branch<>(present, next);
        }

        /// A branch with one leaf left is that leaf.
        private Node<K, V> withoutChild(int at, int bit) {
            var fewer = Arrays.copyOf(children, children.length - 1);
            System.arraycopy(children, at + 1, fewer, at, fewer.length - at);
            return fewer.length == 1 && !(fewer[0] instanceof Branch<K, V>)
                    ? fewer[0]
                    : new Branch<>(present & ~bit, fewer);
        }

        private boolean isPresent(int hash, int shift) {
            return (present & bit(hash, shift)) != 0;
        }

        private int at(int hash, int shift) {
            return Integer.bitCount(present & bit(hash, shift) - 1);
        }

        private static int bit(int hash, int shift) {
            return 1 << (hash >>> shift & LOWEST);
        }
    }
}
