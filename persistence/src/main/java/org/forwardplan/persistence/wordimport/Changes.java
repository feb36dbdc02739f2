package org.forwardplan.persistence.wordimport;

import org.forwardplan.persistence.packages.XmlWalk;

/// Reads the marks of tracked changes.
final class Changes {

    private Changes() {}

    /// What the change named `name`, which the walk stands on, makes of a piece within `around`.
    static Tracked read(String name, XmlWalk walk, Tracked around) {
        var by = walk.attribute("w:author");
        var at = walk.attribute("w:date");
        return switch (name) {
            case "w:ins", "w:moveTo" -> around.inserted(by, at);
            case "w:del", "w:moveFrom" -> around.deleted(by, at);
            default -> around;
        };
    }
}
