package org.forwardplan.app.shell;

import javafx.application.Platform;

import org.forwardplan.app.answers.Answers;
import org.forwardplan.app.baselines.BaselinesPage;
import org.forwardplan.app.duties.DutiesPage;
import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.imports.ImportActions;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.Page;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.outline.OutlinePage;
import org.forwardplan.app.overview.OverviewPage;
import org.forwardplan.app.papers.BoardPaperViewModel;
import org.forwardplan.app.papers.PaperMaking;
import org.forwardplan.app.papers.PapersPage;
import org.forwardplan.app.papers.PapersViewModel;
import org.forwardplan.app.parts.Parts;
import org.forwardplan.app.registers.Beside;
import org.forwardplan.app.registers.RegisterExport;
import org.forwardplan.app.registers.RegistersPage;
import org.forwardplan.app.returns.ReturnSending;
import org.forwardplan.app.returns.ReturnsPage;
import org.forwardplan.app.review.SectionReviews;
import org.forwardplan.app.revisions.RevisionsPage;
import org.forwardplan.app.rulebook.RulebookActions;
import org.forwardplan.app.spelling.Spelling;
import org.forwardplan.app.templates.PaperLook;
import org.forwardplan.app.templates.TemplateViewModel;
import org.forwardplan.app.trace.TracePage;

/// The pages of an open plan.
record Pages(
        OpenPlan plan,
        Navigator navigator,
        JobRunner jobs,
        FileDialogs dialogs,
        Parts parts,
        Answers answers,
        Spelling spelling,
        ImportActions imports,
        PaperLook look,
        RulebookActions rulebook)
        implements PlanPages {

    @Override
    public Page make(PageKind kind) {
        return switch (kind) {
            case OVERVIEW -> new OverviewPage(plan, navigator);
            case DUTIES -> {
                var page = new DutiesPage(plan, navigator, parts.clock(), answers);
                page.offer(rulebook);
                yield page;
            }
            case OUTLINE -> outline();
            case TRACE -> new TracePage(plan, navigator);
            case REGISTERS ->
                    new RegistersPage(
                            plan,
                            navigator,
                            plan.stateWhile(navigator.openProperty(PageKind.REGISTERS)),
                            new Beside(jobs),
                            parts.clipboard(),
                            new RegisterExport(plan, making(), parts.workbookWriter()));
            case RETURNS -> returns();
            case BASELINES ->
                    new BaselinesPage(plan, navigator, jobs, dialogs, parts.planFiles(), making());
            case REVISIONS ->
                    new RevisionsPage(
                            plan,
                            navigator,
                            making(),
                            plan.stateWhile(navigator.openProperty(PageKind.REVISIONS)));
            case PAPERS -> papers();
        };
    }

    private Page returns() {
        var page =
                new ReturnsPage(
                        plan,
                        plan.stateWhile(navigator.openProperty(PageKind.RETURNS)),
                        jobs,
                        dialogs,
                        new ReturnSending(parts.workbookWriter(), parts.clock()),
                        parts.returnReader());
        navigator
                .returnedProperty()
                .subscribe(files -> {
                    if (files != null) {
                        page.takeIn(files);
                    }
                });
        return page;
    }

    private Page outline() {
        var page =
                new OutlinePage(
                        plan,
                        navigator,
                        jobs,
                        dialogs,
                        parts.pictureReader(),
                        answers,
                        parts.clipboard(),
                        spelling,
                        new SectionReviews(plan, jobs, dialogs, making(), parts.reviewReader()));
        page.offer(imports.button());
        imports.takeDropsOn(page.node());
        return page;
    }

    private PaperMaking making() {
        return new PaperMaking(plan, jobs, dialogs, look);
    }

    private Page papers() {
        var page =
                new PapersPage(
                        new PapersViewModel(
                                plan, jobs, dialogs, look, parts.workbookWriter(), parts.clock()),
                        new BoardPaperViewModel(
                                plan,
                                navigator,
                                work -> Thread.ofVirtual().name("Look a paper over").start(work),
                                Platform::runLater),
                        new TemplateViewModel(plan, jobs, dialogs, parts.houseTemplates()),
                        plan.stateWhile(navigator.openProperty(PageKind.PAPERS)),
                        plan.zone());
        navigator
                .templateProperty()
                .subscribe(asked -> {
                    if (asked != null) {
                        page.openTemplate();
                    }
                });
        return page;
    }
}
