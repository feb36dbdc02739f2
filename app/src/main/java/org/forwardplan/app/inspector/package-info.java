/// The inspector: fields, links and history of the selected thing.
@NullMarked
package org.forwardplan.app.inspector;

import org.jspecify.annotations.NullMarked;
