/// How days, spans of days, counts and sentences are put in words.
@NullMarked
package org.forwardplan.model.wording;

import org.jspecify.annotations.NullMarked;
