package org.forwardplan.app.cli;

import org.forwardplan.model.comparison.ItemChange;
import org.forwardplan.model.comparison.ItemChange.Added;
import org.forwardplan.model.comparison.ItemChange.Altered;
import org.forwardplan.model.comparison.ItemChange.Removed;
import org.forwardplan.model.comparison.WordDiff;
import org.forwardplan.model.plan.ChangeReason;
import org.forwardplan.model.versions.ChangeGroup;
import org.forwardplan.model.versions.ChangeTexts;
import org.forwardplan.model.versions.ChangeTexts.Text;
import org.forwardplan.model.versions.DutyShift;
import org.forwardplan.model.versions.Topic;
import org.forwardplan.model.versions.VersionChanges;
import org.forwardplan.model.versions.Weighing;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What has changed, as a command prints it. Words that went stand in `[-…-]`, words that came in
/// `{+…+}`.
final class ChangesWords {

    private static final int BESIDE = 60;

    private final VersionChanges changes;
    private final ChangeTexts texts;
    private final String from;
    private final String to;

    ChangesWords(VersionChanges changes, String from, String to) {
        this.changes = changes;
        this.texts = new ChangeTexts(changes.comparison());
        this.from = from;
        this.to = to;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("From “%s” to “%s”".formatted(from, to));
        if (changes.comparison().same()) {
            lines.add("Nothing differs.");
            return lines;
        }
        lines.add(
                "%s: %d added, %d removed, %d changed, %d moved"
                        .formatted(
                                Words.count(
                                        changes.comparison().changes().size(), "change", "changes"),
                                count(Added.class::isInstance),
                                count(Removed.class::isInstance),
                                count(it -> it instanceof Altered a && !a.fields().isEmpty()),
                                count(it -> it instanceof Altered a && a.move() != null)));
        if (!changes.duties().isEmpty()) {
            lines.add("");
            lines.add("Duties in another state");
            changes.duties().forEach(shift -> lines.add("  " + line(shift)));
        }
        for (var topic : Topic.values()) {
            var groups = changes.groups().stream().filter(it -> it.topic() == topic).toList();
            if (!groups.isEmpty()) {
                lines.add("");
                lines.add(topic.toString());
                groups.forEach(group -> group(group, lines));
            }
        }
        return lines;
    }

    private long count(Predicate<ItemChange> which) {
        return changes.comparison().changes().stream().filter(which).count();
    }

    private static String line(DutyShift shift) {
        var then = shift.then();
        var now = shift.now();
        return "%s: %s → %s"
                .formatted(
                        shift.requirement().title(),
                        then == null ? "not asked" : then,
                        now == null ? "no longer asked" : now);
    }

    private void group(ChangeGroup group, List<String> lines) {
        lines.add("  %s (%s)".formatted(group.title(), group.significance()));
        reason(group)
                .filter(it -> !it.why().isBlank())
                .ifPresent(it -> lines.add("    Why: " + it.why()));
        for (var change : group.changes()) {
            lines.add("    - " + texts.line(change));
            texts.move(change).ifPresent(words -> lines.add("      " + words));
            for (var text : texts.of(change)) {
                lines.add("      %s: %s".formatted(text.name(), marked(text)));
            }
        }
    }

    private Optional<ChangeReason> reason(ChangeGroup group) {
        return Optional.ofNullable(group.about()).map(changes.reasons()::get);
    }

    private static String marked(Text text) {
        var diff = WordDiff.between(text.then(), text.now());
        if (diff.same()) {
            return "the words are the same, their look or form is another";
        }
        var words = new StringBuilder();
        for (var part : diff.parts()) {
            var said = part.text().replace('\n', ' ');
            words.append(
                    switch (part.kind()) {
                        case SAME -> shortened(said);
                        case DELETED -> "[-" + said + "-]";
                        case INSERTED -> "{+" + said + "+}";
                    });
        }
        return words.toString();
    }

    private static String shortened(String said) {
        return said.length() <= 2 * BESIDE
                ? said
                : said.substring(0, BESIDE) + " … " + said.substring(said.length() - BESIDE);
    }

    Map<String, @Nullable Object> asJson() {
        return Json.object(
                "from",
                from,
                "to",
                to,
                "groups",
                changes.groups().stream().map(this::asJson).toList(),
                "duties",
                changes.duties().stream().map(ChangesWords::asJson).toList());
    }

    private Object asJson(ChangeGroup group) {
        var about = group.about();
        return Json.object(
                "topic", key(group.topic()),
                "about", about == null ? null : about.text(),
                "title", group.title(),
                "significance", key(group.significance()),
                "why", reason(group).map(ChangeReason::why).orElse(""),
                "affects",
                        reason(group)
                                .map(it -> it.affects().stream().map(texts::named).toList())
                                .orElse(List.of()),
                "changes", group.changes().stream().map(this::asJson).toList());
    }

    private Object asJson(ItemChange change) {
        return Json.object(
                "id", change.item().id().text(),
                "kind", texts.kind(change),
                "what", change.what(),
                "significance", key(Weighing.of(change)),
                "name", texts.name(change),
                "move", texts.move(change).orElse(null),
                "fields", texts.of(change).stream().map(ChangesWords::asJson).toList());
    }

    private static Object asJson(Text text) {
        return Json.object("name", text.name(), "then", text.then(), "now", text.now());
    }

    private static Object asJson(DutyShift shift) {
        var then = shift.then();
        var now = shift.now();
        return Json.object(
                "id",
                shift.requirement().id().key(),
                "title",
                shift.requirement().title(),
                "then",
                then == null ? null : then.key(),
                "now",
                now == null ? null : now.key());
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
