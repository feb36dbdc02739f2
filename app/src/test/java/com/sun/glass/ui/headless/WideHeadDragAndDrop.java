package com.sun.glass.ui.headless;

import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.SystemClipboard;

import java.util.HashMap;

/// Carries what is dragged from one place to another inside the program; the built-in platform
/// refuses to.
public final class WideHeadDragAndDrop extends SystemClipboard {

    private final WideHeadApplication application;
    private int offered = Clipboard.ACTION_COPY_OR_MOVE;

    public WideHeadDragAndDrop(WideHeadApplication application) {
        super(Clipboard.DND);
        this.application = application;
    }

    @Override
    protected boolean isOwner() {
        return true;
    }

    /// JavaFX calls this when a drag begins, and expects it to come back when the drag has ended.
    @Override
    protected void pushToSystem(HashMap<String, Object> data, int supportedActions) {
        offered = supportedActions;
        actionPerformed(application.dragUntilDropped(supportedActions));
    }

    @Override
    protected int supportedSourceActionsFromSystem() {
        return offered;
    }

    @Override
    protected void pushTargetActionToSystem(int actionDone) {}

    @Override
    protected Object popFromSystem(String mimeType) {
        return null;
    }

    @Override
    protected String[] mimesFromSystem() {
        return new String[0];
    }
}
