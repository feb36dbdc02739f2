/// Papers as accessible web pages, each one file that needs nothing else.
@NullMarked
package org.forwardplan.persistence.htmlpaper;

import org.jspecify.annotations.NullMarked;
