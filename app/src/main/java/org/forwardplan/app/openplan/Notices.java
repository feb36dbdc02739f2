package org.forwardplan.app.openplan;

import java.util.List;
import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.journal.StorageException;

/// How the window tells the planner something.
public interface Notices {

    /// Something was done; goes away by itself.
    void tell(String sentence);

    /// A request does not fit; says why and what to do.
    void refused(List<Finding> findings);

    /// The world failed; says what was kept and the way out.
    void failed(StorageException failure);
}
