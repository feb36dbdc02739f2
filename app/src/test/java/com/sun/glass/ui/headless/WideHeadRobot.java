package com.sun.glass.ui.headless;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.events.MouseEvent;
import com.sun.glass.ui.Application;
import com.sun.glass.ui.Window;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;

import java.util.EnumSet;
import java.util.List;

/// A hand that moves the mouse as a person does.
///
/// The built-in robot forgets which keys and buttons are held, marks every click as made by touch
/// and as asking for the context menu, and turns the wheel in the wrong place; so it cannot
/// Ctrl+click, edit a cell or drag.
final class WideHeadRobot extends HeadlessRobot {

    private static final int PIXELS_PER_WHEEL_STEP = 40;

    private final WideHeadApplication application;
    private final EnumSet<MouseButton> held = EnumSet.noneOf(MouseButton.class);
    private int heldKeys;
    private double mouseX;
    private double mouseY;
    private Window hovered;
    private Window pressed;

    WideHeadRobot(WideHeadApplication application) {
        super(application);
        this.application = application;
    }

    @Override
    public double getMouseX() {
        return mouseX;
    }

    @Override
    public double getMouseY() {
        return mouseY;
    }

    @Override
    public void keyPress(KeyCode code) {
        heldKeys |= modifier(code);
        super.keyPress(code);
    }

    @Override
    public void keyRelease(KeyCode code) {
        heldKeys &= ~modifier(code);
        super.keyRelease(code);
    }

    @Override
    public void mouseMove(double x, double y) {
        mouseX = x;
        mouseY = y;
        WideHeadDrag drag = application.drag();
        if (drag != null) {
            drag.moveTo(in(windowBelow()), controlHeld());
        } else if (held.isEmpty()) {
            hover();
            send(hovered, MouseEvent.MOVE, MouseEvent.BUTTON_NONE, false);
        } else {
            send(pressed, MouseEvent.DRAG, getGlassEventButton(held.iterator().next()), false);
        }
    }

    @Override
    public void mousePress(MouseButton... buttons) {
        Application.checkEventThread();
        held.addAll(List.of(buttons));
        hover();
        if (pressed == null) {
            pressed = hovered;
        }
        if (hovered == null) {
            return;
        }
        hovered.requestFocus();
        boolean asksForMenu = buttons.length > 0 && buttons[0] == MouseButton.SECONDARY;
        send(hovered, MouseEvent.DOWN, getGlassEventButton(buttons), asksForMenu);
        WideHeadPointer at = in(hovered);
        if (asksForMenu && at.view() != null) {
            at.view().notifyMenu(at.x(), at.y(), at.screenX(), at.screenY(), false);
        }
    }

    @Override
    public void mouseRelease(MouseButton... buttons) {
        Application.checkEventThread();
        held.removeAll(List.of(buttons));
        WideHeadDrag drag = application.drag();
        if (drag != null) {
            drag.dropAt(in(windowBelow()), controlHeld());
            application.dropped();
            // JavaFX must hear of the end of the drag first: a released button would call it off.
            Application.invokeLater(() -> sendReleased(buttons));
        } else {
            sendReleased(buttons);
        }
    }

    private void sendReleased(MouseButton... buttons) {
        Window releasedIn = pressed != null ? pressed : windowBelow();
        if (held.isEmpty()) {
            pressed = null;
        }
        send(releasedIn, MouseEvent.UP, getGlassEventButton(buttons), false);
        hover();
    }

    @Override
    public void mouseWheel(int steps) {
        hover();
        WideHeadPointer at = in(hovered);
        int direction = steps > 0 ? -1 : 1;
        int pixels = PIXELS_PER_WHEEL_STEP;
        for (int i = 0; i < Math.abs(steps) && at.view() != null; i++) {
            at.view()
                    .notifyScroll(
                            at.x(),
                            at.y(),
                            at.screenX(),
                            at.screenY(),
                            0,
                            direction,
                            heldKeys,
                            0,
                            0,
                            0,
                            0,
                            pixels,
                            pixels);
        }
    }

    @Override
    public Color getPixelColor(double x, double y) {
        return WideHeadDesktop.colorAt((int) x, (int) y);
    }

    @Override
    public void getScreenCapture(int x, int y, int width, int height, int[] data, boolean fit) {
        WideHeadDesktop.capture(x, y, width, height, data);
    }

    /// Tells the window that the pointer left, and the one it came into.
    private void hover() {
        Window now = windowBelow();
        if (now == hovered) {
            return;
        }
        Window before = hovered;
        hovered = now;
        send(before, MouseEvent.EXIT, MouseEvent.BUTTON_NONE, false);
        send(now, MouseEvent.ENTER, MouseEvent.BUTTON_NONE, false);
    }

    /// The newest visible window under the pointer; null where there is none.
    private Window windowBelow() {
        return Window.getWindows().stream()
                .filter(w -> w.getView() != null && !w.isClosed())
                .filter(w -> w.isVisible() && !w.isMinimized())
                .filter(w -> mouseX >= w.getX() && mouseX < w.getX() + w.getWidth())
                .filter(w -> mouseY >= w.getY() && mouseY < w.getY() + w.getHeight())
                .reduce((older, newer) -> newer)
                .orElse(null);
    }

    private WideHeadPointer in(Window window) {
        return new WideHeadPointer(window, (int) mouseX, (int) mouseY);
    }

    private void send(Window window, int event, int button, boolean asksForMenu) {
        WideHeadPointer at = in(window);
        if (at.view() == null) {
            return;
        }
        int modifiers = heldKeys | getModifiers(held.toArray(MouseButton[]::new));
        at.view()
                .notifyMouse(
                        event,
                        button,
                        at.x(),
                        at.y(),
                        at.screenX(),
                        at.screenY(),
                        modifiers,
                        asksForMenu,
                        false);
    }

    private boolean controlHeld() {
        return (heldKeys & KeyEvent.MODIFIER_CONTROL) != 0;
    }

    private static int modifier(KeyCode code) {
        return switch (code) {
            case SHIFT -> KeyEvent.MODIFIER_SHIFT;
            case CONTROL -> KeyEvent.MODIFIER_CONTROL;
            case ALT -> KeyEvent.MODIFIER_ALT;
            case COMMAND, META, WINDOWS -> KeyEvent.MODIFIER_WINDOWS;
            default -> 0;
        };
    }
}
