package org.forwardplan.model.search;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Source;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What can be typed after `status:`.
final class Statuses {

    /// Those of sections, of duties, of milestones and of sources, each once.
    static final List<String> ALL =
            Stream.of(
                            Section.Status.values(),
                            AnswerState.values(),
                            Milestone.Status.values(),
                            Source.Status.values())
                    .flatMap(Arrays::stream)
                    .map(Object::toString)
                    .distinct()
                    .toList();

    private Statuses() {}
}
