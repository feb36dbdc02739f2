package com.sun.glass.ui.headless;

import com.sun.glass.ui.Window;

/// Where the pointer is, on the screen and in the window it speaks to.
///
/// @param window may be null: the pointer is beside all windows
record WideHeadPointer(Window window, int screenX, int screenY) {

    int x() {
        return window == null ? 0 : screenX - window.getX();
    }

    int y() {
        return window == null ? 0 : screenY - window.getY();
    }

    /// What is drawn in that window; null when there is no window, or one that is already closed.
    WideHeadView view() {
        boolean open = window != null && !window.isClosed();
        return open && window.getView() instanceof WideHeadView view ? view : null;
    }
}
