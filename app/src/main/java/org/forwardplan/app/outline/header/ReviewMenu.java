package org.forwardplan.app.outline.header;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import org.forwardplan.app.drafting.CommentsPopup;
import org.forwardplan.app.drafting.StandingRow;
import org.forwardplan.app.outline.tree.OutlineViewModel;
import org.forwardplan.app.review.SectionReviews;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// What others are asked of a section: to sign it off, to review it, to comment on it.
final class ReviewMenu {

    private final Supplier<@Nullable SectionId> section;
    private final MenuButton menu = new MenuButton("Review", new FontIcon("fth-users"));

    ReviewMenu(
            SectionReviews reviews,
            OutlineViewModel viewModel,
            StandingRow standing,
            Runnable signOff,
            Supplier<@Nullable SectionId> section) {
        this.section = section;
        menu.setId("section-review");
        menu.getItems()
                .setAll(
                        item("Sign off as it stands…", _ -> signOff.run()),
                        item("Send this section for review…", now -> reviews.send(now, false)),
                        item("Send it with those beneath…", now -> reviews.send(now, true)),
                        item("Take back a reviewed document…", _ -> reviews.takeBack()),
                        item(
                                "Comment on this section…",
                                now ->
                                        new CommentsPopup(viewModel.comments())
                                                .show(now, standing.node())));
    }

    MenuButton node() {
        return menu;
    }

    private MenuItem item(String words, Consumer<SectionId> does) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> {
            var now = section.get();
            if (now != null) {
                does.accept(now);
            }
        });
        return item;
    }
}
