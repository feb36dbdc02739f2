package org.forwardplan.model.maps;

import org.jspecify.annotations.Nullable;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A map that never changes. The map with one entry more, less or other is made in a few steps
/// however large the map is, because the two share the rest: this is what lets a plan of ten
/// thousand items be a value and still be edited at the speed of typing.
///
/// Equal to any map with the same entries. In no order, but always in the same for the same keys.
/// Null is neither key nor value.
public final class SharedMap<K, V> extends AbstractMap<K, V> {

    private static final SharedMap<?, ?> EMPTY = new SharedMap<>(Node.empty(), 0);

    private final Node<K, V> root;
    private final int size;

    private SharedMap(Node<K, V> root, int size) {
        this.root = root;
        this.size = size;
    }

    @SuppressWarnings("unchecked") // holds nothing, so it holds nothing of a wrong type
    public static <K, V> SharedMap<K, V> of() {
        return (SharedMap<K, V>) EMPTY;
    }

    public static <K, V> SharedMap<K, V> copyOf(Map<? extends K, ? extends V> entries) {
        SharedMap<K, V> copy = of();
        for (var entry : entries.entrySet()) {
            copy = copy.with(entry.getKey(), entry.getValue());
        }
        return copy;
    }

    /// With this value under the key, whether there was another or none.
    public SharedMap<K, V> with(K key, V value) {
        var next = root.with(Node.hash(key), 0, Map.entry(key, value));
        return new SharedMap<>(next, containsKey(key) ? size : size + 1);
    }

    /// Without the key; itself where the key is not there.
    public SharedMap<K, V> without(K key) {
        if (!containsKey(key)) {
            return this;
        }
        return size == 1 ? of() : new SharedMap<>(root.without(Node.hash(key), 0, key), size - 1);
    }

    /// With what `change` makes of the value under the key.
    ///
    /// @param none stands for the value where there is none; and a value equal to it is not kept
    public SharedMap<K, V> changed(K key, V none, UnaryOperator<V> change) {
        var was = getOrDefault(key, none);
        var now = change.apply(was);
        if (now == was) {
            return this;
        }
        return now.equals(none) ? without(key) : with(key, now);
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        var entry = key == null ? null : root.find(Node.hash(key), 0, key);
        return entry == null ? null : entry.getValue();
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key != null && root.find(Node.hash(key), 0, key) != null;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return new Entries<>(root);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }
}
