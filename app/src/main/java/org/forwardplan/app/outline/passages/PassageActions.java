package org.forwardplan.app.outline.passages;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

import org.forwardplan.app.answers.AnswerChooser;
import org.forwardplan.app.drafting.CommentsPopup;
import org.forwardplan.app.outline.prose.Neighbours;
import org.forwardplan.app.outline.section.PassageSelection;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;

/// What can be done at a passage, by key, by its tools or from its menu. Where it is one of several
/// that are picked out, it is done to them all.
final class PassageActions {

    private final PassageSetting setting;
    private final Neighbours neighbours;
    private final PassageView view;

    PassageActions(PassageSetting setting, Neighbours neighbours, PassageView view) {
        this.setting = setting;
        this.neighbours = neighbours;
        this.view = view;
    }

    PassageSelection selection() {
        return setting.passages().selection();
    }

    void edit() {
        view.edit();
    }

    void answers() {
        view.keep();
        new AnswerChooser(
                        setting.section().answers().choices(id()),
                        test -> setting.section().answers().link(selection().with(id()), test))
                .show(view.frame());
    }

    void comment() {
        view.keep();
        new CommentsPopup(setting.section().comments()).show(id(), view.frame());
    }

    void stillAnswers() {
        setting.section().answers().stillAnswers(selection().with(id()));
    }

    void move(int by) {
        setting.passages().move(id(), by);
        neighbours.focus(id());
    }

    void remove() {
        setting.passages().remove(id()).ifPresent(neighbours::focus);
    }

    void duplicate() {
        setting.passages().duplicate(id()).ifPresent(neighbours::focus);
    }

    void copy() {
        view.keep();
        setting.paste().clipboard().write(setting.section().bodies(selection().with(id())));
    }

    void cut() {
        copy();
        remove();
    }

    /// Puts what was copied below this passage.
    ///
    /// @param plain words alone
    void paste(boolean plain) {
        setting.pasteAt(view.index() + 1, plain);
    }

    void convert(PassageBody to) {
        setting.passages().convert(id(), to);
        neighbours.focus(id());
    }

    /// Goes to another passage, and picks out those on the way where that is asked for.
    void step(int by, boolean picking) {
        neighbours
                .from(id(), by)
                .ifPresent(other -> {
                    if (picking) {
                        selection().extendTo(other);
                    } else {
                        selection().at(other);
                    }
                    neighbours.focus(other);
                });
    }

    void addTextBelow() {
        addBelow(PassageKind.TEXT);
    }

    /// Asks for a kind. A passage without words becomes of that kind; below any other a fresh one
    /// is added.
    void chooseKind() {
        new KindChooser(
                        kind -> {
                            if (view.body() instanceof Prose prose && prose.blank()) {
                                become(kind);
                            } else {
                                addBelow(kind);
                            }
                        })
                .show(view.frame());
    }

    void addBelow(PassageKind kind) {
        add(view.index() + 1, kind);
    }

    void add(int at, PassageKind kind) {
        var body = kind.body();
        if (body != null) {
            setting.section().add(at, body).ifPresent(neighbours::edit);
        } else {
            setting.pictures()
                    .choose(picture ->
                            setting.passages().addFigure(at, picture).ifPresent(neighbours::edit));
        }
    }

    private void become(PassageKind kind) {
        var body = kind.body();
        if (body == null) {
            setting.pictures()
                    .choose(picture ->
                            setting.passages()
                                    .becomeFigure(id(), view.index(), picture)
                                    .ifPresent(neighbours::edit));
        } else {
            setting.passages().convert(id(), body);
            neighbours.edit(id());
        }
    }

    ContextMenu addMenu(int at) {
        return new ContextMenu(
                AddPassageMenu.items(kind -> add(at, kind)).toArray(MenuItem[]::new));
    }

    void addMenuBelow(Node by) {
        addMenu(view.index() + 1).show(by, Side.BOTTOM, 0, 0);
    }

    PassageId id() {
        return view.id();
    }

    PassageSetting setting() {
        return setting;
    }
}
