package org.forwardplan.app.fields;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

/// Whether the keyboard is in a part of a page. The toolkit's own `focusWithin` will not do: it
/// also counts the chosen row of a list that nobody has opened.
public final class KeyboardWithin {

    private static final PseudoClass WITHIN = PseudoClass.getPseudoClass("keyboard-within");

    private final Node part;
    private final ObservableValue<Boolean> within;

    public KeyboardWithin(Node part) {
        this.part = part;
        within =
                part.sceneProperty()
                        .flatMap(Scene::focusOwnerProperty)
                        .map(this::holds)
                        .orElse(false);
        within.subscribe(now -> part.pseudoClassStateChanged(WITHIN, now));
    }

    public boolean now() {
        return within.getValue();
    }

    public void whenChanged(Runnable told) {
        within.subscribe((_, _) -> told.run());
    }

    private boolean holds(@Nullable Node owner) {
        for (var node = owner; node != null; node = node.getParent()) {
            if (node == part) {
                return true;
            }
        }
        return false;
    }
}
