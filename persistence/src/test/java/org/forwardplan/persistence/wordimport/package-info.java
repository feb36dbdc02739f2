/// Other people's Word documents, made here part by part.
@NullMarked
package org.forwardplan.persistence.wordimport;

import org.jspecify.annotations.NullMarked;
