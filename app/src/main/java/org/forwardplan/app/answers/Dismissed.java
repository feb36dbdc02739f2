package org.forwardplan.app.answers;

import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.ProfileId;
import org.forwardplan.model.plan.TestRef;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The suggestions a planner wants to see no more. Remembered on this laptop and not in the plan:
/// it says nothing about the plan.
public interface Dismissed {

    boolean contains(ProfileId plan, TestRef test, PassageId passage);

    void add(ProfileId plan, TestRef test, PassageId passage);

    void remove(ProfileId plan, TestRef test, PassageId passage);

    /// Remembered until the window closes.
    static Dismissed forNow() {
        record One(ProfileId plan, TestRef test, PassageId passage) {}
        Set<One> all = ConcurrentHashMap.newKeySet();
        return new Dismissed() {
            @Override
            public boolean contains(ProfileId plan, TestRef test, PassageId passage) {
                return all.contains(new One(plan, test, passage));
            }

            @Override
            public void add(ProfileId plan, TestRef test, PassageId passage) {
                all.add(new One(plan, test, passage));
            }

            @Override
            public void remove(ProfileId plan, TestRef test, PassageId passage) {
                all.remove(new One(plan, test, passage));
            }
        };
    }
}
