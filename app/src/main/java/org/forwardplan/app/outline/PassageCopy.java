package org.forwardplan.app.outline;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.forwardplan.model.plan.PassageBody;

import java.util.List;
import java.util.stream.Collectors;

/// Puts whole passages on the clipboard.
final class PassageCopy {

    private PassageCopy() {}

    static void put(List<PassageBody> bodies) {
        var content = new ClipboardContent();
        content.putString(
                bodies.stream().map(PassageBody::plainText).collect(Collectors.joining("\n\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
