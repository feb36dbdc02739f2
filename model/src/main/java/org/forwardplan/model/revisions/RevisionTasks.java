package org.forwardplan.model.revisions;

import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Revision.Route;
import org.forwardplan.model.plan.Revision.Task;
import org.forwardplan.model.plan.Revision.Task.Kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What each route asks to be done, one task for each body that must have something. The dates are
/// what planners usually allow; each may be changed.
public final class RevisionTasks {

    private static final int WEEKS_TO_RECORD = 2;
    private static final int WEEKS_TO_PUBLISH = 4;
    private static final int WEEKS_TO_SEND = 5;
    private static final int WEEKS_TO_GIVE_DRAFT = 2;
    private static final int WEEKS_TO_CONSULT = 8;
    private static final int WEEKS_TO_PUBLISH_AGAIN = 12;
    private static final int WEEKS_TO_SEND_AGAIN = 13;

    private final Plan plan;
    private final List<String> recipients;
    private final LocalDate from;

    private RevisionTasks(Plan plan, List<String> recipients, LocalDate from) {
        this.plan = plan;
        this.recipients = recipients;
        this.from = from;
    }

    /// @param judged the day of the judgement, from which the dates are counted
    public static List<Task> of(Plan plan, Route route, LocalDate judged) {
        var tasks = new RevisionTasks(plan, RouteRule.of(plan, route).recipients(), judged);
        return switch (route) {
            case CONFIRMED -> tasks.confirmed();
            case OTHER -> tasks.other();
            case SIGNIFICANT -> tasks.significant();
        };
    }

    private List<Task> confirmed() {
        return List.of(
                task(
                        Kind.RECORD,
                        "Keep the declaration with the published plan",
                        "",
                        WEEKS_TO_RECORD));
    }

    private List<Task> other() {
        return Stream.concat(
                        Stream.of(
                                task(
                                        Kind.PUBLISH,
                                        "Publish the document that sets out the changes",
                                        "",
                                        WEEKS_TO_PUBLISH)),
                        sending("Send the document that sets out the changes", WEEKS_TO_SEND))
                .toList();
    }

    private List<Task> significant() {
        var people =
                task(
                        Kind.CONSULT,
                        "Consult the people the plan is for, and who else should be asked",
                        "",
                        WEEKS_TO_CONSULT);
        var boards =
                boards().flatMap(board ->
                        Stream.of(
                                task(
                                        Kind.CONSULT,
                                        "Involve the board and give it the revised draft",
                                        board,
                                        WEEKS_TO_GIVE_DRAFT),
                                task(
                                        Kind.CONSULT,
                                        "Have its opinion on the revised draft",
                                        board,
                                        WEEKS_TO_CONSULT)));
        var publish =
                task(Kind.PUBLISH, "Publish the whole plan again", "", WEEKS_TO_PUBLISH_AGAIN);
        return Stream.of(
                        Stream.of(people),
                        boards,
                        Stream.of(publish),
                        sending("Send the plan as published again", WEEKS_TO_SEND_AGAIN))
                .flatMap(tasks -> tasks)
                .toList();
    }

    private Stream<Task> sending(String what, int weeks) {
        return recipients.stream()
                .flatMap(this::bodies)
                .map(body -> task(Kind.SEND, what, body, weeks));
    }

    /// The bodies of the plan that a recipient of the rulebook stands for; itself where it stands
    /// for none.
    private Stream<String> bodies(String recipient) {
        var words = recipient.toLowerCase(Locale.UK);
        return Stream.of(Organisation.Kind.ICP, Organisation.Kind.HWB)
                .filter(kind -> words.contains(kind.toString().toLowerCase(Locale.UK)))
                .findFirst()
                .map(kind -> named(kind, recipient))
                .orElseGet(() -> Stream.of(recipient));
    }

    private Stream<String> boards() {
        return named(Organisation.Kind.HWB, "Each relevant health and wellbeing board");
    }

    /// A body nobody has entered must have it all the same.
    private Stream<String> named(Organisation.Kind kind, String otherwise) {
        var names =
                plan.all(Organisation.class).stream()
                        .filter(it -> it.kind() == kind)
                        .map(Organisation::name)
                        .toList();
        return names.isEmpty() ? Stream.of(otherwise) : names.stream();
    }

    private Task task(Kind kind, String what, String to, int weeks) {
        return new Task(kind, what, to, from.plusWeeks(weeks), null, "");
    }
}
