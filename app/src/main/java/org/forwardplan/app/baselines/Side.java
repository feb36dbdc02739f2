package org.forwardplan.app.baselines;

import org.forwardplan.model.editing.FreezeBaseline;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.versions.Version;

import java.nio.file.Path;

/// One of the two states that are compared.
sealed interface Side {

    /// What it is called, e.g. `Draft 1`.
    String title();

    /// True for the same version or file, whatever has become of the plan since.
    default boolean same(Side other) {
        return switch (this) {
            case Now _ -> other instanceof Now;
            case Named(var version) ->
                    other instanceof Named(var its)
                            && its.baseline().id().equals(version.baseline().id());
            case OtherFile(var file, _) ->
                    other instanceof OtherFile(var its, _) && its.equals(file);
        };
    }

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
