package org.forwardplan.app.registers;

import org.forwardplan.model.jobs.Progress;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Finds the rows that hold some words and puts them in order: at once where nobody notices, else
/// beside the window. Asked again, it forgets what it was asked before.
final class Looking {

    private static final int AT_ONCE = 2_000;
    private static final int REPORT_EACH = 200;

    private final String title;
    private final Work work;
    private Runnable stop = () -> {};

    Looking(String title, Work work) {
        this.title = title;
        this.work = work;
    }

    void of(List<SheetLine> all, Arrangement wanted, Consumer<List<SheetLine>> found) {
        stop.run();
        stop = () -> {};
        if (all.size() <= AT_ONCE || wanted.asInThePlan()) {
            found.accept(wanted.of(all));
        } else {
            stop =
                    work.start(
                            "Look through " + title.toLowerCase(Locale.UK),
                            progress -> found(all, wanted, progress),
                            found);
        }
    }

    private List<SheetLine> found(List<SheetLine> all, Arrangement wanted, Progress progress) {
        for (var at = 0; at < all.size(); at++) {
            if (at % REPORT_EACH == 0) {
                progress.stopIfCancelled();
                progress.report(at, all.size(), title);
            }
            all.get(at).folded();
        }
        return wanted.of(all);
    }
}
