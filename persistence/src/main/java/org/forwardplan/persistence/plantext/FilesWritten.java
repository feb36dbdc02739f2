package org.forwardplan.persistence.plantext;

import org.forwardplan.model.plan.Bytes;
import org.forwardplan.persistence.planfile.PlanValues.KeptFiles;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files that a plan and its journal name, to be written once each.
final class FilesWritten implements KeptFiles {

    private final Map<Bytes, String> names = new IdentityHashMap<>();
    private final SortedMap<String, Bytes> files = new TreeMap<>();

    @Override
    public String keep(Bytes contents) {
        return names.computeIfAbsent(
                contents,
                it -> {
                    var name = FileNames.of(it);
                    files.putIfAbsent(name, it);
                    return name;
                });
    }

    @Override
    public Bytes find(String name) throws IOException {
        throw new UnsupportedOperationException("An export is only written");
    }

    SortedMap<String, Bytes> files() {
        return files;
    }
}
