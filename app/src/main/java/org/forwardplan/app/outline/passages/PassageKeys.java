package org.forwardplan.app.outline.passages;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a passage that has the keyboard itself, not something in it.
final class PassageKeys {

    private final PassageActions actions;
    private final Node frame;

    PassageKeys(PassageActions actions, Node frame) {
        this.actions = actions;
        this.frame = frame;
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        frame.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() == frame && press(event)) {
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (event.getTarget() == frame && event.getCharacter().equals("/")) {
            event.consume();
            actions.chooseKind();
        }
    }

    private boolean press(KeyEvent event) {
        if (event.isAltDown()) {
            return alt(event.getCode());
        }
        return event.isShortcutDown() ? shortcut(event) : plain(event);
    }

    private boolean alt(KeyCode code) {
        switch (code) {
            case UP -> actions.move(-1);
            case DOWN -> actions.move(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> actions.addTextBelow();
            case D -> actions.duplicate();
            case C -> actions.copy();
            case X -> actions.cut();
            case V -> actions.paste(event.isShiftDown());
            case L -> actions.answers();
            case A -> {
                if (event.isShiftDown()) {
                    actions.answers();
                } else {
                    actions.selection().all();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, F2 -> actions.edit();
            case F9 -> actions.stillAnswers();
            case DELETE -> actions.remove();
            case INSERT -> actions.addMenuBelow(frame);
            case UP -> actions.step(-1, event.isShiftDown());
            case DOWN -> actions.step(1, event.isShiftDown());
            case ESCAPE -> {
                if (actions.selection().chosen().isEmpty()) {
                    return false;
                }
                actions.selection().at(actions.id());
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
