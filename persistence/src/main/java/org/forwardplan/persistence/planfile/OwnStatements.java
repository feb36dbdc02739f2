package org.forwardplan.persistence.planfile;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The statements a plan file is made up of: the database runs them, with all its powers, each time
/// it opens the file.
///
/// Only those are let through that this program's own files hold: plain tables with their columns,
/// keys and checks, one owner, two settings. Nothing among them can call a function, name a class
/// or point outside the file.
final class OwnStatements {

    private static final int LONGEST = 20_000;

    private static final String NAME = "\"[A-Za-z][A-Za-z0-9_]*+\"";
    private static final String FULL_NAME = "\"public\"\\." + NAME;
    private static final String TEXT = "(?:U&)?'(?:[^']++|'')*+'";
    private static final String REMARK = "(?: COMMENT " + TEXT + ")?";
    private static final String NUMBER = "-?\\d++(?:\\.\\d++)?";
    private static final String TYPE =
            "(?:UUID|BOOLEAN|SMALLINT|INTEGER|BIGINT|NUMERIC|REAL|DOUBLE PRECISION|DATE|TIMESTAMP"
                    + "|(?:CHARACTER|BINARY) (?:VARYING|LARGE OBJECT))"
                    + "(?:\\(\\d++(?:, \\d++)?\\))?(?: WITH TIME ZONE)?";
    private static final String COLUMN =
            "\\s*+%s %s(?: DEFAULT (?:CURRENT_TIMESTAMP|%s|%s))?(?: SELECTIVITY \\d++)?%s(?: NOT NULL)?\\s*+"
                    .formatted(NAME, TYPE, NUMBER, TEXT, REMARK);
    private static final String COLUMNS = "\\(%1$s(?:,%1$s)*+\\)".formatted(COLUMN);
    private static final String KEY = NAME + "(?: (?:ASC|DESC))?(?: NULLS (?:FIRST|LAST))?";
    private static final String KEYS = "\\(%1$s(?:, %1$s)*+\\)".formatted(KEY);

    // A name before a bracket would be the call of a function. The last bracket is not its own.
    private static final String CONDITION =
            "(?:%s(?!\\s*\\()|%s|%s|[(=<>,]|\\)(?! NOCHECK$)|\\b(?:AND|OR|NOT|IS|NULL|IN|BETWEEN|CAST|AS|INTEGER|BIGINT)\\b|\\s)++"
                    .formatted(NAME, TEXT, NUMBER);

    private static final List<Pattern> OWN =
            List.of(
                    Pattern.compile("SET (?:CREATE_BUILD|WRITE_DELAY) \\d++"),
                    Pattern.compile(
                            "CREATE USER IF NOT EXISTS \"(?:SA|sa)\" SALT '[0-9a-f]*+' HASH"
                                    + " '[0-9a-f]*+' ADMIN"),
                    Pattern.compile("CREATE CACHED TABLE " + FULL_NAME + REMARK + COLUMNS),
                    Pattern.compile(
                            "CREATE (?:PRIMARY KEY|(?:UNIQUE )?+INDEX) %1$s%2$s ON %1$s%3$s"
                                    .formatted(FULL_NAME, REMARK, KEYS)),
                    Pattern.compile(
                            "ALTER TABLE %1$s ADD CONSTRAINT %1$s%2$s (?:PRIMARY KEY|UNIQUE)%3$s INDEX %1$s"
                                    .formatted(FULL_NAME, REMARK, KEYS)),
                    Pattern.compile(
                            "ALTER TABLE %1$s ADD CONSTRAINT %1$s%2$s CHECK\\(%3$s\\) NOCHECK"
                                    .formatted(FULL_NAME, REMARK, CONDITION)));

    /// What each kind of statement makes, by how it begins.
    private static final Map<Pattern, String> KINDS =
            Map.of(
                    begins("CREATE (?:FORCE )?(?:AGGREGATE|ALIAS)"), "a function of its own",
                    begins("CREATE (?:FORCE )?TRIGGER"), "a trigger",
                    begins("CREATE (?:OR REPLACE )?(?:FORCE )?VIEW"), "a view",
                    begins("CREATE (?:FORCE )?(?:GLOBAL )?.{0,20}LINKED TABLE"), "a linked table",
                    begins("CREATE USER|CREATE ROLE|GRANT"), "an owner",
                    begins("SET"), "a setting");

    private OwnStatements() {}

    private static Pattern begins(String with) {
        return Pattern.compile("^(?:%s)\\b".formatted(with));
    }

    /// @throws Foreign if this program never makes such a statement
    static void check(String statement) throws Foreign {
        if (statement.length() > LONGEST
                || OWN.stream().noneMatch(own -> own.matcher(statement).matches())) {
            throw new Foreign(kind(statement));
        }
    }

    private static String kind(String statement) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getKey().matcher(statement).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("a table or rule of another kind");
    }
}
