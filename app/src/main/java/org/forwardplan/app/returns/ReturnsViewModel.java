package org.forwardplan.app.returns;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.openplan.PlanState;
import org.forwardplan.model.editing.AskForReturn;
import org.forwardplan.model.editing.InOneStep;
import org.forwardplan.model.editing.RemoveReturnRequest;
import org.forwardplan.model.editing.ReviseReturnRequest;
import org.forwardplan.model.plan.ItemId.ReturnRequestId;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.plan.ReturnRequest.Ask;
import org.forwardplan.model.returns.Askable;
import org.forwardplan.model.returns.Reminder;
import org.forwardplan.model.returns.ReturnTracking;
import org.forwardplan.model.returns.ReturnTracking.Row;
import org.forwardplan.model.returns.ReturnTracking.State;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Who was asked for a return, how far each has come, and which one is looked at.
final class ReturnsViewModel {

    private static final int NAMED = 6;

    private final OpenPlan plan;
    private final ObservableValue<ReturnTracking> tracking;
    private final ReadOnlyObjectWrapper<@Nullable ReturnRequestId> chosen =
            new ReadOnlyObjectWrapper<>();

    /// @param state the plan while the page is seen
    ReturnsViewModel(OpenPlan plan, ObservableValue<PlanState> state) {
        this.plan = plan;
        tracking = state.map(now -> ReturnTracking.of(now.plan(), now.today()));
    }

    // Properties

    ObservableValue<ReturnTracking> trackingProperty() {
        return tracking;
    }

    /// Where the returns stand as a whole, in a sentence.
    ObservableValue<String> standingProperty() {
        return tracking.map(ReturnsViewModel::standing);
    }

    ReadOnlyObjectProperty<@Nullable ReturnRequestId> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    Optional<Row> chosen() {
        return tracking.getValue().rows().stream()
                .filter(row -> row.request().id().equals(chosen.get()))
                .findFirst();
    }

    /// The requests whose workbook has not gone out.
    List<ReturnRequest> unsent() {
        return tracking.getValue().rows().stream()
                .filter(row -> row.state() == State.DRAFTED)
                .map(Row::request)
                .toList();
    }

    /// Who can be asked: everybody but the board itself and the partnership it sits in.
    private List<Organisation> partners() {
        return plan.plan().all(Organisation.class).stream()
                .filter(body -> body.kind() != Organisation.Kind.ICB)
                .filter(body -> body.kind() != Organisation.Kind.ICP)
                .toList();
    }

    /// What a request asks for, kind by kind.
    List<String> asked(ReturnRequest request) {
        return request.asks().stream().map(this::words).toList();
    }

    private String words(Ask ask) {
        if (ask.about().isEmpty()) {
            return "%s: all that are theirs".formatted(ask.kind());
        }
        var named =
                ask.about().stream()
                        .limit(NAMED)
                        .map(id -> plan.plan().find(id).map(PlanItem::name).orElse("(removed)"))
                        .collect(Collectors.joining("; "));
        var more = ask.about().size() - NAMED;
        return more > 0
                ? "%s: %s; and %,d more".formatted(ask.kind(), named, more)
                : "%s: %s".formatted(ask.kind(), named);
    }

    /// What a file is kept as an answer to; null where that is no longer asked for.
    @Nullable ReturnRequest requestOf(PartnerReturn kept) {
        return plan.plan().find(ReturnRequest.class, kept.request()).orElse(null);
    }

    LocalDate today() {
        return plan.state().today();
    }

    String planner() {
        return plan.planner();
    }

    private static String standing(ReturnTracking now) {
        if (now.rows().isEmpty()) {
            return "Nobody has been asked yet";
        }
        var words =
                List.of(
                        count(now, State.OVERDUE, "overdue"),
                        count(now, State.RECEIVED, "to be looked at"),
                        count(now, State.SENT, "out"),
                        count(now, State.DRAFTED, "not sent yet"),
                        count(now, State.MERGED, "merged"));
        return String.join(", ", words.stream().filter(it -> !it.isEmpty()).toList());
    }

    private static String count(ReturnTracking now, State state, String words) {
        var count = now.rows().stream().filter(row -> row.state() == state).count();
        return count == 0 ? "" : count + " " + words;
    }

    // Commands

    void choose(@Nullable ReturnRequestId request) {
        chosen.set(request);
    }

    /// What can be put together to be asked.
    AskViewModel asking() {
        return new AskViewModel(partners(), new Askable(plan.plan()), tracking.getValue());
    }

    /// Asks each partner for its own.
    ///
    /// @return false where it was refused; the planner has been told why
    boolean ask(AskViewModel what, LocalDate due, String contact, String note) {
        var commands =
                what.partners().stream()
                        .map(partner ->
                                new AskForReturn(
                                        UUID.randomUUID(),
                                        List.of(partner),
                                        what.asks(partner),
                                        due,
                                        contact,
                                        note))
                        .toList();
        var asked =
                plan.perform(
                        commands.size() == 1
                                ? commands.getFirst()
                                : new InOneStep(
                                        "Ask %d partners for returns".formatted(commands.size()),
                                        commands));
        if (asked) {
            var first = commands.getFirst();
            choose(first.request(first.partners().getFirst()));
        }
        return asked;
    }

    void remove(ReturnRequest request) {
        plan.perform(new RemoveReturnRequest(request.id(), request.title()));
    }

    /// Gives the partner another day.
    void due(ReturnRequest request, LocalDate now) {
        plan.perform(
                new ReviseReturnRequest(
                        new ReturnRequest(
                                request.id(),
                                request.title(),
                                request.partner(),
                                request.asks(),
                                now,
                                request.contact(),
                                request.note(),
                                request.sentOn(),
                                request.entry(),
                                request.file())));
    }

    /// Words for a mail to one partner.
    String reminder(Row row) {
        return Reminder.to(row);
    }

    /// Words for mails to all who owe something; empty where nobody does.
    String reminders() {
        return tracking.getValue().reminders();
    }

    void tell(String sentence) {
        plan.tell(sentence);
    }
}
