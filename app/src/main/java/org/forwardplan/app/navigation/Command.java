package org.forwardplan.app.navigation;

import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;

import java.util.function.BooleanSupplier;

/// Something the planner can do from anywhere: by key, from a menu or from the search box.
///
/// @param title what it does, e.g. `Add a section`
/// @param keys that do it; null where there are none
/// @param possible false while it cannot be done
public record Command(
        String title, @Nullable KeyCombination keys, BooleanSupplier possible, Runnable run) {

    public static Command of(String title, String keys, Runnable run) {
        return new Command(title, KeyCombination.valueOf(keys), () -> true, run);
    }

    public static Command of(String title, Runnable run) {
        return new Command(title, null, () -> true, run);
    }

    public Command when(BooleanSupplier now) {
        return new Command(title, keys, now, run);
    }

    /// The keys as they are printed, e.g. `Ctrl+K`; empty where there are none.
    public String keyWords() {
        return keys == null ? "" : keys.getDisplayText();
    }
}
