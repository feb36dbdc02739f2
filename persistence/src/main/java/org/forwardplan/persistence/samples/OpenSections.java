package org.forwardplan.persistence.samples;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.PictureId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Section;
import org.forwardplan.persistence.pictures.PictureFiles;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// Builds the outline of a sample plan, section after section, with the passages of each.
final class OpenSections {

    private final SampleFolder folder;
    private final TestLinks links;
    private final List<PlanItem> items = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();

    /// From the chapter down to the section being written.
    private final List<Open> open = new ArrayList<>();

    private @Nullable PassageId last;
    private int chapters;

    /// A section whose lead and status may still come.
    private static final class Open {
        private final String path;
        private Section section;
        private int passages;
        private int sections;

        private Open(String path, Section section) {
            this.path = path;
            this.section = section;
        }
    }

    OpenSections(SampleFolder folder, TestLinks links) {
        this.folder = folder;
        this.links = links;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    boolean hasPassages() {
        return open.getLast().passages > 0;
    }

    /// Opens a section `depth` deep, 1 for a chapter. False where nothing is there to put it in, or
    /// the same is there already.
    boolean open(int depth, String title) {
        while (open.size() >= depth) {
            items.add(open.removeLast().section);
        }
        last = null;
        var parent = open.isEmpty() ? null : open.getLast();
        var path = (parent == null ? "" : parent.path + "/") + slug(title);
        if (open.size() < depth - 1 || !paths.add(path)) {
            return false;
        }
        var section =
                new Section(
                        new SectionId(folder.id("section", path)),
                        parent == null ? null : parent.section.id(),
                        parent == null ? chapters++ : parent.sections++,
                        title,
                        "",
                        Section.Status.NOT_STARTED);
        open.add(new Open(path, section));
        return true;
    }

    void lead(String lead) {
        open.getLast().section = open.getLast().section.withLead(lead);
    }

    void status(Section.Status status) {
        open.getLast().section = open.getLast().section.withStatus(status);
    }

    void also(Section.Volume volume) {
        var section = open.getLast().section;
        var volumes = new ArrayList<>(section.volumes());
        volumes.add(volume);
        open.getLast().section = section.in(volumes);
    }

    void passage(PassageBody body) {
        var in = open.getLast();
        last = new PassageId(folder.id("passage", in.path + "/" + in.passages));
        items.add(new Passage(last, in.section.id(), in.passages++, body));
    }

    /// A picture of the sample, which goes into its plan.
    PictureId picture(String file) {
        var picture =
                new PictureFiles()
                        .read(folder.read("figures/" + file), file, Progress.SILENT)
                        .picture();
        if (!items.contains(picture)) {
            items.add(picture);
        }
        return picture.id();
    }

    /// Says that the last passage answers a test. False where there is none yet in the section.
    boolean answer(String test, Consumer<String> fault) {
        if (last == null) {
            return false;
        }
        links.add(last, test, fault);
        return true;
    }

    /// No more sections follow in this file.
    void end() {
        while (!open.isEmpty()) {
            items.add(open.removeLast().section);
        }
        last = null;
    }

    List<PlanItem> items() {
        return List.copyOf(items);
    }

    private static String slug(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
