package org.forwardplan.model.returns;

import org.forwardplan.model.registers.Value;
import org.forwardplan.model.returns.SentBook.Leaf;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/// What happens to a workbook between its going out and its coming back, other than its being
/// filled in.
enum Distortion {
    SORTED {
        @Override
        void to(SentBook book, Random random) {
            book.leaves.forEach(leaf -> Collections.shuffle(rows(leaf), random));
        }
    },
    BLANK_ROWS {
        @Override
        void to(SentBook book, Random random) {
            for (var leaf : book.leaves) {
                var row = new ArrayList<Value>();
                leaf.lines.getFirst().forEach(_ -> row.add(Value.NOTHING));
                leaf.lines.add(leaf.lines.size() - random.nextInt(rows(leaf).size() + 1), row);
            }
        }
    },
    ROW_DELETED {
        @Override
        void to(SentBook book, Random random) {
            var leaf = any(book, random);
            if (rows(leaf).size() > 1) {
                leaf.lines.remove(2 + random.nextInt(rows(leaf).size()));
            }
        }
    },
    ROW_COPIED {
        @Override
        void to(SentBook book, Random random) {
            var leaf = any(book, random);
            if (!rows(leaf).isEmpty()) {
                var at = 2 + random.nextInt(rows(leaf).size());
                leaf.lines.add(at, new ArrayList<>(leaf.lines.get(at)));
            }
        }
    },
    COLUMNS_MOVED {
        @Override
        void to(SentBook book, Random random) {
            for (var leaf : book.leaves) {
                var one = random.nextInt(leaf.lines.getFirst().size());
                var other = random.nextInt(leaf.lines.getFirst().size());
                leaf.lines.forEach(line -> Collections.swap(line, one, other));
            }
        }
    },
    HEADINGS_REWORDED {
        @Override
        void to(SentBook book, Random random) {
            for (var leaf : book.leaves) {
                leaf.lines.stream()
                        .skip(1)
                        .limit(1)
                        .forEach(line ->
                                line.replaceAll(value ->
                                        Value.of(
                                                "  "
                                                        + value.words().toUpperCase(Locale.UK)
                                                        + ": ")));
            }
        }
    },
    COLUMN_ADDED {
        @Override
        void to(SentBook book, Random random) {
            for (var leaf : book.leaves) {
                var at = random.nextInt(leaf.lines.getFirst().size() + 1);
                for (var line = 0; line < leaf.lines.size(); line++) {
                    leaf.lines
                            .get(line)
                            .add(at, line == 1 ? Value.of("For us only") : Value.NOTHING);
                }
            }
        }
    },
    COLUMN_DELETED {
        @Override
        void to(SentBook book, Random random) {
            var leaf = any(book, random);
            if (leaf.lines.getFirst().size() > 2) {
                var at = 1 + random.nextInt(leaf.lines.getFirst().size() - 1);
                leaf.lines.forEach(line -> line.remove(at));
            }
        }
    },
    SHEETS_RENAMED {
        @Override
        void to(SentBook book, Random random) {
            for (var at = 0; at < book.leaves.size(); at++) {
                book.leaves.get(at).name = "Sheet" + (at + 1);
            }
        }
    },
    SHEET_COPIED {
        @Override
        void to(SentBook book, Random random) {
            var leaf = any(book, random);
            var copy = new Leaf(leaf.name + " (2)");
            leaf.lines.forEach(line -> copy.lines.add(new ArrayList<>(line)));
            book.leaves.add(copy);
        }
    },
    SHEET_DELETED {
        @Override
        void to(SentBook book, Random random) {
            if (book.leaves.size() > 1) {
                book.leaves.remove(any(book, random));
            }
        }
    },
    MARKS_LOST {
        @Override
        void to(SentBook book, Random random) {
            book.leaves.forEach(leaf -> leaf.lines.getFirst().replaceAll(_ -> Value.NOTHING));
        }
    },
    SPACES {
        @Override
        void to(SentBook book, Random random) {
            words(book, text -> "\u00A0" + text.replace(" ", "\u00A0") + "  ");
        }
    },
    NUMBERS_AND_DAYS_AS_TEXT {
        @Override
        void to(SentBook book, Random random) {
            var day = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);
            for (var leaf : book.leaves) {
                rows(leaf)
                        .forEach(line ->
                                line.replaceAll(value ->
                                        switch (value) {
                                            case Value.Number(var number, _) ->
                                                    Value.of(
                                                            number.toPlainString()
                                                                    .replace('.', ','));
                                            case Value.Day(var date) -> Value.of(day.format(date));
                                            default -> value;
                                        }));
            }
        }
    },
    NOTES_BENEATH {
        @Override
        void to(SentBook book, Random random) {
            var leaf = any(book, random);
            leaf.lines.get(leaf.add()).set(0, Value.NOTHING);
            var sheet = new Leaf("Our own sheet");
            sheet.lines.add(new ArrayList<>(List.of(Value.of("Who did what"))));
            book.leaves.add(sheet);
        }
    };

    abstract void to(SentBook book, Random random);

    private static List<List<Value>> rows(Leaf leaf) {
        return leaf.lines.subList(Math.min(2, leaf.lines.size()), leaf.lines.size());
    }

    private static Leaf any(SentBook book, Random random) {
        return book.leaves.get(random.nextInt(book.leaves.size()));
    }

    private static void words(SentBook book, UnaryOperator<String> change) {
        for (var leaf : book.leaves) {
            rows(leaf)
                    .forEach(line ->
                            line.replaceAll(value ->
                                    value instanceof Value.Words(var text)
                                                    && !text.contains("-0000-")
                                            ? new Value.Words(change.apply(text))
                                            : value));
        }
    }
}
