package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.BaselineId;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A paper in preparation for a meeting: its cover sheet and what goes behind it.
///
/// @param agendaAction the action the agenda asks for, e.g. `Note`; empty while there is no agenda
/// @param cover the fields of the cover sheet as this board wants them, in order
public record BoardPaper(
        BoardPaperId id,
        int position,
        String title,
        String meeting,
        @Nullable LocalDate meetsOn,
        @Nullable LocalDate dated,
        String agendaAction,
        List<CoverField> cover,
        List<PaperPart> parts)
        implements PlanItem {

    public BoardPaper {
        cover = List.copyOf(cover);
        parts = List.copyOf(parts);
    }

    public BoardPaper titled(String now) {
        return new BoardPaper(
                id, position, now, meeting, meetsOn, dated, agendaAction, cover, parts);
    }

    public BoardPaper forMeeting(String now) {
        return new BoardPaper(id, position, title, now, meetsOn, dated, agendaAction, cover, parts);
    }

    public BoardPaper meetingOn(@Nullable LocalDate now) {
        return new BoardPaper(id, position, title, meeting, now, dated, agendaAction, cover, parts);
    }

    public BoardPaper dated(@Nullable LocalDate now) {
        return new BoardPaper(
                id, position, title, meeting, meetsOn, now, agendaAction, cover, parts);
    }

    public BoardPaper asking(String agenda) {
        return new BoardPaper(id, position, title, meeting, meetsOn, dated, agenda, cover, parts);
    }

    public BoardPaper covered(List<CoverField> now) {
        return new BoardPaper(
                id, position, title, meeting, meetsOn, dated, agendaAction, now, parts);
    }

    public BoardPaper holding(List<PaperPart> now) {
        return new BoardPaper(
                id, position, title, meeting, meetsOn, dated, agendaAction, cover, now);
    }

    /// The same, with each part that compares comparing with this version.
    public BoardPaper comparingSince(BaselineId since) {
        return holding(parts.stream().map(part -> part.since(since)).toList());
    }

    /// One field of a cover sheet.
    ///
    /// @param label as this board words it, e.g. `Action required`
    /// @param words what the planner wrote; empty where the plan is to fill it
    public record CoverField(String label, Fill fill, String words) {
        public CoverField saying(String now) {
            return new CoverField(label, fill, now);
        }

        public CoverField called(String now) {
            return new CoverField(now, fill, words);
        }
    }

    /// What a field of a cover sheet asks for, whatever a board calls it.
    public enum Fill {
        WRITTEN("Written by hand"),
        TITLE("Title of the paper"),
        MEETING("Meeting"),
        MEETING_DATE("Date of the meeting"),
        AUTHOR("Author"),
        PRESENTED_BY("Presented by"),
        CONTACT("Contact"),
        SUMMARY("Executive summary"),
        ACTION("Action required"),
        PREVIOUS_REPORTING("Previous reporting"),
        NEXT_STEPS("Next steps and onward reporting"),
        CONFLICTS("Conflicts of interest"),
        STRATEGIC_FIT("Strategic fit with the core purposes"),
        IMPACT_ON_PEOPLE("Impact on local people, inequalities and sustainability"),
        IMPACT_ON_RESOURCES("Impact on finance, performance and quality"),
        RISKS("Risks"),
        LEGAL("Legal duties"),
        APPENDICES("Appendices");

        private final String words;

        Fill(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    @Override
    public String name() {
        return title;
    }
}
