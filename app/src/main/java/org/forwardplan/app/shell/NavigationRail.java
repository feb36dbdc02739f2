package org.forwardplan.app.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.PageKind;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/// The pages, down the left side in the order of the planner's year.
final class NavigationRail {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final double WIDE = 226;
    private static final double NARROW = 56;

    private final VBox node = new VBox();

    NavigationRail(Navigator navigator) {
        node.getStyleClass().add("rail");
        node.setId("rail");
        for (var page : PageKind.values()) {
            node.getChildren().add(button(page, navigator));
        }
        setNarrow(false);
    }

    Node node() {
        return node;
    }

    /// Shows pictures only, where the window is too narrow for words.
    void setNarrow(boolean narrow) {
        node.setPrefWidth(narrow ? NARROW : WIDE);
        node.setMinWidth(narrow ? NARROW : WIDE);
        for (var child : node.getChildren()) {
            ((Button) child)
                    .setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        }
    }

    private static Button button(PageKind page, Navigator navigator) {
        var button = new Button(page.title(), new FontIcon(page.icon()));
        button.setId("rail-" + page.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("rail-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> navigator.open(page));
        button.setTooltip(new Tooltip("%s (Ctrl+%d)".formatted(page.title(), page.digit())));
        ReadOnlyObjectProperty<PageKind> here = navigator.pageProperty();
        button.pseudoClassStateChanged(HERE, here.get() == page);
        here.addListener((_, _, now) -> button.pseudoClassStateChanged(HERE, now == page));
        return button;
    }
}
