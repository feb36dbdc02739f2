package org.forwardplan.app.outline.prose;

import org.forwardplan.app.editor.Surroundings;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.writing.Writing.Stretch;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What lies round a passage of prose on the page.
final class ProseSurroundings implements Surroundings {

    private final ProsePlace place;
    private final Consumer<Prose> keep;
    private final Consumer<Boolean> finished;

    /// @param finished told when the planner leaves; true where the keyboard is still in the
    ///   passage
    ProseSurroundings(ProsePlace place, Consumer<Prose> keep, Consumer<Boolean> finished) {
        this.place = place;
        this.keep = keep;
        this.finished = finished;
    }

    @Override
    public boolean whole() {
        return place.whole();
    }

    @Override
    public void keep(Prose now) {
        keep.accept(now);
    }

    @Override
    public void finished(boolean here) {
        finished.accept(here);
    }

    @Override
    public boolean leave(Way way, double x) {
        var to = beside(way == Way.UP || way == Way.LEFT ? -1 : 1);
        to.ifPresent(it -> place.neighbours().arrive(it, way, x));
        return to.isPresent();
    }

    @Override
    public void join(boolean above) {
        beside(above ? -1 : 1)
                .ifPresent(other -> {
                    var first = above ? other : passage();
                    var second = above ? passage() : other;
                    place.actions().join(first, second).ifPresent(at -> write(first, at));
                });
    }

    @Override
    public void split(int at) {
        place.actions().split(passage(), at).ifPresent(second -> write(second, 0));
    }

    @Override
    public void paste(Stretch where, List<PassageBody> bodies, List<Picture> pictures) {
        place.actions().paste(passage(), where, bodies, pictures);
    }

    @Override
    public void open(String link) {
        if (!place.actions().jump(link)) {
            place.tools().browse().accept(link);
        }
    }

    @Override
    public List<Target> targets(String words) {
        return place.actions().targets(words);
    }

    private PassageId passage() {
        return place.passage().get();
    }

    private Optional<PassageId> beside(int by) {
        return place.neighbours().from(passage(), by);
    }

    private void write(PassageId passage, int at) {
        place.neighbours().write(passage, new Stretch(at, at));
    }
}
