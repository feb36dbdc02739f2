package org.forwardplan.persistence.samples;

import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.prose.ProseText;
import org.forwardplan.persistence.rulebooks.Faults;
import org.forwardplan.persistence.rulebooks.Spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads the sections of a sample plan from text.
///
/// | line | means |
/// |---|---|
/// | `# `, `## `, `### ` | a section, at that depth |
/// | `@lead …`, `@status …` | of the section, directly beneath its heading |
/// | `@also summary` | the section is printed there as well |
/// | `#### `, `##### ` | a sub-heading within a passage |
/// | `@answers a/b, c/d` | ends the passage; it answers these tests |
/// | `@passage` | ends the passage |
/// | `@live objectives …` | a live block, narrowed by the words after its subject |
/// | `@table …` | a caption; the table follows, its cells between `\|` |
/// | `@box note …` | a boxed remark with that heading; its words follow |
/// | `@figure bars.png 80 …` | a picture, its width in per cent and its caption; what it shows follows |
/// | anything else | words of the passage |
final class SectionReader {

    private static final Pattern HEADING = Pattern.compile("(#{1,3})\\s+(.+)");
    private static final Pattern SUB_HEADING = Pattern.compile("###(#{1,2}\\s.*)");
    private static final Pattern MARK = Pattern.compile("@(\\S+)\\s*(.*)");
    private static final List<String> MARKS =
            List.of(
                    "lead", "status", "also", "answers", "passage", "live", "table", "box",
                    "figure");
    private static final List<String> OF_THE_SECTION = List.of("lead", "status", "also");

    private final OpenSections sections;
    private final Map<String, String> priorities;
    private final Faults faults;
    private final List<String> words = new ArrayList<>();
    private Function<String, PassageBody> become = ProseText::read;
    private int line;

    /// @param priorities titles by key: a live block narrowed by the key shows that title
    SectionReader(OpenSections sections, Map<String, String> priorities, Faults faults) {
        this.sections = sections;
        this.priorities = priorities;
        this.faults = faults;
    }

    void read(String text) {
        var lines = text.lines().toList();
        while (line < lines.size()) {
            take(lines);
        }
        endPassage();
        sections.end();
    }

    private void take(List<String> lines) {
        var now = lines.get(line++);
        var heading = HEADING.matcher(now);
        var mark = MARK.matcher(now);
        if (heading.matches()) {
            endPassage();
            if (!sections.open(heading.group(1).length(), heading.group(2).strip())) {
                fault("this heading is deeper than one step below the last, or was there before");
            }
        } else if (mark.matches()) {
            obey(mark.group(1), mark.group(2).strip(), lines);
        } else if (!now.isBlank() && !sections.isOpen()) {
            fault("these words stand before the first heading");
        } else {
            var subHeading = SUB_HEADING.matcher(now);
            words.add(subHeading.matches() ? subHeading.group(1) : now);
        }
    }

    private void obey(String mark, String rest, List<String> lines) {
        if (!sections.isOpen()) {
            fault("there is no section above for '@%s'".formatted(mark));
            return;
        }
        if (OF_THE_SECTION.contains(mark) && (sections.hasPassages() || !words.isEmpty())) {
            fault("'@%s' must stand directly beneath its heading".formatted(mark));
            return;
        }
        switch (mark) {
            case "lead" -> sections.lead(rest);
            case "status" -> oneOf(Section.Status.values(), rest, sections::status);
            case "also" -> oneOf(Section.Volume.values(), rest, sections::also);
            case "answers" -> {
                endPassage();
                answers(rest);
            }
            case "passage" -> endPassage();
            case "live" -> {
                endPassage();
                live(rest);
            }
            case "table" -> {
                endPassage();
                table(rest, lines);
            }
            case "box" -> {
                endPassage();
                box(rest);
            }
            case "figure" -> {
                endPassage();
                figure(rest);
            }
            default ->
                    fault("there is no mark '@%s'.".formatted(mark) + Spelling.hint(mark, MARKS));
        }
    }

    private void answers(String tests) {
        for (var test : tests.split(",")) {
            if (!sections.answer(test.strip(), this::fault)) {
                fault("there is no passage above that could answer '%s'".formatted(test.strip()));
            }
        }
    }

    private void live(String rest) {
        var parts = rest.split("\\s+", 2);
        var filter = parts.length > 1 ? parts[1] : "";
        oneOf(
                LiveBlock.Subject.values(),
                parts[0],
                subject ->
                        sections.passage(
                                new LiveBlock(subject, priorities.getOrDefault(filter, filter))));
    }

    private void box(String rest) {
        var parts = rest.split("\\s+", 2);
        var heading = parts.length > 1 ? parts[1] : "";
        oneOf(
                Callout.Kind.values(),
                parts[0],
                kind -> become = words -> new Callout(kind, heading, ProseText.read(words)));
    }

    private void figure(String rest) {
        var parts = rest.split("\\s+", 3);
        if (parts.length < 3 || !parts[1].matches("\\d{2,3}")) {
            fault("a figure needs its file, its width in per cent and a caption");
            return;
        }
        var picture = sections.picture(parts[0]);
        var width = Integer.parseInt(parts[1]);
        become = words -> new Figure(picture, words.replace('\n', ' '), parts[2], width);
    }

    private void table(String caption, List<String> lines) {
        var rows = new ArrayList<String>();
        while (line < lines.size()
                && (lines.get(line).startsWith("|")
                        || rows.isEmpty() && lines.get(line).isBlank())) {
            if (!lines.get(line).isBlank()) {
                rows.add(lines.get(line));
            }
            line++;
        }
        PipeTable.read(caption, rows, this::fault).ifPresent(sections::passage);
    }

    private <T extends Enum<T>> void oneOf(T[] values, String word, Consumer<T> then) {
        Arrays.stream(values)
                .filter(value -> Register.word(value).equals(word))
                .findFirst()
                .ifPresentOrElse(
                        then,
                        () ->
                                fault(
                                        "'%s' is not known here.".formatted(word)
                                                + Spelling.hint(
                                                        word,
                                                        Arrays.stream(values)
                                                                .map(Register::word)
                                                                .toList())));
    }

    private void endPassage() {
        var text = String.join("\n", words).strip();
        words.clear();
        if (!text.isEmpty()) {
            sections.passage(become.apply(text));
        }
        become = ProseText::read;
    }

    private void fault(String what) {
        faults.add(line, "", "", what);
    }
}
