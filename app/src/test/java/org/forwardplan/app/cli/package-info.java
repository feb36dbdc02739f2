/// Every command from end to end: what it prints, what it writes and its exit code.
@NullMarked
package org.forwardplan.app.cli;

import org.jspecify.annotations.NullMarked;
