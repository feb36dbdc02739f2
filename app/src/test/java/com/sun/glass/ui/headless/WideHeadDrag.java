package com.sun.glass.ui.headless;

import com.sun.glass.ui.Clipboard;

/// One thing on its way from where it was picked up to where it is dropped.
final class WideHeadDrag {

    static final int REFUSED = Clipboard.ACTION_NONE;

    private final int offered;
    private int outcome = REFUSED;
    private WideHeadView over;

    /// @param offered the actions the source allows, as a set of bits
    WideHeadDrag(int offered) {
        this.offered = offered;
    }

    /// Says to the window what hangs over it; says what that window would do with it.
    int moveTo(WideHeadPointer at, boolean controlHeld) {
        int action = action(controlHeld);
        WideHeadView view = at.view();
        if (view != over) {
            if (over != null) {
                over.dragLeave();
            }
            if (view != null) {
                view.dragEnter(at, action);
            }
            over = view;
        }
        return view == null ? REFUSED : view.dragOver(at, action);
    }

    void dropAt(WideHeadPointer at, boolean controlHeld) {
        int accepted = moveTo(at, controlHeld);
        if (accepted != REFUSED) {
            outcome = over.drop(at, accepted);
        } else if (over != null) {
            over.dragLeave();
        }
    }

    /// What the target did with it.
    int outcome() {
        return outcome;
    }

    /// As on every desktop: a drag moves, with Ctrl it copies.
    private int action(boolean controlHeld) {
        if ((offered & Clipboard.ACTION_MOVE) != 0 && !controlHeld) {
            return Clipboard.ACTION_MOVE;
        }
        return (offered & Clipboard.ACTION_COPY) != 0 ? Clipboard.ACTION_COPY : offered;
    }
}
