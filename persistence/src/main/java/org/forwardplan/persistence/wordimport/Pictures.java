package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.plan.Picture;

import java.util.Optional;

/// The pictures of a document, each read once.
@FunctionalInterface
interface Pictures {

    /// @return empty where it cannot be shown
    Optional<Picture> read(Piece.Shown shown);
}
