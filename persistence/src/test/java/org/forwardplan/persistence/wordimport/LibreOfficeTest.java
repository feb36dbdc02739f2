package org.forwardplan.persistence.wordimport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.persistence.pictures.PictureFiles;
import org.junit.jupiter.api.Test;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/// A document that LibreOffice has written.
class LibreOfficeTest {

    @Test
    void it_reads_as_it_looks_there() throws URISyntaxException {
        var file =
                Path.of(
                        Objects.requireNonNull(
                                        LibreOfficeTest.class.getResource("libreoffice.docx"))
                                .toURI());

        assertEquals(
                """
                = Place delivery plan

                Our **place** plan for *all* residents, see [the website](https://example.org/plan).

                == What we will do

                - Listen
                  - to residents
                - Act
                1. First
                2. Second

                [table |[Theme, Lead]|[[Start well, Director of children's services], [Start well, Director of public health]]]

                == Money

                Within the budget.\
                """,
                Shown.parts(new WordReader(new PictureFiles()).read(file, Progress.SILENT)));
    }
}
