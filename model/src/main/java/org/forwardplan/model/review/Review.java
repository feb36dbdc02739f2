package org.forwardplan.model.review;

import org.forwardplan.model.comparison.Reordered;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.references.References;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a returned document would change in the plan as it stands now.
///
/// @param proposals in the order of the document
/// @param order the passages of each section as they came back, new ones included
/// @param notTaken what the document holds, or lacks, and cannot be taken over
public record Review(
        List<Proposal> proposals, Map<SectionId, List<PassageId>> order, List<String> notTaken) {

    public Review {
        proposals = List.copyOf(proposals);
        order = Map.copyOf(order);
        notTaken = List.copyOf(notTaken);
    }

    /// @param now the plan as it stands
    /// @param then the plan when the document was sent
    public static Review of(Plan now, Plan then, ReviewTicket ticket, ReturnedFile file) {
        return new Reading(now, then, ticket, file).review();
    }

    private static final class Reading {

        private final Plan now;
        private final Plan then;
        private final ReviewTicket ticket;
        private final ReturnedFile file;
        private final Outline outline;
        private final Printed printed;
        private final List<Proposal> proposals = new ArrayList<>();
        private final Map<SectionId, List<PassageId>> order = new LinkedHashMap<>();
        private final List<String> notTaken = new ArrayList<>();

        Reading(Plan now, Plan then, ReviewTicket ticket, ReturnedFile file) {
            this.now = now;
            this.then = then;
            this.ticket = ticket;
            this.file = file;
            this.outline = Outline.of(then);
            this.printed = new Printed(new References(then, outline));
        }

        Review review() {
            var sent = Sent.of(outline, ticket);
            var document = ReturnedSections.of(file.content(), sent);
            titles(sent, document);
            var found = Gathering.of(document.pieces(), sent);
            var came = new ArrayList<Arrived>();
            for (var stretch : found) {
                came.add(arrived(stretch, came.size(), sent));
            }
            came.forEach(it ->
                    order.computeIfAbsent(it.section(), _ -> new ArrayList<>()).add(it.passage()));
            came.forEach(it -> propose(it, sent));
            deletions(sent, came);
            moves(sent);
            proposals.sort(Comparator.comparing(it -> sent.place(it.section())));
            new ReturnedRemarks(now, then, ticket, document, came)
                    .proposal()
                    .ifPresent(proposals::add);
            // What is said of the document as a whole is about reading other people's.
            file.content().losses().stream()
                    .filter(loss -> !loss.where().isBlank())
                    .forEach(loss -> notTaken.add("%s (%s)".formatted(loss.what(), loss.where())));
            return new Review(proposals, order, notTaken);
        }

        /// New text gets an id that follows from what it says, so that the same document taken back
        /// again brings the same passage.
        private Arrived arrived(Stretch stretch, int at, Sent sent) {
            var passage = stretch.passage();
            var rebuilt = new Rebuilt(stretch.leaves(), sent.depth(stretch.section()), printed);
            if (passage != null) {
                var was = sent.body(passage);
                return new Arrived(stretch, passage, was, rebuilt.of(was));
            }
            var body = rebuilt.fresh();
            var key =
                    "%s %d %d %s".formatted(ticket.plan(), ticket.journal(), at, body.plainText());
            var id = new PassageId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
            return new Arrived(stretch, id, null, body);
        }

        private void propose(Arrived came, Sent sent) {
            var was = came.was();
            var is = now.find(Passage.class, came.passage());
            if (was == null) {
                if (is.isEmpty() && now.find(Section.class, came.section()).isPresent()) {
                    proposals.add(
                            new Proposal.Addition(came.section(), came.passage(), came.body()));
                }
                return;
            }
            sent.drawnAnew(came).ifPresent(notTaken::add);
            if (!came.body().equals(was)
                    && is.filter(it -> it.body().equals(came.body())).isEmpty()
                    && now.find(Section.class, came.section()).isPresent()) {
                proposals.add(
                        new Proposal.Change(
                                is.map(Passage::section).orElse(came.section()),
                                came.passage(),
                                was,
                                is.map(Passage::body).orElse(was),
                                came.body(),
                                is.isEmpty()));
            }
        }

        private void deletions(Sent sent, List<Arrived> came) {
            var there = came.stream().map(Arrived::passage).toList();
            for (var passage : sent.passages()) {
                if (!there.contains(passage.id())) {
                    now.find(Passage.class, passage.id())
                            .ifPresent(is ->
                                    proposals.add(
                                            new Proposal.Deletion(
                                                    is.section(),
                                                    is.id(),
                                                    passage.body(),
                                                    is.body())));
                }
            }
        }

        /// Each move is seen on top of those before it; one that leaves everything the document has
        /// in the same order is none.
        private void moves(Sent sent) {
            var plan = now;
            for (var section : order.keySet()) {
                var came = order.getOrDefault(section, List.of());
                var moved = Reordered.between(sent.order(section), came);
                for (var passage : came) {
                    var stayed = sent.order(section).contains(passage) && !moved.contains(passage);
                    var is = plan.find(Passage.class, passage);
                    if (stayed || is.isEmpty()) {
                        continue;
                    }
                    var move = new Proposal.Move(section, passage, is.get().body());
                    var after = new TakeReview("", order, List.of(move)).after(plan);
                    if (!there(after, section, came).equals(there(plan, section, came))) {
                        proposals.add(move);
                        plan = after;
                    }
                }
            }
        }

        private static List<PassageId> there(Plan plan, SectionId section, List<PassageId> came) {
            return plan.all(Passage.class).stream()
                    .filter(passage -> passage.section().equals(section))
                    .map(Passage::id)
                    .filter(came::contains)
                    .toList();
        }

        private void titles(Sent sent, ReturnedSections document) {
            for (var entry : sent.sections()) {
                var was = entry.section().title();
                var found = document.titles().get(entry.section().id());
                var is = now.find(Section.class, entry.section().id());
                if (found == null) {
                    notTaken.add(
                            "The heading of section %s is not in the document: the section stays"
                                    .formatted(entry.heading()));
                    continue;
                }
                var came = Likeness.title(found, entry.number());
                if (is.isPresent()
                        && !came.isBlank()
                        && !came.equals(Likeness.words(was))
                        && !came.equals(Likeness.bare(was))
                        && !came.equals(Likeness.words(is.get().title()))) {
                    proposals.add(
                            new Proposal.Retitle(
                                    entry.section().id(), was, is.get().title(), came));
                }
            }
        }
    }
}
