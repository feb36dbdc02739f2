package org.forwardplan.app.baselines;

import org.forwardplan.model.editing.FreezeBaseline;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.versions.Version;

import java.nio.file.Path;

/// One of the two states that are compared.
sealed interface Side {

    /// What it is called, e.g. `Draft 1`.
    String title();

    /// The plan of today.
    record Now() implements Side {
        @Override
        public String title() {
            return FreezeBaseline.NOW;
        }
    }

    record Named(Version version) implements Side {
        @Override
        public String title() {
            return version.baseline().name();
        }
    }

    /// Another plan file, as it was when it was read.
    record OtherFile(Path file, Plan plan) implements Side {
        @Override
        public String title() {
            return String.valueOf(file.getFileName());
        }
    }

    Now NOW = new Now();
}
