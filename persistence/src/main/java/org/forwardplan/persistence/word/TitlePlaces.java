package org.forwardplan.persistence.word;

import org.forwardplan.model.papers.Paper;
import org.w3c.dom.Element;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Writes what a paper is called into the places a template keeps for it: content controls,
/// document property fields, and paragraphs in the styles of title and subtitle.
final class TitlePlaces {

    /// What a template can have a place for.
    enum Said {
        TITLE("title", "documenttitle", "reporttitle"),
        SUBTITLE("subtitle", "subject", "documentsubtitle"),
        AUTHOR("author", "creator", "company", "organisation", "organization", "manager"),
        DATE("date", "publishdate", "publicationdate", "reportdate", "documentdate"),
        STATUS("status", "contentstatus", "documentstatus", "version");

        private final List<String> names;

        Said(String... names) {
            this.names = List.of(names);
        }

        private static Optional<Said> named(String name) {
            var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            return Stream.of(values()).filter(it -> it.names.contains(plain)).findFirst();
        }
    }

    private final Map<Said, String> words = new EnumMap<>(Said.class);
    private final Set<Said> filled = EnumSet.noneOf(Said.class);

    TitlePlaces(Paper paper, String day) {
        words.put(Said.TITLE, paper.title());
        words.put(Said.SUBTITLE, paper.subtitle());
        words.put(Said.AUTHOR, paper.author());
        words.put(Said.DATE, day);
        words.put(Said.STATUS, paper.status());
    }

    /// What has found a place so far.
    Set<Said> filled() {
        return Set.copyOf(filled);
    }

    void fill(Element within) {
        Xml.within(within, "sdt").forEach(this::control);
        Xml.within(within, "fldSimple")
                .forEach(
                        field -> said(Xml.value(field, "instr")).ifPresent(it -> write(it, field)));
        Xml.within(within, "p").forEach(this::fields);
    }

    /// A paragraph in a style made for it says so where nothing else does.
    void fillParagraph(List<Element> blocks, Said what, String style) {
        if (filled.contains(what)) {
            return;
        }
        blocks.stream()
                .flatMap(block -> Xml.within(block, "p").stream())
                .filter(it -> Xml.val(it, "pStyle").equals(style))
                .findFirst()
                .ifPresent(it -> write(what, it));
    }

    private void control(Element control) {
        var properties = Xml.children(control, "sdtPr");
        var content = Xml.children(control, "sdtContent");
        if (properties.isEmpty() || content.isEmpty()) {
            return;
        }
        said(properties.getFirst())
                .ifPresent(what -> {
                    // What it is bound to would be put back when the document is opened.
                    Stream.of("showingPlcHdr", "dataBinding")
                            .flatMap(name -> Xml.all(properties.getFirst(), name).stream())
                            .toList()
                            .forEach(Xml::remove);
                    write(what, content.getFirst());
                });
    }

    private static Optional<Said> said(Element properties) {
        var bound =
                Xml.all(properties, "dataBinding").stream()
                        .map(it -> Xml.value(it, "xpath"))
                        .map(path -> path.substring(path.lastIndexOf(':') + 1))
                        .map(path -> path.replaceAll("\\[.*", ""));
        return Stream.concat(
                        bound, Stream.of(Xml.val(properties, "alias"), Xml.val(properties, "tag")))
                .flatMap(name -> Said.named(name).stream())
                .findFirst();
    }

    /// `TITLE`, `DOCPROPERTY "Status" \* MERGEFORMAT` and the like.
    private static Optional<Said> said(String instruction) {
        var parts = instruction.strip().split("\\s+", 2);
        if (!parts[0].equalsIgnoreCase("DOCPROPERTY")) {
            return Said.named(parts[0]);
        }
        return parts.length < 2
                ? Optional.empty()
                : Said.named(parts[1].replaceAll("\\\\.*", "").replace("\"", ""));
    }

    /// Fields whose result stands in runs of its own, between marks.
    private void fields(Element paragraph) {
        var field = Optional.<Said>empty();
        var result = false;
        var instruction = new StringBuilder();
        for (var run : Xml.all(paragraph, "r")) {
            switch (Xml.all(run, "fldChar").stream()
                    .map(it -> Xml.value(it, "fldCharType"))
                    .findFirst()
                    .orElse("")) {
                case "begin" -> instruction.setLength(0);
                case "separate" -> {
                    field = said(instruction.toString());
                    result = true;
                }
                case "end" -> {
                    field = Optional.empty();
                    result = false;
                }
                default -> {
                    Xml.all(run, "instrText")
                            .forEach(it -> instruction.append(it.getTextContent()));
                    if (result && field.isPresent()) {
                        Xml.all(run, "t").forEach(it -> it.setTextContent(""));
                        write(field.get(), run);
                        result = false;
                    }
                }
            }
        }
    }

    /// The first words there are replaced; the look of them stays.
    private void write(Said what, Element within) {
        var texts = Xml.all(within, "t");
        if (texts.isEmpty()) {
            var run =
                    Xml.is(within, "r")
                            ? within
                            : Xml.add(
                                    Xml.all(within, "p").stream().findFirst().orElse(within), "r");
            texts = List.of(Xml.add(run, "t"));
        }
        texts.forEach(it -> it.setTextContent(""));
        texts.getFirst().setTextContent(CleanText.of(words.getOrDefault(what, "")));
        Xml.all(within, "rStyle").stream()
                .filter(it -> Xml.value(it, "val").equals("PlaceholderText"))
                .toList()
                .forEach(Xml::remove);
        filled.add(what);
    }
}
