package org.forwardplan.model.revisions;

import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Block.Callout;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Block.Tone;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.wording.Wording;

import java.util.ArrayList;
import java.util.List;

/// The dated declaration that the published plan stands and is maintained.
record Declaration(Judged judged) {

    Paper make() {
        var profile = judged.at().profile();
        var revision = judged.revision();
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Callout(
                        Tone.GOOD,
                        "The plan stands",
                        "%s confirms that its %s, %s, stands and is maintained."
                                .formatted(
                                        profile.organisation(),
                                        profile.documentName(),
                                        judged.before().when())));
        blocks.add(new Heading(1, "", "The declaration", null, true));
        blocks.add(
                Paragraph.of(
                        "%s reviewed the plan on %s and found that it needs no revision."
                                .formatted(
                                        Wording.sentence(revision.by()),
                                        Wording.day(revision.on()))));
        blocks.add(Paragraph.of("The plan covers %s.".formatted(profile.period())));
        blocks.addAll(new Judgement(judged).reasons(1));
        return judged.paper("Declaration that the plan stands", blocks(blocks));
    }

    private List<Block> blocks(List<Block> so) {
        var section = RouteRule.of(judged.at(), judged.revision().route()).section();
        if (!section.isEmpty()) {
            so.add(Paragraph.of("This declaration rests on %s.".formatted(section)));
        }
        return so;
    }
}
