package org.forwardplan.app.openplan;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.journal.StorageException;

import java.util.ArrayList;
import java.util.List;

/// Remembers what the planner would have been told.
public final class HeardNotices implements Notices {

    private final List<String> heard = new ArrayList<>();
    private Runnable then = () -> {};

    public List<String> heard() {
        return List.copyOf(heard);
    }

    /// What happens in the window when the planner is told something, as when a dialog opens.
    public void whenHeard(Runnable happens) {
        then = happens;
    }

    @Override
    public void tell(String sentence) {
        heard.add(sentence);
        then.run();
    }

    @Override
    public void refused(List<Finding> findings) {
        if (findings.isEmpty()) {
            heard.add("refused for no reason");
        }
        findings.forEach(finding -> heard.add(finding.what()));
        then.run();
    }

    @Override
    public void failed(StorageException failure) {
        heard.add(failure.getMessage());
        then.run();
    }
}
