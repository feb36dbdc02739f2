package org.forwardplan.app.copies;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.util.Duration;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.copies.PlanCopies;

import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// Lets copies be made every ten minutes for as long as a plan is open.
public final class CopyClock {

    private static final Duration BETWEEN = Duration.minutes(10);

    private CopyClock() {}

    /// @param copies as they are kept now
    /// @return ends it: what is being copied is finished, nothing more is begun or told
    public static Runnable start(OpenPlan plan, Supplier<PlanCopies> copies) {
        // One after the other, and behind whatever the planner waits for.
        var beside =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform()
                                .name("Copies")
                                .daemon()
                                .priority(Thread.MIN_PRIORITY)
                                .factory());
        var keeper = new CopyKeeper(plan, copies, beside, Platform::runLater);
        var ticks = new Timeline(new KeyFrame(BETWEEN, _ -> keeper.tick()));
        ticks.setCycleCount(Animation.INDEFINITE);
        ticks.play();
        keeper.start();
        return () -> {
            ticks.stop();
            keeper.end();
            beside.shutdown();
        };
    }
}
