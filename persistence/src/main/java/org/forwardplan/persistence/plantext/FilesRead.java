package org.forwardplan.persistence.plantext;

import org.forwardplan.model.plan.Bytes;
import org.forwardplan.persistence.planfile.PlanValues.KeptFiles;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// The files in an export, each read when the first item needs it and once only.
final class FilesRead implements KeptFiles {

    private final TextZip zip;
    private final TextRefused refused;
    private final Map<String, Bytes> known = new HashMap<>();

    FilesRead(TextZip zip, TextRefused refused) {
        this.zip = zip;
        this.refused = refused;
    }

    @Override
    public String keep(Bytes contents) {
        throw new UnsupportedOperationException("An export is only read");
    }

    @Override
    public Bytes find(String name) throws IOException {
        var found = known.get(name);
        if (found == null) {
            found = new Bytes(zip.contents(name));
            if (!FileNames.fits(name, found)) {
                throw refused.damaged(name, null);
            }
            known.put(name, found);
        }
        return found;
    }
}
