package org.forwardplan.persistence.wordimport;

import org.forwardplan.persistence.packages.XmlWalk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

/// What a part of a document points at: other parts, and places outside.
///
/// @param byId each under the id the part calls it by
record Relations(Map<String, Target> byId) {

    static final Relations NONE = new Relations(Map.of());

    Relations {
        byId = Map.copyOf(byId);
    }

    /// @param kind a web address that names the kind of thing
    /// @param name of a part, or an address where it is outside
    record Target(String kind, String name, boolean outside) {}

    static Relations read(XmlWalk walk, String part) throws XMLStreamException {
        var targets = new HashMap<String, Target>();
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        walk.children(_ -> {
            var outside = walk.attribute("TargetMode").equals("External");
            var name = walk.attribute("Target");
            targets.put(
                    walk.attribute("Id"),
                    new Target(
                            walk.attribute("Type"),
                            outside ? name : resolved(folder, name),
                            outside));
        });
        return new Relations(targets);
    }

    Optional<Target> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The part of this document that is of a kind.
    ///
    /// @param ending of the kind's name, e.g. `/styles`
    Optional<String> targetOfKind(String ending) {
        return byId.values().stream()
                .filter(target -> target.kind().endsWith(ending) && !target.outside())
                .map(Target::name)
                .findFirst();
    }

    private static String resolved(String folder, String name) {
        var path = name.startsWith("/") ? name.substring(1) : folder + name;
        while (path.contains("/../")) {
            var up = path.indexOf("/../");
            path = path.substring(0, path.lastIndexOf('/', up - 1) + 1) + path.substring(up + 4);
        }
        return path.replace("/./", "/");
    }
}
