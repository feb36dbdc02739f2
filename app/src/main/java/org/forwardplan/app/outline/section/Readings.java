package org.forwardplan.app.outline.section;

import org.forwardplan.model.language.Reading;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How long the passages of a section are and how hard to read. What has not changed is not read
/// again, so that typing never waits for it.
final class Readings {

    private Map<PassageId, Known> known = Map.of();

    private record Known(PassageBody body, Reading reading) {}

    /// Of all the passages together.
    Reading of(List<Passage> passages) {
        var now = new HashMap<PassageId, Known>();
        var sum = Reading.NOTHING;
        for (var passage : passages) {
            var before = known.get(passage.id());
            var same = before != null && before.body() == passage.body();
            var one = same ? before : new Known(passage.body(), Reading.of(passage.body()));
            now.put(passage.id(), one);
            sum = sum.plus(one.reading());
        }
        known = now;
        return sum;
    }
}
