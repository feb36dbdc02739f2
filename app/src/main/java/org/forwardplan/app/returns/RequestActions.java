package org.forwardplan.app.returns;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.files.FileDialogs.Type;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.returns.Recogniser.Source;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.returns.ReturnTracking.Row;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// What can be done with the requests: written, sent, taken in, reminded of.
final class RequestActions implements ReturnsHead.Doing, RequestPane.Doing {

    private static final Type SPREADSHEET =
            new Type("Spreadsheet", ".xlsx", List.of(".xlsm", ".xls", ".ods", ".csv", ".txt"));

    private final ReturnsViewModel viewModel;
    private final Sending sending;
    private final KeptFile kept;
    private final FileDialogs dialogs;
    private final Arrivals arrivals;
    private final Runnable asking;

    /// @param asking begins to ask
    RequestActions(
            OpenPlan plan,
            ReturnsViewModel viewModel,
            JobRunner jobs,
            FileDialogs dialogs,
            ReturnSending sent,
            Arrivals arrivals,
            Runnable asking) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
        this.arrivals = arrivals;
        this.asking = asking;
        sending = new Sending(plan, jobs, dialogs, sent);
        kept = new KeptFile(plan, jobs, dialogs);
    }

    @Override
    public void ask() {
        asking.run();
    }

    @Override
    public void sendAll() {
        sending.send(viewModel.unsent());
    }

    @Override
    public void takeIn() {
        choose(null);
    }

    @Override
    public void copyReminders() {
        copy(viewModel.reminders());
        viewModel.tell("The reminders are on the clipboard: paste them into your mail");
    }

    @Override
    public void send(ReturnRequest request) {
        sending.send(List.of(request));
    }

    @Override
    public void takeIn(ReturnRequest request) {
        choose(request);
    }

    @Override
    public void lookAgain(PartnerReturn file) {
        arrivals.add(List.of(new Source.InPlan(file)), viewModel.requestOf(file));
    }

    @Override
    public void saveCopy(PartnerReturn file) {
        kept.save(file);
    }

    @Override
    public void copyReminder(Row row) {
        copy(viewModel.reminder(row));
        viewModel.tell("The reminder is on the clipboard: paste it into your mail");
    }

    @Override
    public void due(ReturnRequest request, LocalDate now) {
        viewModel.due(request, now);
    }

    @Override
    public void remove(ReturnRequest request) {
        viewModel.remove(request);
    }

    /// @param answers the request it is for; null where the file says so itself
    private void choose(@Nullable ReturnRequest answers) {
        dialogs.open("Choose the file that came back", SPREADSHEET)
                .ifPresent(file -> arrivals.add(List.of(new Source.OnDisk(file)), answers));
    }

    private static void copy(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
