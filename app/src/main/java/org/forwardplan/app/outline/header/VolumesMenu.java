package org.forwardplan.app.outline.header;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Section.Volume;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Where a section is printed: the plan, the reference volume, the public summary.
final class VolumesMenu {

    private final MenuButton menu = new MenuButton();
    private final Consumer<List<Volume>> choose;
    private List<Volume> shown = List.of();

    VolumesMenu(Consumer<List<Volume>> choose) {
        this.choose = choose;
        Controls.edits(menu);
        menu.setId("section-volumes");
        for (var volume : Volume.values()) {
            var item = new CheckMenuItem(volume.toString());
            item.setOnAction(_ -> toggle(volume));
            menu.getItems().add(item);
        }
    }

    MenuButton node() {
        return menu;
    }

    void show(Section now) {
        shown = now.volumes();
        var words =
                shown.isEmpty()
                        ? "Nowhere"
                        : shown.stream().map(VolumesMenu::brief).collect(Collectors.joining(", "));
        menu.setText(words);
        menu.setAccessibleText("Printed in: " + words);
        for (var volume : Volume.values()) {
            ((CheckMenuItem) menu.getItems().get(volume.ordinal()))
                    .setSelected(shown.contains(volume));
        }
    }

    private void toggle(Volume volume) {
        var now = new ArrayList<>(shown);
        if (!now.remove(volume)) {
            now.add(volume);
        }
        choose.accept(now);
    }

    private static String brief(Volume volume) {
        return switch (volume) {
            case PLAN -> "Plan";
            case REFERENCE -> "Reference";
            case SUMMARY -> "Summary";
        };
    }
}
