package org.forwardplan.model.imports;

import org.forwardplan.model.plan.ItemId.Commented;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// The bookmark by which a document that left the plan still knows which section or passage a piece
/// of it is, when it comes back.
///
/// Word takes names of up to 40 letters, digits and underscores, and hides those that begin with an
/// underscore.
public final class OwnMark {

    private static final String SECTION = "_sec_";
    private static final String PASSAGE = "_psg_";
    private static final Pattern UUID_DIGITS =
            Pattern.compile(
                    "(\\p{XDigit}{8})(\\p{XDigit}{4})(\\p{XDigit}{4})(\\p{XDigit}{4})(\\p{XDigit}{12})(?:_\\d{1,2})?");

    private OwnMark() {}

    public static String of(Commented item) {
        return switch (item) {
            case SectionId section -> SECTION + digits(section.value());
            case PassageId passage -> PASSAGE + digits(passage.value());
        };
    }

    /// The mark of one of several pieces of a passage, as no two bookmarks may bear one name.
    ///
    /// @param number from 1; only the first 99 pieces can be told apart
    public static String of(Commented item, int number) {
        return of(item) + "_" + number;
    }

    /// @return empty for a bookmark that somebody else has set
    public static Optional<Commented> read(String bookmark) {
        var digits =
                UUID_DIGITS.matcher(
                        bookmark.length() > SECTION.length()
                                ? bookmark.substring(SECTION.length())
                                : "");
        if (!digits.matches()) {
            return Optional.empty();
        }
        var id = UUID.fromString(digits.replaceFirst("$1-$2-$3-$4-$5"));
        if (bookmark.startsWith(SECTION)) {
            return Optional.of(new SectionId(id));
        }
        return bookmark.startsWith(PASSAGE) ? Optional.of(new PassageId(id)) : Optional.empty();
    }

    private static String digits(UUID id) {
        return id.toString().replace("-", "");
    }
}
