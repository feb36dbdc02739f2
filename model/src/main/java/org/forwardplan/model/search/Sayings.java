package org.forwardplan.model.search;

import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.ChangeReason;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Fact;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.plan.Priority;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.plan.Revision;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.SignOff;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.plan.TrajectoryPoint;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words by which a thing is found: its own, and not those of what it stands in or is linked
/// with.
///
/// @param kind as the planner reads it, e.g. `Section`
/// @param title empty for what has none of its own and is told by what it says
record Sayings(String kind, String title, String text) {

    /// Empty for what nobody looks for by words: links, pictures, confirmations.
    static Optional<Sayings> of(PlanItem item) {
        return switch (item) {
            case Section it -> said("Section", it.title(), it.lead());
            case Passage it -> said("Passage", "", it.body().plainText());
            case Requirement it -> said(it.kind().toString(), it.title(), requirement(it));
            case Answer it -> said("How met", "", it.howMet(), it.nextStep(), it.lead());
            case Evidence it -> said("Evidence", it.title(), it.detail());
            case Objective it -> said("Objective", it.title(), it.target().words(), it.lead());
            case Organisation it -> said(it.kind().toString(), it.name());
            case Source it -> said(it.kind().toString(), it.title(), it.note());
            case Priority it -> said(it.kind().toString(), it.title(), it.aim());
            case Milestone it -> said("Milestone", it.title(), it.stream());
            case Fact it -> said("Fact", it.statement(), it.figure(), it.group());
            case Comment it -> said("Comment", "", it.text(), it.by());
            case Note it -> said(it.kind().toString(), "", it.text());
            case Baseline it -> said("Baseline", it.name(), it.purpose().toString(), it.note());
            case Revision it -> said("Revision", it.name(), it.reasoning());
            case BoardPaper it -> said("Board paper", it.title(), it.meeting());
            case MadePaper it -> said("Paper made", it.title(), it.file());
            case ReturnRequest it -> said("Return", it.title(), it.note(), it.contact());
            case PartnerReturn it -> said("File from a partner", it.file());
            case HouseTemplate it -> said("Word template", it.name());
            case PlanProfile _,
                    Picture _,
                    SignOff _,
                    Link _,
                    Confirmation _,
                    ChangeReason _,
                    TrajectoryPoint _ ->
                    Optional.empty();
        };
    }

    /// True where it can be found by words.
    static boolean are(PlanItem item) {
        return switch (item) {
            case PlanProfile _,
                    Picture _,
                    SignOff _,
                    Link _,
                    Confirmation _,
                    ChangeReason _,
                    TrajectoryPoint _ ->
                    false;
            default -> true;
        };
    }

    private static Optional<Sayings> said(String kind, String title, String... texts) {
        var text = Arrays.stream(texts).filter(it -> !it.isBlank());
        return Optional.of(new Sayings(kind, title, text.collect(Collectors.joining("\n"))));
    }

    private static String requirement(Requirement it) {
        var tests = it.tests().stream().map(Requirement.Test::asks);
        return Stream.of(Stream.of(it.summary()), tests, Stream.of(it.section(), it.group()))
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
