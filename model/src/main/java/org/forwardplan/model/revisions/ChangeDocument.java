package org.forwardplan.model.revisions;

import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.ChangePaper;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.plan.Revision.Route;
import org.forwardplan.model.wording.Wording;

import java.util.ArrayList;
import java.util.List;

/// The document that sets out what a revision changes: what it is and under which law, how it was
/// judged, then each change with its words before and after.
record ChangeDocument(Judged judged) {

    Paper make() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "", "About this document", null, true));
        opening().forEach(words -> blocks.add(Paragraph.of(words)));
        blocks.add(new Judgement(judged).table());
        blocks.addAll(new Judgement(judged).reasons(1));
        blocks.addAll(
                new ChangePaper(
                                judged.changes(),
                                judged.before().words(),
                                "its revision of " + Wording.day(judged.revision().on()))
                        .blocks(1));
        return judged.paper("Changes to the " + judged.at().profile().documentName(), blocks);
    }

    private List<String> opening() {
        var profile = judged.at().profile();
        var rule = RouteRule.of(judged.at(), judged.revision().route());
        var under = rule.section().isEmpty() ? "" : " under " + rule.section();
        var sets =
                "This document sets out the changes that %s and its partner trusts %s to their %s, %s."
                        .formatted(
                                profile.organisation(),
                                judged.revision().route() == Route.OTHER ? "have made" : "propose",
                                profile.documentName(),
                                judged.before().when());
        return judged.revision().route() == Route.OTHER
                ? List.of(
                        sets,
                        "They do not consider the revision significant, so this document is"
                                + " published%s and sent to %s."
                                        .formatted(under, listed(rule.recipients())),
                        "The rest of the plan stands as it was published.")
                : List.of(
                        sets,
                        "They consider the revision significant. The revised plan is consulted on,"
                                + " published as a whole and sent again%s.".formatted(under));
    }

    /// `the integrated care partnership, each relevant health and wellbeing board and NHS England`.
    private static String listed(List<String> recipients) {
        var words = recipients.stream().map(ChangeDocument::within).toList();
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    private static String within(String recipient) {
        if (recipient.startsWith("Each ")) {
            return "each " + recipient.substring("Each ".length());
        }
        return recipient.startsWith("Integrated") ? "the i" + recipient.substring(1) : recipient;
    }
}
