/// Work that takes longer than a glance: progress and cancelling.
@NullMarked
package org.forwardplan.model.jobs;

import org.jspecify.annotations.NullMarked;
