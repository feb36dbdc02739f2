package org.forwardplan.persistence.planfile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.ChangeReason;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Fact;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanChange.Together;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.plan.Priority;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.plan.Revision;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.SignOff;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.jooq.DSLContext;

import java.util.LinkedHashMap;
import java.util.List;

/// The rows of a plan file: reads a whole plan, and writes what a change leaves behind.
///
/// A new kind of item is added to [#of], where the compiler asks for it, and to [#ALL].
final class PlanTables {

    static final List<ItemTable<?, ?>> ALL =
            List.of(
                    OutlineTables.PROFILE,
                    OutlineTables.SECTION,
                    OutlineTables.PASSAGE,
                    DraftingTables.PICTURE,
                    DraftingTables.COMMENT,
                    DraftingTables.NOTE,
                    DraftingTables.SIGN_OFF,
                    SystemTables.ORGANISATION,
                    SystemTables.SOURCE,
                    SystemTables.PRIORITY,
                    SystemTables.FACT,
                    DeliveryTables.OBJECTIVE,
                    DeliveryTables.MILESTONE,
                    DutyTables.EVIDENCE,
                    DutyTables.REQUIREMENT,
                    DutyTables.LINK,
                    DutyTables.ANSWER,
                    DutyTables.CONFIRMATION,
                    VersionTables.BASELINE,
                    VersionTables.CHANGE_REASON,
                    VersionTables.REVISION,
                    PaperTables.BOARD_PAPER,
                    PaperTables.MADE_PAPER,
                    PaperTables.HOUSE_TEMPLATE,
                    ReturnTables.TRAJECTORY_POINT,
                    ReturnTables.RETURN_REQUEST,
                    ReturnTables.PARTNER_RETURN);

    private PlanTables() {}

    /// An item as the change leaves it; `stays` is false where it is removed.
    private record Outcome(PlanItem item, boolean stays) {}

    static ItemTable<?, ?> of(PlanItem item) {
        return switch (item) {
            case PlanProfile _ -> OutlineTables.PROFILE;
            case Section _ -> OutlineTables.SECTION;
            case Passage _ -> OutlineTables.PASSAGE;
            case Picture _ -> DraftingTables.PICTURE;
            case Comment _ -> DraftingTables.COMMENT;
            case Note _ -> DraftingTables.NOTE;
            case SignOff _ -> DraftingTables.SIGN_OFF;
            case Organisation _ -> SystemTables.ORGANISATION;
            case Source _ -> SystemTables.SOURCE;
            case Priority _ -> SystemTables.PRIORITY;
            case Fact _ -> SystemTables.FACT;
            case Objective _ -> DeliveryTables.OBJECTIVE;
            case Milestone _ -> DeliveryTables.MILESTONE;
            case Evidence _ -> DutyTables.EVIDENCE;
            case Requirement _ -> DutyTables.REQUIREMENT;
            case Link _ -> DutyTables.LINK;
            case Answer _ -> DutyTables.ANSWER;
            case Confirmation _ -> DutyTables.CONFIRMATION;
            case Baseline _ -> VersionTables.BASELINE;
            case ChangeReason _ -> VersionTables.CHANGE_REASON;
            case Revision _ -> VersionTables.REVISION;
            case BoardPaper _ -> PaperTables.BOARD_PAPER;
            case MadePaper _ -> PaperTables.MADE_PAPER;
            case HouseTemplate _ -> PaperTables.HOUSE_TEMPLATE;
            case TrajectoryPoint _ -> ReturnTables.TRAJECTORY_POINT;
            case ReturnRequest _ -> ReturnTables.RETURN_REQUEST;
            case PartnerReturn _ -> ReturnTables.PARTNER_RETURN;
        };
    }

    static Plan read(DSLContext sql) {
        return Plan.of(ALL.stream().flatMap(table -> table.read(sql)));
    }

    /// Writes what the change leaves behind, one batch a table: what it does to one item several
    /// times is written once.
    static void store(DSLContext sql, PlanChange change) {
        var outcomes = new LinkedHashMap<ItemId, Outcome>();
        change.parts().map(PlanTables::outcome).forEach(it -> outcomes.put(it.item().id(), it));
        var byTable =
                outcomes.values().stream()
                        .collect(
                                groupingBy(
                                        it -> of(it.item()),
                                        partitioningBy(
                                                Outcome::stays, mapping(Outcome::item, toList()))));
        byTable.forEach((table, items) -> {
            table.remove(sql, items.get(false));
            table.put(sql, items.get(true));
        });
    }

    private static Outcome outcome(PlanChange part) {
        return switch (part) {
            case Added(var item) -> new Outcome(item, true);
            case Removed(var item) -> new Outcome(item, false);
            case Revised(_, var now) -> new Outcome(now, true);
            case Together _ -> throw new IllegalStateException("A part is never several changes");
        };
    }
}
