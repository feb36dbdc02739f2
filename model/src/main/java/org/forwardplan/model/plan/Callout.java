package org.forwardplan.model.plan;

/// A boxed remark beside the run of the text.
///
/// @param heading empty for the words of its kind
public record Callout(Kind kind, String heading, Prose text) implements PassageBody {

    /// What the box is for.
    public enum Kind {
        KEY_POINT("Key point"),
        CASE_STUDY("Case study"),
        WHAT_WE_HEARD("What people told us"),
        NOTE("Note");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /// What stands at the top of the box.
    public String title() {
        return heading.isBlank() ? kind.toString() : heading;
    }

    @Override
    public String opening() {
        return text.blank() ? title() : "%s: %s".formatted(title(), text.opening());
    }

    @Override
    public String plainText() {
        return (title() + "\n" + text.plainText()).strip();
    }

    @Override
    public boolean blank() {
        return heading.isBlank() && text.blank();
    }
}
