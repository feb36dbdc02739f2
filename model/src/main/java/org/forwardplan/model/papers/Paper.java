package org.forwardplan.model.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A paper as plain data: what it says, in order. How it looks is decided by whoever writes it out.
///
/// @param title printed on the title page and kept in the document's properties
/// @param subtitle what it is, e.g. `Joint Forward Plan 2023/24 to 2027/28`
/// @param status how far it has come, e.g. `Draft`; empty where that need not be said
/// @param author the organisation it comes from
/// @param dated printed on the title page and used for the document's own dates, so that the same
///   paper is the same file
/// @param runningTitle stands at the head of each page
/// @param titlePage true where the title has a page of its own
/// @param landscape true where wide tables need the page on its side
/// @param properties what the document itself remembers, for whoever takes it back
public record Paper(
        String title,
        String subtitle,
        String status,
        String author,
        LocalDate dated,
        String runningTitle,
        boolean titlePage,
        boolean landscape,
        List<Block> blocks,
        Map<String, String> properties) {

    public Paper {
        blocks = List.copyOf(blocks);
        properties = Map.copyOf(properties);
    }

    /// A paper that nobody takes back.
    public Paper(
            String title,
            String subtitle,
            String status,
            String author,
            LocalDate dated,
            String runningTitle,
            boolean titlePage,
            boolean landscape,
            List<Block> blocks) {
        this(
                title,
                subtitle,
                status,
                author,
                dated,
                runningTitle,
                titlePage,
                landscape,
                blocks,
                Map.of());
    }
}
