/// Sending a section out for review as a Word document, and taking back what comes of it.
@NullMarked
package org.forwardplan.model.review;

import org.jspecify.annotations.NullMarked;
