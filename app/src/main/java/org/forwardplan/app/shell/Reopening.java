package org.forwardplan.app.shell;

import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.openplan.LoadedPlan;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.journal.PlanRepository;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// Opens a plan that is only read once more, at the place where the planner is: to edit it, or to
/// see what others have changed.
///
/// @param wanted true while the plan is still the one in the window
/// @param show puts another plan in its place, and gives the way round that one
record Reopening(
        JobRunner jobs,
        PlanFiles files,
        BooleanSupplier wanted,
        Clock clock,
        Function<LoadedPlan, Navigator> show) {

    void toEdit(OpenPlan plan, Navigator at) {
        start("Opening ", plan, at, files::open);
    }

    void toRead(OpenPlan plan, Navigator at) {
        start("Reading ", plan, at, files::openToRead);
    }

    private void start(
            String what, OpenPlan plan, Navigator at, Function<Path, PlanRepository> how) {
        var file = plan.repository().file();
        jobs.start(
                what + file.getFileName(),
                _ -> LoadedPlan.of(how.apply(file), clock),
                again -> put(again, at));
    }

    private void put(LoadedPlan again, Navigator at) {
        if (!wanted.getAsBoolean()) {
            again.repository().close();
            return;
        }
        var page = at.pageProperty().get();
        var item = at.selectedProperty().get();
        var now = show.apply(again);
        now.open(page);
        if (item != null && again.repository().plan().find(item).isPresent()) {
            now.select(item);
        }
    }
}
