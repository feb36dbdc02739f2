/// A plan handed on: a copy saved or sent, and everything in it as text.
@NullMarked
package org.forwardplan.app.carrying;

import org.jspecify.annotations.NullMarked;
