package com.sun.glass.ui.headless;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.ui.CommonDialogs.ExtensionFilter;
import com.sun.glass.ui.CommonDialogs.FileChooserResult;
import com.sun.glass.ui.Cursor;
import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;

import java.io.File;
import java.nio.ByteBuffer;
import java.util.List;

/// Hands JavaFX the repaired screen, windows, robot and choosers.
public final class WideHeadApplication extends HeadlessApplication {

    private static final int DOTS_PER_INCH = 96;

    private final HeadlessWindowManager windows = new HeadlessWindowManager();
    private Screen[] screens;
    private WideHeadRobot robot;
    private WideHeadDrag drag;

    /// One screen, as large as `-Dheadless.geometry=1920x1200` says.
    @Override
    protected Screen[] staticScreen_getScreens() {
        if (screens == null) {
            String[] size = System.getProperty("headless.geometry", "1920x1200").split("x");
            int w = Integer.parseInt(size[0]);
            int h = Integer.parseInt(size[1]);
            int dpi = DOTS_PER_INCH;
            screens =
                    new Screen[] {
                        new Screen(0, 32, 0, 0, w, h, 0, 0, w, h, 0, 0, w, h, dpi, dpi, 1, 1, 1, 1)
                    };
            frameBuffer = ByteBuffer.allocate(4); // each window keeps its own picture
        }
        return screens;
    }

    @Override
    public Window createWindow(Window owner, Screen screen, int styleMask) {
        return new WideHeadWindow(windows, owner, screen, frameBuffer, styleMask);
    }

    @Override
    public View createView() {
        return new WideHeadView();
    }

    @Override
    public GlassRobot createRobot() {
        robot = new WideHeadRobot(this);
        return robot;
    }

    @Override
    public Cursor createCursor(int x, int y, Pixels pixels) {
        return new HeadlessCursor(Cursor.CURSOR_DEFAULT);
    }

    @Override
    protected FileChooserResult staticCommonDialogs_showFileChooser(
            Window owner,
            String folder,
            String filename,
            String title,
            int type,
            boolean multiple,
            ExtensionFilter[] filters,
            int defaultFilter) {
        List<File> answer = ChooserAnswers.next();
        if (answer.isEmpty()) {
            return new FileChooserResult();
        }
        boolean filtered = filters != null && filters.length > 0;
        return new FileChooserResult(answer, filtered ? filters[Math.max(0, defaultFilter)] : null);
    }

    @Override
    protected File staticCommonDialogs_showFolderChooser(
            Window owner, String folder, String title) {
        List<File> answer = ChooserAnswers.next();
        return answer.isEmpty() ? null : answer.getFirst();
    }

    /// Without it a popover would stand in a white box.
    @Override
    protected boolean _supportsTransparentWindows() {
        return true;
    }

    /// The built-in platform throws here, and with it every shortcut that names a character.
    @Override
    protected int _getKeyCodeForChar(char c, int hint) {
        if (c < 128 && Character.isLetterOrDigit(c)) {
            return Character.toUpperCase(c);
        }
        return switch (c) {
            case '+' -> KeyEvent.VK_PLUS;
            case '-' -> KeyEvent.VK_MINUS;
            case '*' -> KeyEvent.VK_ASTERISK;
            case '/' -> KeyEvent.VK_SLASH;
            case '=' -> KeyEvent.VK_EQUALS;
            default -> KeyEvent.VK_UNDEFINED;
        };
    }

    /// What is being dragged; null when nothing is.
    WideHeadDrag drag() {
        return drag;
    }

    /// Waits, with events going on, until the robot drops what it drags; says what the target did
    /// with it.
    int dragUntilDropped(int offeredActions) {
        if (robot == null) {
            return WideHeadDrag.REFUSED; // a real hand started it; here there is none to end it
        }
        WideHeadDrag started = new WideHeadDrag(offeredActions);
        drag = started;
        _enterNestedEventLoop();
        return started.outcome();
    }

    void dropped() {
        drag = null;
        _leaveNestedEventLoop(null);
    }
}
