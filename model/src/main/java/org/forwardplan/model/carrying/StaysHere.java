package org.forwardplan.model.carrying;

import org.forwardplan.model.carrying.CopyToSend.Part;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.ChangeReason;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.plan.Revision;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/// Says what of a plan does not go along in a copy, before it is made.
///
/// @param last number of the plan's last journal entry
public record StaysHere(CopyToSend copy, Plan plan, long last) {

    /// One sentence for each thing that stays; empty where all goes along.
    public List<String> sentences() {
        var said = new ArrayList<String>();
        var upTo = copy.upTo();
        if (upTo != null && upTo.entry() < last) {
            said.add(
                    "All that was done after “%s”: %s."
                            .formatted(
                                    upTo.name(), count(last - upTo.entry(), "change", "changes")));
        }
        if (!copy.history()) {
            history(upTo == null ? last : upTo.entry(), said);
            copy.leftOut().stream().sorted().forEach(part -> part(part, said));
        }
        return said;
    }

    private void history(long entries, List<String> said) {
        said.add(
                "The history, %s: who did what and when, and what the plan said before."
                        .formatted(count(entries, "change", "changes")));
        var with = new StringJoiner(", ");
        some(Baseline.class, "version", "versions", with);
        some(Revision.class, "judgement", "judgements", with);
        some(ChangeReason.class, "reason for a change", "reasons for changes", with);
        some(MadePaper.class, "record of a paper", "records of papers", with);
        if (with.length() > 0) {
            said.add("What points into the history: %s.".formatted(with));
        }
    }

    private void part(Part part, List<String> said) {
        var what = new StringJoiner(", ");
        switch (part) {
            case COMMENTS -> some(Comment.class, "comment", "comments", what);
            case NOTES -> some(Note.class, "note or thing to do", "notes and things to do", what);
            case RETURNS -> {
                some(ReturnRequest.class, "request to a partner", "requests to partners", what);
                some(PartnerReturn.class, "partner return", "partner returns", what);
            }
        }
        // Of an earlier version nobody has counted them.
        said.add(
                copy.upTo() != null || what.length() == 0
                        ? "%s.".formatted(part)
                        : "%s: %s.".formatted(part, what));
    }

    private void some(Class<? extends PlanItem> kind, String one, String many, StringJoiner to) {
        var number = plan.items(kind).count();
        if (number > 0) {
            to.add(count(number, one, many));
        }
    }

    private static String count(long number, String one, String many) {
        return "%,d %s".formatted(number, number == 1 ? one : many);
    }
}
