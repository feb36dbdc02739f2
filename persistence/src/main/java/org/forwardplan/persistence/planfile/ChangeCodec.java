package org.forwardplan.persistence.planfile;

import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.PlanChange;

/// A change as it stands in the journal for ever: `{"version":1,"value":{"added":{"item":{"section":{…}}}}}`.
final class ChangeCodec {

    private static final PlanJson<PlanChange> JSON =
            PlanJson.of(PlanChange.class, JsonForm.OF_CHANGES);

    private ChangeCodec() {}

    static String write(PlanChange change) {
        return JSON.write(change);
    }

    /// @throws StorageException if a newer version of the program wrote it, or it is damaged
    static PlanChange read(String text) {
        return JSON.read(text);
    }
}
