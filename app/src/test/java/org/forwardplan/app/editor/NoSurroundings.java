package org.forwardplan.app.editor;

import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.writing.Writing.Stretch;

import java.util.List;

/// A passage with nothing round it.
class NoSurroundings implements Surroundings {

    @Override
    public boolean whole() {
        return true;
    }

    @Override
    public void keep(Prose now) {}

    @Override
    public void finished(boolean here) {}

    @Override
    public boolean leave(Way way, double x) {
        return false;
    }

    @Override
    public void join(boolean above) {}

    @Override
    public void split(int at) {}

    @Override
    public void paste(Stretch where, List<PassageBody> bodies, List<Picture> pictures) {}

    @Override
    public void open(String link) {}

    @Override
    public List<Target> targets(String words) {
        return List.of();
    }
}
