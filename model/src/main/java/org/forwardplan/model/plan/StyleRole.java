package org.forwardplan.model.plan;

/// What a style is for. An organisation's own Word template has a style for some of these; the rest
/// looks as our papers do.
public enum StyleRole {
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    HEADING_1("Heading 1"),
    HEADING_2("Heading 2"),
    HEADING_3("Heading 3"),
    HEADING_4("Heading 4"),
    BODY("Body text"),
    BULLETS("Bulleted list"),
    NUMBERS("Numbered list"),
    TABLE("Table", Kind.TABLE),
    TABLE_HEADING("Heading of a table column"),
    TABLE_TEXT("Text in a table"),
    CAPTION("Caption"),
    BOX("Box"),
    CALLOUT("Callout"),
    CONTENTS_HEADING("Heading of the contents page"),
    HEADER("Header"),
    FOOTER("Footer"),
    LINK("Link", Kind.CHARACTER);

    /// What a style can be put on.
    public enum Kind {
        PARAGRAPH,
        CHARACTER,
        TABLE
    }

    private final String words;
    private final Kind kind;

    StyleRole(String words) {
        this(words, Kind.PARAGRAPH);
    }

    StyleRole(String words, Kind kind) {
        this.words = words;
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /// @param level from 1 to 4
    public static StyleRole heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            case 4 -> HEADING_4;
            default -> throw new IllegalArgumentException("No heading has level " + level);
        };
    }

    @Override
    public String toString() {
        return words;
    }
}
