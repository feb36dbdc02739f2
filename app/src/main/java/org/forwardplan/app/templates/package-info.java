/// How papers look: the organisation's own Word template, and which of its styles stands for what.
@NullMarked
package org.forwardplan.app.templates;

import org.jspecify.annotations.NullMarked;
