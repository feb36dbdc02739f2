package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.ItemId.SignOffId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Section.Status;
import org.forwardplan.model.plan.SignOff;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Makes a section say again what was signed off. Passages that had gone come back under their old
/// ids, those that came since are removed with their links and comments, and the section counts as
/// signed off on that day.
///
/// @param title of the section, for the label
/// @param lost links and comments that went with passages which now come back; each returns where
///   what it belongs to is there and it is not
public record RevertToSignOff(SectionId section, String title, List<PlanItem> lost)
        implements PlanCommand {

    public RevertToSignOff {
        lost = List.copyOf(lost);
    }

    @Override
    public String label() {
        return "Go back to what was signed off in “%s”".formatted(title);
    }

    @Override
    public Decision decide(Plan plan) {
        var signOff = plan.find(SignOff.class, new SignOffId(section));
        var was = plan.find(Section.class, section);
        if (signOff.isEmpty() || was.isEmpty()) {
            return Decision.refuse(
                    Finding.must(
                            "This section has not been signed off",
                            was.isEmpty() ? null : section,
                            "Sign it off first"));
        }
        var steps = new Steps(plan);
        removeWhatCame(steps, signOff.get());
        restore(steps, signOff.get());
        lost.stream()
                .sorted(Comparator.comparing(RevertToSignOff::isReply))
                .forEach(item -> bringBack(steps, item));
        var now =
                was.get()
                        .withTitle(signOff.get().title())
                        .withStatus(Status.SIGNED_OFF, signOff.get().by(), signOff.get().on());
        if (!now.equals(was.get())) {
            steps.change(new Revised(was.get(), now));
        }
        return steps.decision();
    }

    private void removeWhatCame(Steps steps, SignOff signOff) {
        var signed =
                signOff.passages().stream()
                        .map(SignOff.Signed::passage)
                        .collect(Collectors.toSet());
        steps.plan().all(Passage.class).stream()
                .filter(passage -> passage.section().equals(section))
                .filter(passage -> !signed.contains(passage.id()))
                .forEach(passage -> steps.request(new RemoveItem("", passage.id())));
    }

    private void restore(Steps steps, SignOff signOff) {
        for (var at = 0; at < signOff.passages().size(); at++) {
            var signed = signOff.passages().get(at);
            var then = new Passage(signed.passage(), section, at, signed.body());
            var now = steps.plan().find(Passage.class, signed.passage());
            if (now.isEmpty()) {
                steps.change(new Added(then));
            } else if (!now.get().equals(then)) {
                steps.change(new Revised(now.get(), then));
            }
        }
    }

    private static boolean isReply(PlanItem item) {
        return item instanceof Comment comment && comment.replyTo() != null;
    }

    private static void bringBack(Steps steps, PlanItem item) {
        var plan = steps.plan();
        var fits =
                plan.find(item.id()).isEmpty()
                        && switch (item) {
                            case Link link -> fits(plan, link);
                            case Comment comment -> fits(plan, comment);
                            default -> false;
                        };
        if (fits) {
            steps.change(new Added(item));
        }
    }

    private static boolean fits(Plan plan, Link link) {
        return link.from() instanceof PassageId passage
                && plan.find(Passage.class, passage).isPresent()
                && plan.find(link.test().requirement()).isPresent()
                && plan.items(Link.class)
                        .noneMatch(it ->
                                it.from().equals(link.from()) && it.test().equals(link.test()));
    }

    private static boolean fits(Plan plan, Comment comment) {
        var opening = comment.replyTo();
        return plan.find(comment.on()).isPresent()
                && (opening == null || plan.find(Comment.class, opening).isPresent());
    }
}
