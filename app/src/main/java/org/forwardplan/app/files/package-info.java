/// Asking for a file, and showing one in the program that reads it.
@NullMarked
package org.forwardplan.app.files;

import org.jspecify.annotations.NullMarked;
