/// The command line on real files, from the words that are typed to what is printed and kept.
@NullMarked
package org.forwardplan.commands;

import org.jspecify.annotations.NullMarked;
