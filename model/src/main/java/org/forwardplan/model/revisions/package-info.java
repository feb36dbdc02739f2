/// Whether the published plan is still right: what has changed since, which route the law gives,
/// and what then has to be done.
@NullMarked
package org.forwardplan.model.revisions;

import org.jspecify.annotations.NullMarked;
