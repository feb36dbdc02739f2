package org.forwardplan.model.editing;

import org.forwardplan.model.imports.ImportDraft;
import org.forwardplan.model.imports.ImportTree;
import org.forwardplan.model.imports.ImportTree.Branch;
import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.imports.Imported.Loss;
import org.forwardplan.model.imports.Imported.Remark;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.ItemId.Commented;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Section;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What comes into the plan with a document.
final class Arrival {

    private final Plan plan;
    private final ImportDraft draft;
    private final FreshIds ids;
    private final @Nullable SectionId under;
    private final ImportedLinks links;
    private final List<Section> sections = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();

    Arrival(
            Plan plan,
            ImportDraft draft,
            ImportTree tree,
            FreshIds ids,
            @Nullable SectionId under) {
        this.plan = plan;
        this.draft = draft;
        this.ids = ids;
        this.under = under;
        this.links = new ImportedLinks(tree.branches(), ids);
        if (under != null) {
            var there =
                    plan.items(Passage.class)
                            .filter(passage -> passage.section().equals(under))
                            .mapToInt(Passage::position)
                            .max()
                            .orElse(-1);
            passages(under, there + 1, tree.before());
        }
        branches(tree.branches());
    }

    private void branches(List<Branch> branches) {
        var above = new ArrayList<SectionId>();
        var counts = new ArrayList<Integer>();
        for (var at = 0; at < branches.size(); at++) {
            var branch = branches.get(at);
            var level = branch.depth() - 1;
            above.subList(level, above.size()).clear();
            counts.subList(Math.min(counts.size(), level + 1), counts.size()).clear();
            if (counts.size() == level) {
                counts.add(0);
            }
            var id = ids.section(at);
            sections.add(
                    new Section(
                            id,
                            level == 0 ? under : above.getLast(),
                            counts.get(level),
                            branch.title().isBlank() ? "Untitled section" : branch.title().strip(),
                            "",
                            branch.bodies().isEmpty()
                                    ? Section.Status.NOT_STARTED
                                    : Section.Status.DRAFTING));
            counts.set(level, counts.get(level) + 1);
            above.add(id);
            branch.remarks().forEach(remark -> comment(id, remark));
            passages(id, 0, branch.bodies());
        }
    }

    private void passages(SectionId section, int first, List<Body> bodies) {
        for (var at = 0; at < bodies.size(); at++) {
            var id = ids.passage(passages.size());
            var body = bodies.get(at);
            passages.add(new Passage(id, section, first + at, links.resolved(body.body())));
            body.remarks().forEach(remark -> comment(id, remark));
        }
    }

    private void comment(Commented on, Remark remark) {
        var opening = ids.comment(comments.size());
        comments.add(
                new Comment(
                        opening,
                        on,
                        null,
                        remark.by(),
                        remark.at(),
                        remark.about().isBlank()
                                ? remark.text()
                                : "“%s”: %s".formatted(remark.about(), remark.text()),
                        remark.resolved()));
        for (var reply : remark.replies()) {
            comments.add(
                    new Comment(
                            ids.comment(comments.size()),
                            on,
                            opening,
                            reply.by(),
                            reply.at(),
                            reply.text(),
                            false));
        }
    }

    /// Those that stand side by side at the place of the import.
    List<Section> top() {
        return sections.stream()
                .filter(section -> Objects.equals(section.parent(), under))
                .toList();
    }

    /// @param index of the first of them at the place of the import
    List<PlanChange> changes(int index) {
        var changes = new ArrayList<PlanChange>();
        pictures().forEach(picture -> changes.add(new Added(picture)));
        for (var section : sections) {
            var top = Objects.equals(section.parent(), under);
            changes.add(new Added(top ? section.at(under, index + section.position()) : section));
        }
        passages.forEach(passage -> changes.add(new Added(passage)));
        comments.forEach(comment -> changes.add(new Added(comment)));
        holder().ifPresent(changes::add);
        return changes;
    }

    /// The section that takes text is then being drafted.
    private Optional<PlanChange> holder() {
        if (under == null
                || passages.stream().noneMatch(passage -> passage.section().equals(under))) {
            return Optional.empty();
        }
        return plan.find(Section.class, under)
                .filter(section -> section.status() == Section.Status.NOT_STARTED)
                .map(section -> new Revised(section, section.withStatus(Section.Status.DRAFTING)));
    }

    private List<Picture> pictures() {
        var shown = shown();
        var fresh = new HashSet<>();
        return draft.pictures().stream()
                .filter(picture -> shown.contains(picture.id()))
                .filter(picture -> plan.find(Picture.class, picture.id()).isEmpty())
                .filter(picture -> fresh.add(picture.id()))
                .toList();
    }

    private Set<Object> shown() {
        return passages.stream()
                .map(Passage::body)
                .filter(Figure.class::isInstance)
                .map(body -> ((Figure) body).picture())
                .collect(Collectors.toSet());
    }

    boolean brings(PlanChange change) {
        return change instanceof Revised(var was, _)
                && sections.stream().anyMatch(section -> section.id().equals(was.id()));
    }

    /// What could not be carried, for whoever looks after the first section.
    List<PlanChange> report(String source, Optional<SectionId> first) {
        if (draft.losses().isEmpty() || first.isEmpty()) {
            return List.of();
        }
        var section = first.get();
        var position =
                (int) plan.items(Note.class).filter(note -> note.section().equals(section)).count();
        var text =
                draft.losses().stream()
                        .map(Arrival::line)
                        .collect(
                                Collectors.joining(
                                        "\n", "Imported from “%s”:\n".formatted(source), ""));
        return List.of(
                new Added(
                        new Note(
                                ids.note(), section, position, Note.Kind.NOTE, text, false, null)));
    }

    private static String line(Loss loss) {
        return "- " + (loss.where().isBlank() ? "" : loss.where() + ": ") + loss.what();
    }
}
