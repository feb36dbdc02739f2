package org.forwardplan.model.boardpapers;

import org.forwardplan.model.plan.BoardPaper.CoverField;
import org.forwardplan.model.plan.BoardPaper.Fill;

import java.util.List;
import java.util.Optional;

/// A cover sheet as a board is used to it, to begin a paper with.
///
/// @param key the word for it on the command line
/// @param words what a planner chooses it by
/// @param action the action the agenda asks for unless the planner says otherwise
public record CoverSheet(String key, String words, String action, List<CoverField> fields) {

    public static final CoverSheet NEL_ICP =
            new CoverSheet(
                    "nel-icp",
                    "Integrated care partnership, North East London (13 fields)",
                    "Note",
                    List.of(
                            asks("Title of report", Fill.TITLE),
                            asks("Author", Fill.AUTHOR),
                            asks("Presented by", Fill.PRESENTED_BY),
                            asks("Contact for further information", Fill.CONTACT),
                            asks("Executive summary", Fill.SUMMARY),
                            asks("Action required", Fill.ACTION),
                            asks("Previous reporting", Fill.PREVIOUS_REPORTING),
                            asks("Next steps/onward reporting", Fill.NEXT_STEPS),
                            asks("Conflicts of interest", Fill.CONFLICTS),
                            asks("Strategic fit", Fill.STRATEGIC_FIT),
                            asks(
                                    "Impact on local people, health inequalities and"
                                            + " sustainability",
                                    Fill.IMPACT_ON_PEOPLE),
                            asks(
                                    "Impact on finance, performance and quality",
                                    Fill.IMPACT_ON_RESOURCES),
                            asks("Risks", Fill.RISKS)));

    public static final CoverSheet GENERIC_ICB =
            new CoverSheet(
                    "generic-icb",
                    "Integrated care board, usual fields",
                    "Approve",
                    List.of(
                            asks("Meeting", Fill.MEETING),
                            asks("Date of meeting", Fill.MEETING_DATE),
                            asks("Title of paper", Fill.TITLE),
                            asks("Agenda item and public or private", Fill.WRITTEN),
                            asks("Executive lead", Fill.PRESENTED_BY),
                            asks("Author", Fill.AUTHOR),
                            asks("Contact", Fill.CONTACT),
                            asks("Purpose and summary", Fill.SUMMARY),
                            asks("Action asked of the board", Fill.ACTION),
                            asks("Considered before by", Fill.PREVIOUS_REPORTING),
                            asks("Next steps", Fill.NEXT_STEPS),
                            asks("Conflicts of interest", Fill.CONFLICTS),
                            asks("Appendices", Fill.APPENDICES),
                            asks("Strategic aims served", Fill.STRATEGIC_FIT),
                            asks("People, inequalities and sustainability", Fill.IMPACT_ON_PEOPLE),
                            asks("Finance, performance and quality", Fill.IMPACT_ON_RESOURCES),
                            asks("Legal duties", Fill.LEGAL),
                            asks("Risks and assurance framework", Fill.RISKS)));

    public static final CoverSheet COUNCIL_HWB =
            new CoverSheet(
                    "council-hwb",
                    "Council report to a health and wellbeing board",
                    "Note",
                    List.of(
                            asks("Report to", Fill.MEETING),
                            asks("Date", Fill.MEETING_DATE),
                            asks("Report title", Fill.TITLE),
                            asks("Report of", Fill.AUTHOR),
                            asks("Presented by", Fill.PRESENTED_BY),
                            asks("Contact officer", Fill.CONTACT),
                            asks("Wards affected", Fill.WRITTEN),
                            asks("Summary", Fill.SUMMARY),
                            asks("Recommendation", Fill.ACTION),
                            asks("Earlier consideration", Fill.PREVIOUS_REPORTING),
                            asks("Next steps", Fill.NEXT_STEPS),
                            asks("Appendices and background papers", Fill.APPENDICES),
                            asks("Fit with health and wellbeing strategies", Fill.STRATEGIC_FIT),
                            asks("Equality and health inequalities", Fill.IMPACT_ON_PEOPLE),
                            asks("Finance, performance and quality", Fill.IMPACT_ON_RESOURCES),
                            asks("Legal implications", Fill.LEGAL),
                            asks("Risks", Fill.RISKS)));

    public static final List<CoverSheet> ALL = List.of(NEL_ICP, GENERIC_ICB, COUNCIL_HWB);

    public CoverSheet {
        fields = List.copyOf(fields);
    }

    public static Optional<CoverSheet> of(String key) {
        return ALL.stream().filter(sheet -> sheet.key().equals(key)).findFirst();
    }

    private static CoverField asks(String label, Fill fill) {
        return new CoverField(label, fill, "");
    }

    @Override
    public String toString() {
        return words;
    }
}
