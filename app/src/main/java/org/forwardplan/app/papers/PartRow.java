package org.forwardplan.app.papers;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.KeptField;
import org.forwardplan.model.boardpapers.PartWords;
import org.forwardplan.model.editing.EditBoardPaper;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.PaperPart;
import org.forwardplan.model.plan.PaperPart.Sections;
import org.forwardplan.model.plan.PaperPart.Text;
import org.forwardplan.model.plan.Prose;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;

/// Lays out one part of a paper: what it is, and what can be chosen or written for it.
final class PartRow {

    private final BoardPaperViewModel viewModel;
    private final BoardPaperId paper;
    private final int index;
    private final VBox body = new VBox(6);
    private final TextField title = new TextField();
    private final KeptField keptTitle;
    private final KeptArea words;
    private final MenuButton sections = new MenuButton("Choose sections");
    private final Label name = new Label();
    private final RowMenu menu;
    private final HBox node;
    private PaperPart part;

    PartRow(
            BoardPaperViewModel viewModel,
            BoardPaperId paper,
            int index,
            PaperPart part,
            int last) {
        this.viewModel = viewModel;
        this.paper = paper;
        this.index = index;
        this.part = part;
        keptTitle = new KeptField(title, _ -> write());
        words = new KeptArea("Words of this part", _ -> write());
        words.node().setId("part-words-" + index);
        words.node().setPromptText("Write it here. Each line is a paragraph.");
        title.setAccessibleText("Heading of this part");
        title.setPromptText("Heading");
        title.setMaxWidth(360);
        name.setWrapText(true);
        Controls.edits(sections);
        sections.setId("part-sections-" + index);
        menu =
                new RowMenu(
                        "part",
                        index,
                        last,
                        to -> viewModel.perform(EditBoardPaper.movePart(paper, index, to)),
                        () -> viewModel.perform(EditBoardPaper.removePart(paper, index)));
        body.setMinWidth(0);
        HBox.setHgrow(body, Priority.ALWAYS);
        node = new HBox(10, new FontIcon(icon(part)), body, menu.node());
        node.setAlignment(Pos.TOP_LEFT);
        menu.listenOn(node);
        lay();
        show(part);
    }

    Node node() {
        return node;
    }

    void focus() {
        switch (part) {
            case Text _ -> words.node().requestFocus();
            case Sections _ -> sections.requestFocus();
            default -> menu.node().requestFocus();
        }
    }

    void keep() {
        if (part instanceof Text) {
            keptTitle.keep();
            words.keep();
        }
    }

    void show(PaperPart now) {
        part = now;
        name.setText(PartWords.of(now, viewModel.plan()));
        if (now instanceof Text text) {
            keptTitle.show(text.title());
            words.show(text.prose().plainText());
        }
    }

    private void lay() {
        switch (part) {
            case Text _ -> body.getChildren().setAll(title, words.node());
            case Sections it -> {
                choices(it);
                body.getChildren().setAll(name, sections);
            }
            default -> body.getChildren().setAll(name);
        }
    }

    private void choices(Sections now) {
        for (var entry : viewModel.sections()) {
            var item = new CheckMenuItem(entry.heading());
            item.setSelected(now.sections().contains(entry.section().id()));
            item.setOnAction(_ -> choose(now, entry.section().id()));
            sections.getItems().add(item);
        }
    }

    private void choose(Sections now, SectionId section) {
        var chosen = new ArrayList<>(now.sections());
        if (!chosen.remove(section)) {
            chosen.add(section);
        }
        var inOrder =
                viewModel.sections().stream()
                        .map(entry -> entry.section().id())
                        .filter(chosen::contains)
                        .toList();
        viewModel.perform(EditBoardPaper.revisePart(paper, index, new Sections(inOrder)));
    }

    private void write() {
        var lines = words.node().getText().strip().lines().filter(it -> !it.isBlank());
        viewModel.perform(
                EditBoardPaper.revisePart(
                        paper,
                        index,
                        new Text(title.getText().strip(), Prose.of(lines.toArray(String[]::new)))));
    }

    private static String icon(PaperPart part) {
        return switch (part) {
            case Text _ -> "fth-edit-3";
            case Sections _, PaperPart.WholePlan _ -> "fth-file-text";
            case PaperPart.Changes _ -> "fth-git-commit";
            case PaperPart.Duties _ -> "fth-check-square";
            case PaperPart.Objectives _ -> "fth-target";
        };
    }
}
