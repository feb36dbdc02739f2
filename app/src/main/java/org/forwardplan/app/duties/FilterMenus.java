package org.forwardplan.app.duties;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.forwardplan.model.duties.AnswerState;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Narrows the checklist to some states, or to one lead.
final class FilterMenus {

    private static final double WIDEST = 190;

    private final DutiesViewModel viewModel;
    private final MenuButton state = new MenuButton();
    private final MenuButton lead = new MenuButton();

    FilterMenus(DutiesViewModel viewModel) {
        this.viewModel = viewModel;
        state.setId("duties-state");
        lead.setId("duties-lead");
        for (var button : List.of(state, lead)) {
            button.setMnemonicParsing(false);
            button.setMaxWidth(WIDEST);
        }
        for (var each : AnswerState.values()) {
            var item = new CheckMenuItem(each.toString());
            item.setUserData(each);
            item.setOnAction(_ -> viewModel.seek(sought().with(each, item.isSelected())));
            state.getItems().add(item);
        }
        viewModel.leads().subscribe(this::listLeads);
        listLeads();
    }

    MenuButton state() {
        return state;
    }

    MenuButton lead() {
        return lead;
    }

    void show(Sought sought) {
        state.getItems()
                .forEach(item ->
                        ((CheckMenuItem) item)
                                .setSelected(sought.states().contains(item.getUserData())));
        state.setText(
                switch (sought.states().size()) {
                    case 0 -> "Any state";
                    case 1 -> sought.states().iterator().next().toString();
                    default -> sought.states().size() + " states";
                });
        lead.setText(words(sought.lead()));
        lead.getItems().stream()
                .filter(RadioMenuItem.class::isInstance)
                .map(RadioMenuItem.class::cast)
                .forEach(item ->
                        item.setSelected(Objects.equals(item.getUserData(), sought.lead())));
        state.setAccessibleText("State: " + state.getText());
        lead.setAccessibleText("Lead: " + lead.getText());
    }

    private Sought sought() {
        return viewModel.soughtProperty().get();
    }

    private void listLeads() {
        var choices = new ArrayList<@Nullable String>();
        choices.add(null);
        choices.add("");
        choices.addAll(viewModel.leads());
        lead.getItems().clear();
        for (var choice : choices) {
            lead.getItems().add(item(choice));
            if ("".equals(choice) && !viewModel.leads().isEmpty()) {
                lead.getItems().add(new SeparatorMenuItem());
            }
        }
    }

    private RadioMenuItem item(@Nullable String choice) {
        var item = new RadioMenuItem(words(choice));
        item.setMnemonicParsing(false);
        item.setUserData(choice);
        item.setSelected(Objects.equals(choice, sought().lead()));
        item.setOnAction(_ -> {
            viewModel.seek(sought().withLead(choice));
            show(sought());
        });
        return item;
    }

    private static String words(@Nullable String lead) {
        return lead == null ? "Any lead" : lead.isEmpty() ? "No lead" : lead;
    }
}
