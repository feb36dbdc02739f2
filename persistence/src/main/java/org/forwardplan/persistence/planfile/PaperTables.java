package org.forwardplan.persistence.planfile;

import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.BoardPaper.CoverField;
import org.forwardplan.model.plan.Bytes;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.forwardplan.model.plan.ItemId.HouseTemplateId;
import org.forwardplan.model.plan.ItemId.MadePaperId;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.plan.PaperPart;
import org.forwardplan.model.plan.StyleRole;
import org.forwardplan.persistence.planfile.schema.Tables;
import org.forwardplan.persistence.planfile.schema.tables.records.BoardPaperRecord;
import org.forwardplan.persistence.planfile.schema.tables.records.HouseTemplateRecord;
import org.forwardplan.persistence.planfile.schema.tables.records.MadePaperRecord;

import java.util.List;
import java.util.Map;

/// How papers are kept: those in preparation, and the record of those made.
final class PaperTables {

    private static final PlanJson<List<CoverField>> COVER = PlanJson.listOf(CoverField.class);
    private static final PlanJson<List<PaperPart>> PARTS = PlanJson.listOf(PaperPart.class);
    private static final PlanJson<MadePaper.Recipe> RECIPE = PlanJson.of(MadePaper.Recipe.class);

    private static final PlanJson<List<HouseTemplate.Style>> KNOWN =
            PlanJson.listOf(HouseTemplate.Style.class);
    private static final PlanJson<Map<StyleRole, String>> STYLES =
            PlanJson.mapOf(StyleRole.class, String.class);

    static final ItemTable<BoardPaper, BoardPaperRecord> BOARD_PAPER =
            new ItemTable<>(
                    BoardPaper.class,
                    Tables.BOARD_PAPER,
                    paper ->
                            new BoardPaperRecord(
                                    paper.id().value(),
                                    paper.position(),
                                    paper.title(),
                                    paper.meeting(),
                                    paper.meetsOn(),
                                    paper.dated(),
                                    paper.agendaAction(),
                                    COVER.write(paper.cover()),
                                    PARTS.write(paper.parts())),
                    row ->
                            new BoardPaper(
                                    new BoardPaperId(row.getBoardPaperId()),
                                    row.getPosition(),
                                    row.getTitle(),
                                    row.getMeeting(),
                                    row.getMeetsOn(),
                                    row.getDated(),
                                    row.getAgendaAction(),
                                    COVER.read(row.getCover()),
                                    PARTS.read(row.getParts())));

    static final ItemTable<MadePaper, MadePaperRecord> MADE_PAPER =
            new ItemTable<>(
                    MadePaper.class,
                    Tables.MADE_PAPER,
                    made ->
                            new MadePaperRecord(
                                    made.id().value(),
                                    made.at(),
                                    made.by(),
                                    made.title(),
                                    RECIPE.write(made.recipe()),
                                    made.entry(),
                                    made.file(),
                                    made.sha256()),
                    row ->
                            new MadePaper(
                                    new MadePaperId(row.getMadePaperId()),
                                    row.getMadeAt(),
                                    row.getMadeBy(),
                                    row.getTitle(),
                                    RECIPE.read(row.getRecipe()),
                                    row.getEntry(),
                                    row.getFile(),
                                    row.getSha256()));

    static final ItemTable<HouseTemplate, HouseTemplateRecord> HOUSE_TEMPLATE =
            new ItemTable<>(
                    HouseTemplate.class,
                    Tables.HOUSE_TEMPLATE,
                    template ->
                            new HouseTemplateRecord(
                                    template.id().sha256(),
                                    template.name(),
                                    template.bytes().toArray(),
                                    KNOWN.write(template.known()),
                                    STYLES.write(template.styles()),
                                    template.titlePage(),
                                    template.inUse()),
                    row ->
                            new HouseTemplate(
                                    new HouseTemplateId(row.getHouseTemplateId()),
                                    row.getName(),
                                    new Bytes(row.getContents()),
                                    KNOWN.read(row.getKnown()),
                                    STYLES.read(row.getStyles()),
                                    row.getTitlePage(),
                                    row.getInUse()));

    private PaperTables() {}
}
