package org.forwardplan.model.language;

import java.util.List;

/// Knows how the words of a language are spelt. May be asked from any thread.
public interface Dictionary {

    boolean knows(String word);

    /// Words that may have been meant, the likeliest first. Takes some time: not for every word of
    /// a text.
    List<String> like(String word);
}
