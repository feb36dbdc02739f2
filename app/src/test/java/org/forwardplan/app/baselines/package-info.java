/// Shows that the page of the versions says the truth.
@NullMarked
package org.forwardplan.app.baselines;

import org.jspecify.annotations.NullMarked;
