package org.forwardplan.persistence.rulebooks;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A file of named fields that somebody wrote by hand, in YAML.
///
/// It is read into a tree of texts that know their lines. Nothing in it can make the program build
/// an object, follow a reference or take more than a little memory.
public final class YamlFile {

    /// In bytes. A national rulebook takes less than a tenth of it.
    public static final int LARGEST = 1_000_000;

    private static final int DEEPEST = 12;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private YamlFile() {}

    /// The fields of the file; empty where it has none to give, and `faults` then says why.
    ///
    /// @param example a field such a file begins with, for the message where it has no fields
    public static Optional<YamlRow> read(byte[] bytes, String example, Faults faults) {
        return text(bytes, faults)
                .flatMap(text -> document(text, faults))
                .flatMap(document -> fields(document, example, faults));
    }

    private static Optional<String> text(byte[] bytes, Faults faults) {
        if (bytes.length > LARGEST) {
            faults.add(0, "", "", "The file is larger than 1 MB: this cannot be a rulebook");
            return Optional.empty();
        }
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(
                    !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK
                            ? text.substring(1)
                            : text);
        } catch (CharacterCodingException notUtf8) {
            faults.add(0, "", "", "The file is not text in UTF-8: save it as plain text, UTF-8");
            return Optional.empty();
        }
    }

    private static Optional<Node> document(String text, Faults faults) {
        List<Node> documents = new ArrayList<>();
        try {
            new Yaml(limits()).composeAll(new StringReader(text)).forEach(documents::add);
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            faults.add(
                    mark == null ? 0 : mark.getLine() + 1,
                    "",
                    "",
                    "This is not YAML (%s): look at the indentation, colons and quotes here"
                            .formatted(broken.getProblem()));
            return Optional.empty();
        } catch (YAMLException refused) {
            faults.add(
                    0,
                    "",
                    "",
                    "This cannot be read as YAML (%s): write plain fields, without & and *"
                            .formatted(refused.getMessage()));
            return Optional.empty();
        }
        return only(documents, faults);
    }

    private static Optional<Node> only(List<Node> documents, Faults faults) {
        if (documents.isEmpty()) {
            faults.add(0, "", "", "The file is empty");
            return Optional.empty();
        }
        if (documents.size() > 1) {
            faults.add(
                    YamlRow.line(documents.get(1)),
                    "",
                    "",
                    "A second document begins here: give each its own file, without '---'");
        }
        return Optional.of(documents.getFirst());
    }

    private static Optional<YamlRow> fields(Node document, String example, Faults faults) {
        if (document instanceof MappingNode fields) {
            return Optional.of(new YamlRow(fields, "", "", faults));
        }
        faults.add(
                YamlRow.line(document),
                "",
                "",
                "The file has no named fields: begin it like '%s'".formatted(example));
        return Optional.empty();
    }

    private static LoaderOptions limits() {
        var limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(0);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setCodePointLimit(LARGEST);
        return limits;
    }
}
