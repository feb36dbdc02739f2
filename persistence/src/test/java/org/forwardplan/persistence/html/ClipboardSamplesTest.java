package org.forwardplan.persistence.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.TextTable;
import org.junit.jupiter.api.Test;

import java.util.List;

/// What Word, Excel, Outlook, LibreOffice and web pages put on the clipboard, and what a plan makes
/// of it.
class ClipboardSamplesTest {

    private static final String NBSP = "\u00a0";

    @Test
    void word_keeps_headings_lists_bold_and_links_and_drops_looks_and_numbers() {
        var word = Read.sample("word.html");

        assertEquals(
                """
                # Long-term conditions

                We will **reduce** emergency admissions by ***12~%***, as the [NHS Long Term Plan]\
                (https://www.longtermplan.nhs.uk/) asks. Each place has a commissioner who leads\
                 this.\\[1\\]

                ## What we will do

                - Find people earlier
                  - blood pressure checks in pharmacies
                - Support carers
                1. Agree the pathway
                  1. with primary care
                2. Report each quarter

                #### A deep heading

                The board will decide in March April.\
                """
                        .replace("~", NBSP),
                word.prose(0));
        assertEquals("\\[1\\] Against 2022/23.", word.prose(2));
    }

    @Test
    void word_tables_become_tables_with_their_caption() {
        assertEquals(
                new TextTable(
                        "Trajectory by place",
                        List.of("Place", "2023/24", "2027/28"),
                        List.of(
                                List.of("Newham", "71%", "80%\nsee plan"),
                                List.of("", "to be agreed", ""))),
                Read.sample("word.html").bodies().get(1));
    }

    @Test
    void what_a_plan_cannot_hold_of_word_is_said() {
        assertEquals(
                List.of(
                        "2 merged cells of tables: their words stand in the first of the cells they"
                                + " covered",
                        "A link inside a table became plain words",
                        "A picture could not be read from where the other program keeps it: copy"
                                + " the picture by itself",
                        "2 tracked changes were taken as accepted",
                        "A comment was left out",
                        "Struck-through words were taken as they stand",
                        "A footnote stands as a paragraph at the end"),
                Read.sample("word.html").losses());
    }

    @Test
    void excel_becomes_a_table_without_its_empty_end() {
        var excel = Read.sample("excel.html");

        assertEquals(
                List.of(
                        new TextTable(
                                "",
                                List.of("Measure", "Plan", "", "Owner"),
                                List.of(
                                        List.of(
                                                "Elective waits over 65 weeks",
                                                "1,204",
                                                "5.5%",
                                                "Acute\ncollaborative")))),
                excel.bodies());
        assertEquals(
                List.of(
                        "One merged cell of a table: its words stand in the first of the cells it"
                                + " covered"),
                excel.losses());
    }

    @Test
    void outlook_lays_out_with_a_table_that_is_none() {
        var outlook = Read.sample("outlook.html");

        assertEquals(
                """
                Dear all,

                The **deadline** is 31~March.

                Please send your returns to [the planning team](mailto:planning@icb.example).

                - finance
                  - capital
                - workforce

                The paper: paper.docx 😀\
                """
                        .replace("~", NBSP),
                outlook.prose());
        assertEquals(
                List.of(
                        "A picture stands on a web page and was not fetched: save it there and add"
                                + " it as a figure",
                        "A link to a file became plain words: it would lead nowhere for others"),
                outlook.losses());
    }

    @Test
    void a_web_page_keeps_its_structure_and_nothing_of_its_machinery() {
        var page = Read.sample("web-page.html");

        assertEquals(
                """
                # Involving people

                You *must* involve people when you change services.

                See the guidance and this.

                ### When

                1. early and often
                2. before a decision
                  - in plain words
                    - in print
                      - in braille
                      - in Moon

                Duty

                What the law asks

                first line

                second line

                CO2 falls fast & surely <b>

                Figure 3: Where people live

                Name\
                """,
                page.prose());
        assertEquals(
                List.of(
                        "A picture stands on a web page and was not fetched: save it there and add"
                                + " it as a figure",
                        "3 form fields, videos or drawings were left out",
                        "Struck-through words were taken as they stand",
                        "A link within a web site became plain words: its full address was not"
                                + " copied",
                        "A list item deeper than the fourth level stands on the fourth",
                        "A numbered list that did not begin at 1 does so here"),
                page.losses());
    }

    @Test
    void google_docs_says_bold_in_styles_only() {
        assertEquals(
                """
                # Carers

                We **will*** listen* to [carers](https://carers.example/).

                - breaks
                  - at short notice\
                """,
                Read.sample("google-docs.html").prose());
    }

    @Test
    void word_on_the_web_says_levels_beside_each_item() {
        assertEquals(
                """
                # Access

                - **Urgent** care
                  - same day\
                """,
                Read.sample("word-online.html").prose());
    }

    @Test
    void libreoffice_writer_keeps_structure_and_picture() {
        var writer = Read.sample("libreoffice-writer.html");

        assertEquals(
                """
                # Best start in life

                We will **halve** the *perinatal* gap by 2028, as [NHS England]\
                (https://www.england.nhs.uk/perinatal/) asks.\\[1\\]

                ## What we will do

                - Community hubs in every place
                  - one by March 2026
                  - the rest by 2027
                    - with carers
                - One front door
                1. Agree the pathway
                2. Train the workforce
                  1. midwives
                  2. health visitors
                3. Report each quarter

                Large red words are only words.\
                """,
                writer.prose(0));
        assertEquals(
                new TextTable(
                        "",
                        List.of("Place", "2023/24", "2027/28"),
                        List.of(
                                List.of("Hackney", "12.4%", "6.2%"),
                                List.of("", "to be agreed", ""))),
                writer.bodies().get(1));
        var picture = writer.imported().pictures().getFirst();
        assertEquals("Picture of 40 by 24 pixels", picture.name());
        var figure = assertInstanceOf(Figure.class, writer.bodies().get(2));
        assertEquals(picture.id(), figure.picture());
        assertEquals("After the picture.\n\n\\[1\\] Counted from 2023/24.", writer.prose(3));
    }

    @Test
    void libreoffice_calc_becomes_a_table() {
        assertEquals(
                List.of(
                        new TextTable(
                                "",
                                List.of("Measure", "Plan", ""),
                                List.of(
                                        List.of("", "2023/24", "2024/25"),
                                        List.of("Health visitor checks", "71.5", "80"),
                                        List.of("Smoking at delivery < 6%", "6.8", "5.9")))),
                Read.sample("libreoffice-calc.html").bodies());
    }
}
