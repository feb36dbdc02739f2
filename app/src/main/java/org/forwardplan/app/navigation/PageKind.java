package org.forwardplan.app.navigation;

import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.AnswerId;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.forwardplan.model.plan.ItemId.CommentId;
import org.forwardplan.model.plan.ItemId.ConfirmationId;
import org.forwardplan.model.plan.ItemId.EvidenceId;
import org.forwardplan.model.plan.ItemId.HouseTemplateId;
import org.forwardplan.model.plan.ItemId.MadePaperId;
import org.forwardplan.model.plan.ItemId.NoteId;
import org.forwardplan.model.plan.ItemId.PartnerReturnId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.ItemId.ReturnRequestId;
import org.forwardplan.model.plan.ItemId.RevisionId;
import org.forwardplan.model.plan.ItemId.SectionId;

/// The pages in the order of the planner's year.
public enum PageKind {
    OVERVIEW("Overview", "fth-home"),
    DUTIES("Rulebook & duties", "fth-check-square"),
    OUTLINE("Outline", "fth-list"),
    TRACE("Trace", "fth-grid"),
    REGISTERS("Registers", "fth-database"),
    RETURNS("Returns", "fth-inbox"),
    BASELINES("Baselines", "fth-git-commit"),
    PAPERS("Papers", "fth-printer"),
    REVISIONS("Revise", "fth-refresh-cw");

    private final String title;
    private final String icon;

    PageKind(String title, String icon) {
        this.title = title;
        this.icon = icon;
    }

    public String title() {
        return title;
    }

    /// Name of its picture in the rail.
    public String icon() {
        return icon;
    }

    /// The key that opens it, held with Ctrl: 1 for the first page.
    public int digit() {
        return ordinal() + 1;
    }

    /// True where some page shows this kind of thing; others are worked on in the inspector.
    public static boolean shows(ItemId item) {
        return of(item, OVERVIEW) != OVERVIEW;
    }

    /// True where a thing is worked on on this page, so that the inspector need not come forward
    /// for it.
    public boolean worksOn(ItemId item) {
        return this == REGISTERS || shows(item);
    }

    /// The page on which an item is worked on; `here` where any page will do because the inspector
    /// shows it.
    static PageKind of(ItemId item, PageKind here) {
        return switch (item) {
            case RequirementId _, EvidenceId _, AnswerId _, ConfirmationId _ -> DUTIES;
            case SectionId _, PassageId _, CommentId _, NoteId _ -> OUTLINE;
            case BoardPaperId _, MadePaperId _, HouseTemplateId _ -> PAPERS;
            case RevisionId _ -> REVISIONS;
            case ReturnRequestId _, PartnerReturnId _ -> RETURNS;
            default -> here;
        };
    }
}
