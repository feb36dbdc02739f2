/// Tests of how papers are given their look.
@NullMarked
package org.forwardplan.app.templates;

import org.jspecify.annotations.NullMarked;
