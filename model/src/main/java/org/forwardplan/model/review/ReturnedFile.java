package org.forwardplan.model.review;

import org.forwardplan.model.imports.Imported;

import java.util.Optional;

/// A Word document that came back from a review.
///
/// @param ticket what it knows of where it comes from; empty where it knows nothing
public record ReturnedFile(Optional<ReviewTicket> ticket, Imported content) {}
