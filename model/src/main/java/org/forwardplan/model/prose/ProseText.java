package org.forwardplan.model.prose;

import org.forwardplan.model.plan.Prose;

/// Prose as text that a planner can type, copy and search: the plain part of CommonMark.
///
/// | text | means |
/// |---|---|
/// | blank line | next paragraph |
/// | `# `, `## ` … | sub-heading |
/// | `- ` | bullet; two spaces in front for each level |
/// | `1. ` | numbered item, likewise |
/// | `**bold**`, `*italic*` | bold, italic |
/// | `[words](https://…)` | link |
/// | `\*` | the sign itself |
///
/// Reading what was written gives the same prose.
public final class ProseText {

    private ProseText() {}

    public static String write(Prose prose) {
        return new ProseWriter().write(prose);
    }

    /// Takes any text: what is not a mark is words.
    public static Prose read(String text) {
        return new ProseReader().read(text);
    }
}
