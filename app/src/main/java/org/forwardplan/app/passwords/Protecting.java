package org.forwardplan.app.passwords;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ProgressBar;
import javafx.stage.Window;

import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.journal.Password;

import java.util.function.Consumer;

/// Gives the open plan a password, another one, or none any more. Nothing else can be done in the
/// window while the file is written afresh.
///
/// @param known told what the plan opens with from now on
public record Protecting(Window over, String title, JobRunner jobs, Consumer<Password> known) {

    private static final double WIDTH = 360;

    public void of(OpenPlan plan) {
        if (plan.readOnly().isPresent()) {
            plan.tellReadOnly();
            return;
        }
        plan.finishEdits();
        var name = String.valueOf(plan.repository().file().getFileName());
        new ChoosePassword(over, title, name, plan.repository().isEncrypted())
                .ask()
                .ifPresent(password -> protect(plan, password));
    }

    private void protect(OpenPlan plan, Password password) {
        var waiting = new Dialog<ButtonType>();
        waiting.initOwner(over);
        waiting.setTitle(title);
        waiting.setHeaderText(password.isNone() ? "Removing the password" : "Encrypting the plan");
        var bar = new ProgressBar();
        bar.setPrefWidth(WIDTH);
        waiting.getDialogPane().setContent(bar);
        jobs.start(
                        String.valueOf(waiting.getHeaderText()),
                        _ -> {
                            plan.repository().protectWith(password);
                            return password;
                        },
                        now -> {
                            known.accept(now);
                            plan.tell(
                                    now.isNone()
                                            ? "The plan has no password any more"
                                            : "The plan is encrypted: from now on it asks for its"
                                                    + " password");
                        })
                .whenEnded(() -> {
                    waiting.setResult(ButtonType.CLOSE);
                    waiting.close();
                });
        waiting.show();
    }
}
