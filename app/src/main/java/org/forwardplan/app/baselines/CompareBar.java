package org.forwardplan.app.baselines;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.forwardplan.app.baselines.ChangeFilter.What;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.versions.Significance;
import org.forwardplan.model.versions.Topic;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Which two states are compared, and which changes are shown.
final class CompareBar {

    private static final double SIDE = 240;
    private static final double CHOICE = 126;

    private final VersionsViewModel versions;
    private final CompareViewModel compare;
    private final Consumer<Consumer<Side>> otherFile;
    private final MenuButton from = menu("compare-from", "Earlier version");
    private final MenuButton to = menu("compare-to", "Later version");
    private final TextField words = new TextField();
    private final VBox node;

    /// @param beside shows the words before and after side by side
    /// @param otherFile asks for another plan file and hands it on
    CompareBar(
            VersionsViewModel versions,
            CompareViewModel compare,
            Consumer<Consumer<Side>> otherFile,
            ToggleButton beside) {
        this.versions = versions;
        this.compare = compare;
        this.otherFile = otherFile;
        words.setId("changes-filter");
        Controls.looking(words);
        words.setPromptText("Find words");
        words.setAccessibleText("Show only changes with these words");
        words.setPrefWidth(CHOICE);
        words.textProperty().subscribe(now -> filter(it -> it.words(now)));
        var order = new ToggleButton("Heaviest first");
        order.setId("changes-order");
        order.selectedProperty().subscribe(on -> filter(it -> it.heaviestFirst(on)));
        node =
                new VBox(
                        6,
                        new FlowPane(
                                8,
                                6,
                                from,
                                to,
                                Controls.button("compare-swap", "Swap", compare::swap),
                                Controls.icon(
                                        "change-previous",
                                        "fth-chevron-up",
                                        "Previous change (Shift+F7)",
                                        () -> compare.step(-1)),
                                Controls.icon(
                                        "change-next",
                                        "fth-chevron-down",
                                        "Next change (F7)",
                                        () -> compare.step(1)),
                                beside),
                        new FlowPane(
                                8,
                                6,
                                words,
                                choice(
                                        "changes-what",
                                        "All changes",
                                        What.values(),
                                        now -> filter(it -> it.what(now))),
                                choice(
                                        "changes-topic",
                                        "All topics",
                                        Topic.values(),
                                        now -> filter(it -> it.topic(now))),
                                choice(
                                        "changes-significance",
                                        "Any weight",
                                        Significance.values(),
                                        now -> filter(it -> it.significance(now))),
                                order));
        compare.fromProperty().subscribe(this::refresh);
        compare.toProperty().subscribe(this::refresh);
        versions.whenRead(this::refresh);
    }

    Node node() {
        return node;
    }

    boolean find() {
        words.requestFocus();
        words.selectAll();
        return true;
    }

    private void filter(UnaryOperator<ChangeFilter> now) {
        compare.show(now.apply(compare.filterProperty().get()));
    }

    private void refresh() {
        var earlier = compare.fromProperty().get();
        var later = compare.toProperty().get();
        from.setText("From: " + (earlier == null ? "choose…" : earlier.title()));
        to.setText("To: " + later.title());
        fill(from, side -> compare.compare(side, compare.toProperty().get()));
        fill(
                to,
                side -> {
                    var was = compare.fromProperty().get();
                    compare.compare(was == null ? Side.NOW : was, side);
                });
    }

    private void fill(MenuButton menu, Consumer<Side> choose) {
        var items = new ArrayList<MenuItem>();
        for (var side : versions.sides()) {
            var item = new MenuItem(side.title());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> choose.accept(side));
            items.add(item);
        }
        var other = new MenuItem("Another plan file…");
        other.setOnAction(_ -> otherFile.accept(choose));
        items.add(new SeparatorMenuItem());
        items.add(other);
        menu.getItems().setAll(items);
    }

    private static MenuButton menu(String id, String what) {
        var menu = new MenuButton();
        menu.setId(id);
        menu.setMnemonicParsing(false);
        menu.setMaxWidth(SIDE);
        menu.setAccessibleHelp(what);
        return menu;
    }

    private static <T> ComboBox<@Nullable T> choice(
            String id, String all, T[] values, Consumer<@Nullable T> chosen) {
        var choice = new ComboBox<@Nullable T>(FXCollections.observableArrayList());
        choice.setId(id);
        choice.setAccessibleText(all);
        choice.getItems().add(null);
        choice.getItems().addAll(values);
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null ? all : value.toString();
                    }

                    @Override
                    public @Nullable T fromString(String text) {
                        return null;
                    }
                });
        choice.setPrefWidth(CHOICE);
        choice.setValue(null);
        choice.setPromptText(all);
        choice.valueProperty().subscribe(chosen);
        return choice;
    }
}
