package org.forwardplan.persistence.planfile;

import java.io.IOException;

/// A plan file holds what this program never puts into one. The message names it, as the end of a
/// sentence.
final class Foreign extends IOException {

    private static final long serialVersionUID = 1L;

    Foreign(String what) {
        super(what);
    }
}
