package org.forwardplan.persistence.word;

import java.util.function.UnaryOperator;

/// Which style of a document stands for each of ours.
///
/// @param styles gives the id of the document's style for the id of ours
/// @param contents how the field of the contents page finds its headings
record Looks(UnaryOperator<String> styles, ContentsSwitch contents) {

    /// Our own styles, as they are.
    static final Looks OWN = new Looks(own -> own, "\\o \"1-%d\""::formatted);

    /// The part of a contents field that names the headings to be listed.
    @FunctionalInterface
    interface ContentsSwitch {
        String toDepth(int depth);
    }

    String style(String own) {
        return styles.apply(own);
    }
}
