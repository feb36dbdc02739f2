/// How long the main jobs take on this machine. Run by hand with the profile `benchmark`; asserts
/// nothing.
@NullMarked
package org.forwardplan.benchmark;

import org.jspecify.annotations.NullMarked;
