package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.plan.Figure;
import org.forwardplan.persistence.wordimport.Report.Often;

import java.util.Optional;

/// Turns the pictures of a document into figures.
final class FigureWriter {

    private final Pictures pictures;
    private final long textWidth;

    /// @param textWidth in English metric units
    FigureWriter(Pictures pictures, long textWidth) {
        this.pictures = pictures;
        this.textWidth = textWidth;
    }

    Optional<Figure> read(Piece.Shown shown, Report report) {
        if (!shown.tracked().stays()) {
            return Optional.empty();
        }
        if (shown.ornament()) {
            report.count(Often.ORNAMENT);
            return Optional.empty();
        }
        if (shown.part().isEmpty()) {
            report.lost(
                    "A picture%s was left out: it lies outside the document, and nothing is fetched"
                            .formatted(called(shown)));
            return Optional.empty();
        }
        var picture = pictures.read(shown);
        if (picture.isEmpty()) {
            report.lost(
                    "A picture%s was left out: it is of a kind that cannot be shown; save it as PNG and add it"
                            .formatted(called(shown)));
            return Optional.empty();
        }
        if (shown.alt().isEmpty()) {
            report.count(Often.NO_ALT);
        }
        return picture.map(found -> new Figure(found.id(), shown.alt(), "", width(shown)));
    }

    private static String called(Piece.Shown shown) {
        return shown.alt().isEmpty() ? "" : " (“%s”)".formatted(shown.alt());
    }

    private int width(Piece.Shown shown) {
        return shown.width() <= 0
                ? Figure.WIDEST
                : Math.clamp(
                        Math.round(shown.width() * 100.0 / textWidth),
                        Figure.NARROWEST,
                        Figure.WIDEST);
    }
}
