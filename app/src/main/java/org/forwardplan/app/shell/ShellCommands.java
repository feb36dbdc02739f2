package org.forwardplan.app.shell;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.forwardplan.app.drafting.Comments;
import org.forwardplan.app.inspector.NewThings;
import org.forwardplan.app.navigation.Command;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.openplan.OpenPlan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Everything that can be done from anywhere while a plan is open: one list for keys, menu and
/// search box.
final class ShellCommands {

    private final Command search;
    private final Command back;
    private final Command forward;
    private final Command papers;
    private final List<Command> pages = new ArrayList<>();
    private final List<Command> menu;
    private final List<Command> editing;
    private final Command redoToo;
    private final List<Command> adding;

    /// What the window does for these commands.
    interface Window {
        void search();

        void find();

        void toggleInspector();

        void toggleLook();

        void nameThePlanner();

        void startPage();

        /// Opens a plan that is only read once more, to edit it.
        default void tryToEdit() {}

        /// Reads a plan that is only read once more.
        default void reload() {}

        /// Shows the copies that are kept of the plan.
        default void earlierCopies() {}

        /// Opens the plan of which a copy is being read.
        default void backToPlan() {}

        /// Sets, changes or removes the plan's password.
        default void protect() {}

        /// What hands the plan on.
        default List<Command> carrying() {
            return List.of();
        }

        /// What there is to say of the plan as it was found, above the page.
        default Node said() {
            return new VBox();
        }

        /// What brings documents in.
        default List<Command> importing() {
            return List.of();
        }
    }

    ShellCommands(OpenPlan plan, Navigator navigator, Window window) {
        search = Command.of("Search everything", "Shortcut+K", window::search);
        back = Command.of("Back", "Alt+Left", navigator::back);
        forward = Command.of("Forward", "Alt+Right", navigator::forward);
        for (var page : PageKind.values()) {
            pages.add(
                    Command.of(
                            "Go to " + page.title(),
                            "Shortcut+" + page.digit(),
                            () -> navigator.open(page)));
        }
        papers = Command.of("Make a paper", "Shortcut+P", () -> navigator.open(PageKind.PAPERS));
        editing =
                List.of(
                        Command.of("Undo", "Shortcut+Z", plan::undo)
                                .when(() -> !plan.undoableProperty().get().isEmpty()),
                        Command.of("Redo", "Shortcut+Y", plan::redo)
                                .when(() -> !plan.redoableProperty().get().isEmpty()));
        adding =
                Stream.of(new NewThings(plan, navigator).commands(), window.importing())
                        .flatMap(List::stream)
                        .map(command -> Editing.command(plan, command))
                        .toList();
        redoToo = Command.of("Redo", "Shortcut+Shift+Z", plan::redo);
        var comments = new Comments(plan, navigator);
        var begin =
                List.of(
                        Command.of("Find on this page", "Shortcut+F", window::find),
                        Editing.command(
                                plan,
                                Command.of(
                                        "Freeze this version…",
                                        "Shortcut+Shift+B",
                                        navigator::openFreezing)),
                        Command.of(
                                "Next open comment",
                                "Shortcut+Alt+N",
                                () -> visit(plan, comments, true)),
                        Command.of(
                                "Previous open comment",
                                "Shortcut+Alt+P",
                                () -> visit(plan, comments, false)),
                        Command.of(
                                "Is the published plan still right?",
                                () -> navigator.open(PageKind.REVISIONS)),
                        Command.of("Word template: how papers look", navigator::openTemplate),
                        Command.of("Show or hide the inspector", "F4", window::toggleInspector),
                        Command.of("Light or dark", "F8", window::toggleLook),
                        Command.of("Who is planning…", window::nameThePlanner),
                        Command.of("Earlier copies of this plan…", window::earlierCopies));
        var end =
                List.of(
                        Editing.command(
                                plan, Command.of("Password of this plan…", window::protect)),
                        Command.of("Close this plan", "Shortcut+W", window::startPage));
        menu = Stream.of(begin, window.carrying(), end).flatMap(List::stream).toList();
    }

    private static void visit(OpenPlan plan, Comments comments, boolean forward) {
        if (!comments.visit(forward)) {
            plan.tell("No comment is open in this plan");
        }
    }

    Command search() {
        return search;
    }

    Command back() {
        return back;
    }

    Command papers() {
        return papers;
    }

    List<Command> menu() {
        return menu;
    }

    /// Those that start a new thing in the plan.
    List<Command> adding() {
        return adding;
    }

    /// All of them, as the search box lists them.
    List<Command> all() {
        return Stream.of(pages, List.of(papers, back, forward), editing, adding, menu)
                .flatMap(List::stream)
                .toList();
    }

    /// Those that work by key from anywhere, even while the planner is typing.
    List<Command> keys() {
        return Stream.of(all(), List.of(search, redoToo))
                .flatMap(List::stream)
                .filter(command -> command.keys() != null)
                .toList();
    }
}
