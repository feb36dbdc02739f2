package org.forwardplan.app.outline;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.forwardplan.model.plan.PassageBody;

/// The words of a passage, to be read.
final class WordsView implements BodyView {

    private final Label words = new Label();

    WordsView() {
        words.setWrapText(true);
    }

    @Override
    public Node node() {
        return words;
    }

    @Override
    public void show(PassageBody body) {
        words.setText(body.plainText());
    }

    @Override
    public void edit() {
        words.requestFocus();
    }

    @Override
    public void keep() {}

    @Override
    public void drop() {}
}
