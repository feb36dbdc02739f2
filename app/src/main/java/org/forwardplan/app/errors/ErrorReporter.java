package org.forwardplan.app.errors;

import org.forwardplan.app.openplan.Notices;
import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.journal.StorageException;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Turns every failure into words for the planner. Nothing else in the program shows an error.
public final class ErrorReporter implements Notices {

    private static final System.Logger LOG = System.getLogger(ErrorReporter.class.getName());

    private final Messages messages;

    /// How words reach the planner: a passing note, or a dialog that waits.
    public interface Messages {

        void note(String sentence);

        /// @param details to copy for whoever helps; empty where there are none
        void dialog(String heading, String text, String details);

        /// Waits like a dialog, and does what `action` says where the planner chooses it.
        void offer(String heading, String text, String action, Runnable does);
    }

    public ErrorReporter(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void tell(String sentence) {
        messages.note(sentence);
    }

    @Override
    public void refused(List<Finding> findings) {
        var text = new StringBuilder();
        for (var finding : findings) {
            text.append(text.isEmpty() ? "" : "\n\n")
                    .append(sentence(finding.what()))
                    .append('\n')
                    .append(sentence(finding.remedy()));
        }
        messages.dialog("That cannot be done yet", text.toString(), "");
    }

    /// With its full stop; a test of the rulebook is a question and has its own mark.
    private static String sentence(String words) {
        return words.endsWith(".") || words.endsWith("?") || words.endsWith("!")
                ? words
                : words + ".";
    }

    @Override
    public void failed(StorageException failure) {
        LOG.log(
                System.Logger.Level.WARNING,
                "Storage failed: {0}",
                failure.getClass().getSimpleName());
        messages.dialog(
                failure.getMessage(),
                failure.wayOut(),
                failure.getCause() == null ? "" : trace(failure));
    }

    /// The world failed, and there is something else that can be done.
    ///
    /// @param action as it stands on the button
    public void offer(StorageException failure, String action, Runnable does) {
        messages.offer(failure.getMessage(), failure.wayOut(), action, does);
    }

    /// Anything that was thrown and not expected where it was caught.
    public void thrown(Throwable thrown) {
        switch (thrown) {
            case StorageException failure -> failed(failure);
            case CancellationException _ -> tell("Cancelled");
            default -> {
                LOG.log(System.Logger.Level.ERROR, "A fault in the program", thrown);
                messages.dialog(
                        "Something in the workbench went wrong",
                        "Your plan is safe: every change you saw was already on the disk. You can"
                            + " go on working; if the same thing happens again, close the plan and"
                            + " open it again. Please send the details to whoever looks after the"
                            + " workbench.",
                        trace(thrown));
            }
        }
    }

    private static String trace(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
