package org.forwardplan.window;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;

/// Another program's window, from which files are dragged onto the workbench.
final class FileManager {

    private static final int BESIDE = 1500;

    private final Stage stage;
    private List<Path> files = List.of();

    private FileManager(Stage stage) {
        this.stage = stage;
    }

    static FileManager beside() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> {
                    var manager = new FileManager(new Stage());
                    manager.show();
                    return manager;
                });
    }

    private void show() {
        var files = new Label("Chosen files");
        files.setId("chosen-files");
        files.setPrefSize(200, 100);
        files.setOnDragDetected(event -> {
            var content = new ClipboardContent();
            content.putFiles(this.files.stream().map(Path::toFile).toList());
            files.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        });
        stage.setScene(new Scene(files));
        stage.setX(BESIDE);
        stage.setY(20);
        stage.show();
    }

    /// Takes hold of the files and holds them over something in the workbench.
    void drag(FxRobot robot, List<Path> chosen, String over) {
        files = chosen;
        robot.drag("#chosen-files").moveTo(over);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Leaves the workbench with the keyboard.
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, stage::close);
    }
}
