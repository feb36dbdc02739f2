package org.forwardplan.app.outline.tree;

import java.util.Optional;

/// How the outline looks, in whichever window a part of it stands.
public final class OutlineStyle {

    private OutlineStyle() {}

    public static String sheet() {
        return Optional.ofNullable(
                        OutlineStyle.class.getResource("/org/forwardplan/app/outline.css"))
                .orElseThrow()
                .toExternalForm();
    }
}
