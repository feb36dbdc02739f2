package com.sun.glass.ui.widehead;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.delegate.ClipboardDelegate;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.WideHeadApplication;
import com.sun.glass.ui.headless.WideHeadDragAndDrop;

/// A screen in memory on which the window tests click and type, so that they need no display.
///
/// JavaFX 26 has such a platform ("Headless"), but its screen ends at 1000 pixels, it loses Ctrl
/// and Shift on clicks, and it knows no drag and drop, image cursors or file choosers. WideHead
/// repairs that, for tests only. JavaFX finds this class by its name, through
/// `-Dglass.platform=WideHead`; the rest stands in the package of the platform it repairs, because
/// it overrides what is visible only there.
public final class WideHeadPlatformFactory extends HeadlessPlatformFactory {

    private WideHeadApplication application;

    @Override
    public Application createApplication() {
        application = new WideHeadApplication();
        return application;
    }

    @Override
    public ClipboardDelegate createClipboardDelegate() {
        ClipboardDelegate builtIn = super.createClipboardDelegate();
        return name ->
                name.equals(Clipboard.DND)
                        ? new WideHeadDragAndDrop(application)
                        : builtIn.createClipboard(name);
    }
}
