/// Figures: a picture, its caption and its description in words.
@NullMarked
package org.forwardplan.app.outline.figures;

import org.jspecify.annotations.NullMarked;
