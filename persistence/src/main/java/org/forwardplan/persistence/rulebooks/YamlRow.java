package org.forwardplan.persistence.rulebooks;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The named fields of a file, or of one row in it.
///
/// What is missing or wrong goes to the faults, with its line, and a stand-in is given instead; so
/// reading goes on, and whoever reads looks at the faults before using what was read.
public final class YamlRow {

    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final int line;
    private final String row;
    private final String part;
    private final Faults faults;

    /// @param row what the row is called in faults; empty outside the rows
    /// @param part of the row that has these fields, e.g. `test 2`; empty for the row itself
    YamlRow(MappingNode node, String row, String part, Faults faults) {
        this.line = line(node);
        this.row = row;
        this.part = part;
        this.faults = faults;
        for (var field : node.getValue()) {
            var name = field.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            if (fields.putIfAbsent(name, field.getValueNode()) != null) {
                fault(line(field.getKeyNode()), name, "is given twice: keep one");
            }
        }
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /// Says which fields there may be; any other is a fault.
    public void allow(List<String> names) {
        fields.forEach((name, node) -> {
            if (!names.contains(name)) {
                var hint = Spelling.hint(name, names);
                fault(
                        line(node),
                        name,
                        "is not a field here" + (hint.isEmpty() ? ": leave it out" : "." + hint));
            }
        });
    }

    /// True where the field is there and not empty.
    public boolean has(String name) {
        return present(name).isPresent();
    }

    public void fault(String name, String what) {
        var node = fields.get(name);
        fault(node == null ? line : line(node), name, what);
    }

    void fault(int at, String name, String what) {
        var field = part.isEmpty() ? name : name.isEmpty() ? part : name + " of " + part;
        faults.add(at, row, field, what);
    }

    /// A field that must be there.
    public YamlValue value(String name) {
        return optional(name).orElseGet(() -> missing(name));
    }

    private YamlValue missing(String name) {
        fault(name, fields.containsKey(name) ? "is empty: fill it in" : "is missing: add it");
        return new YamlValue(this, name, line, null);
    }

    public Optional<YamlValue> optional(String name) {
        return present(name).map(node -> scalar(name, node));
    }

    /// The text of a field that need not be there; empty where it is not.
    public String text(String name) {
        return optional(name).map(YamlValue::text).orElse("");
    }

    /// The date of a field that need not be there; null where it is not.
    public @Nullable LocalDate date(String name) {
        return optional(name).map(YamlValue::date).orElse(null);
    }

    /// Notes a list that is not there, or has nothing in it.
    ///
    /// @param why there must be something, e.g. `a rulebook has at least one row`
    public void needsEntries(String name, String why) {
        if (!has(name)) {
            fault(name, (fields.containsKey(name) ? "is empty: " : "is missing: ") + why);
        }
    }

    /// The texts of a list such as `[a, b]`; none where the field is not there.
    public List<YamlValue> values(String name) {
        return list(name).stream().map(node -> scalar(name, node)).toList();
    }

    /// The fields beneath a field that must be there; empty where they are not.
    public Optional<YamlRow> fields(String name) {
        return switch (present(name).orElse(null)) {
            case MappingNode node -> Optional.of(new YamlRow(node, row, within(name), faults));
            case null -> {
                missing(name);
                yield Optional.empty();
            }
            default -> {
                fault(name, "must hold named fields");
                yield Optional.empty();
            }
        };
    }

    /// The parts of this row that a field lists; none where the field is not there.
    ///
    /// @param each what one of them is called in faults, e.g. `test`
    public List<YamlRow> parts(String name, String each) {
        var parts = new ArrayList<YamlRow>();
        var number = 0;
        for (var node : list(name)) {
            var called = within(each + " " + ++number);
            if (node instanceof MappingNode fields) {
                parts.add(new YamlRow(fields, row, called, faults));
            } else {
                faults.add(line(node), row, called, "must have named fields");
            }
        }
        return parts;
    }

    /// The rows that a field lists, each called by its `id` in faults; none where it is not there.
    public List<YamlRow> rows(String name) {
        return rows(name, "id");
    }

    /// @param key the field each row is called by in faults
    public List<YamlRow> rows(String name, String key) {
        var rows = new ArrayList<YamlRow>();
        var number = 0;
        for (var node : list(name)) {
            number++;
            if (node instanceof MappingNode fields) {
                rows.add(new YamlRow(fields, called(fields, key, number), "", faults));
            } else {
                faults.add(line(node), "number " + number, "", "must have named fields");
            }
        }
        return rows;
    }

    private static String called(MappingNode fields, String key, int number) {
        return fields.getValue().stream()
                .filter(field ->
                        field.getKeyNode() instanceof ScalarNode it && it.getValue().equals(key))
                .map(field ->
                        field.getValueNode() instanceof ScalarNode it ? it.getValue().strip() : "")
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("number " + number);
    }

    private String within(String name) {
        return part.isEmpty() ? name : name + " of " + part;
    }

    private List<Node> list(String name) {
        return switch (present(name).orElse(null)) {
            case SequenceNode list -> list.getValue();
            case null -> List.of();
            default -> {
                fault(name, "must be a list: begin each entry with '- '");
                yield List.of();
            }
        };
    }

    private Optional<Node> present(String name) {
        return Optional.ofNullable(fields.get(name))
                .filter(node -> !(node instanceof ScalarNode it && it.getValue().isBlank()))
                .filter(node -> !(node instanceof SequenceNode it && it.getValue().isEmpty()));
    }

    private YamlValue scalar(String name, Node node) {
        if (node instanceof ScalarNode text) {
            return new YamlValue(this, name, line(node), text.getValue().strip());
        }
        fault(
                line(node),
                name,
                node.getNodeId() == NodeId.sequence
                        ? "must be one text, not a list"
                        : "must be one text, without fields of its own");
        return new YamlValue(this, name, line(node), null);
    }
}
