package com.sun.glass.ui.headless;

/// Opens to the robot the doors through which a dragged thing comes into a window.
final class WideHeadView extends HeadlessView {

    int dragEnter(WideHeadPointer at, int action) {
        return notifyDragEnter(at.x(), at.y(), at.screenX(), at.screenY(), action);
    }

    int dragOver(WideHeadPointer at, int action) {
        return notifyDragOver(at.x(), at.y(), at.screenX(), at.screenY(), action);
    }

    void dragLeave() {
        notifyDragLeave();
    }

    int drop(WideHeadPointer at, int action) {
        return notifyDragDrop(at.x(), at.y(), at.screenX(), at.screenY(), action);
    }
}
