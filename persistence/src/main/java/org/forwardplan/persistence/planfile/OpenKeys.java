package org.forwardplan.persistence.planfile;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

    Key of(String name) {
        return keys.getOrDefault(name, Key.NONE);
    }
}
