package org.forwardplan.app.shell;

import org.forwardplan.app.navigation.Page;
import org.forwardplan.app.navigation.PageKind;

/// Builds each page of an open plan when it is first needed.
interface PlanPages {

    Page make(PageKind kind);
}
