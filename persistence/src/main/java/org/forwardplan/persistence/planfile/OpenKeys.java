package org.forwardplan.persistence.planfile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/// The keys of the encrypted plans that are open here, so that copies of them can be made without
/// asking anybody.
final class OpenKeys {

    private final Map<String, Key> keys = new ConcurrentHashMap<>();

    /// @param name as [PlanFileSystem] gives it
    void opened(String name, Key key) {
        keys.put(name, key);
    }

    void closed(String name) {
        keys.remove(name);
    }

    /// A key of one's own, to be wiped after use.
    ///
    /// @throws IOException if the plan is not open here any more: to guess that it has no password
    ///   would be to write it out in plain
    Key of(String name) throws IOException {
        var found = new AtomicReference<@Nullable Key>();
        // The copy is made before the plan can be closed, which wipes the key.
        keys.computeIfPresent(
                name,
                (_, key) -> {
                    found.set(key.copy());
                    return key;
                });
        var key = found.get();
        if (key == null) {
            throw new IOException("The plan is not open here");
        }
        return key;
    }
}
