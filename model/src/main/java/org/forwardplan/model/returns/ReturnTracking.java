package org.forwardplan.model.returns;

import org.forwardplan.model.plan.ItemId.ReturnRequestId;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.ReturnRequest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where each request stands: who was asked, who has answered, who is late.
///
/// @param today the day it speaks of
/// @param rows the most pressing first: overdue, then as they are due, and those that are merged
///   last
public record ReturnTracking(LocalDate today, List<Row> rows) {

    public ReturnTracking {
        rows = List.copyOf(rows);
    }

    /// How far a request has come.
    public enum State {
        DRAFTED("Not sent yet"),
        SENT("Sent"),
        OVERDUE("Overdue"),
        RECEIVED("Received"),
        MERGED("Merged");

        private final String words;

        State(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /// @param days until it is due; negative once it is overdue
    /// @param returns the files that came in for it, in the order in which they came
    public record Row(
            ReturnRequest request,
            String partner,
            State state,
            long days,
            List<PartnerReturn> returns) {

        public Row {
            returns = List.copyOf(returns);
        }

        /// Where it stands, e.g. `Sent, due in 5 days`.
        public String words() {
            return switch (state) {
                case DRAFTED -> "%s, %s".formatted(state, due());
                case SENT -> "%s, %s".formatted(state, due());
                case OVERDUE -> "Overdue by %s".formatted(count(-days));
                case RECEIVED -> "Received, to be looked at";
                case MERGED -> "Merged";
            };
        }

        private String due() {
            if (days == 0) {
                return "due today";
            }
            return days > 0
                    ? "due in %s".formatted(count(days))
                    : "was due %s ago".formatted(count(-days));
        }

        static String count(long days) {
            return days == 1 ? "1 day" : days + " days";
        }
    }

    public static ReturnTracking of(Plan plan, LocalDate today) {
        var returns = new HashMap<ReturnRequestId, List<PartnerReturn>>();
        plan.all(PartnerReturn.class)
                .forEach(it ->
                        returns.computeIfAbsent(it.request(), _ -> new ArrayList<>()).add(it));
        return new ReturnTracking(
                today,
                plan.all(ReturnRequest.class).stream()
                        .map(request -> row(plan, request, returns, today))
                        .sorted(
                                Comparator.comparingInt(ReturnTracking::pressing)
                                        .thenComparingLong(Row::days)
                                        .thenComparing(Row::partner))
                        .toList());
    }

    private static int pressing(Row row) {
        return switch (row.state()) {
            case OVERDUE -> 0;
            case RECEIVED -> 1;
            case DRAFTED, SENT -> 2;
            case MERGED -> 3;
        };
    }

    private static Row row(
            Plan plan,
            ReturnRequest request,
            Map<ReturnRequestId, List<PartnerReturn>> returns,
            LocalDate today) {
        var own = returns.getOrDefault(request.id(), List.of());
        var days = ChronoUnit.DAYS.between(today, request.due());
        var partner =
                plan.find(Organisation.class, request.partner())
                        .map(Organisation::name)
                        .orElse("A partner no longer in the plan");
        return new Row(request, partner, state(request, own, days), days, own);
    }

    /// A file that came after one that was merged is to be looked at.
    private static State state(ReturnRequest request, List<PartnerReturn> own, long days) {
        if (!own.isEmpty()) {
            return own.getLast().mergedAt() != null ? State.MERGED : State.RECEIVED;
        }
        if (request.sentOn() == null) {
            return State.DRAFTED;
        }
        return days < 0 ? State.OVERDUE : State.SENT;
    }

    /// The reminders to send, one after the other; empty where nobody owes anything.
    public String reminders() {
        return Reminder.all(this);
    }
}
