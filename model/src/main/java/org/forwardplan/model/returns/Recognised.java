package org.forwardplan.model.returns;

import org.forwardplan.model.plan.ReturnRequest;

import java.util.List;

/// What a file that came back turned out to be.
public sealed interface Recognised {

    /// The name it came under.
    String file();

    /// A return to one of the plan's requests.
    record Known(ReturnPreview preview) implements Recognised {
        @Override
        public String file() {
            return preview.file();
        }
    }

    /// A file that looks like a return but does not say to which request: the planner has to say.
    ///
    /// @param candidates the likeliest first
    record Unsure(String file, List<ReturnRequest> candidates) implements Recognised {
        public Unsure {
            candidates = List.copyOf(candidates);
        }
    }

    /// A file that cannot be taken in. Nothing has changed.
    ///
    /// @param what is the matter, one sentence
    /// @param wayOut what to do about it
    record Refused(String file, String what, String wayOut) implements Recognised {}
}
