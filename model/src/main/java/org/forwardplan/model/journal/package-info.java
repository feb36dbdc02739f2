/// What has happened to a plan, by whom and when; and where that is kept.
@NullMarked
package org.forwardplan.model.journal;

import org.jspecify.annotations.NullMarked;
