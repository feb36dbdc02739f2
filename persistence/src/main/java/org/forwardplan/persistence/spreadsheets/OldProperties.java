package org.forwardplan.persistence.spreadsheets;

import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// What the maker of an old workbook noted about it.
final class OldProperties {

    private OldProperties() {}

    /// None where that part of the file cannot be read: the cells can all the same.
    static Map<String, String> read(POIFSFileSystem parts) throws IOException {
        var noted = new HashMap<String, String>();
        var name = DocumentSummaryInformation.DEFAULT_STREAM_NAME;
        if (!parts.getRoot().hasEntryCaseInsensitive(name)) {
            return noted;
        }
        try (var in = parts.createDocumentInputStream(name)) {
            if (PropertySetFactory.create(in) instanceof DocumentSummaryInformation summary) {
                var own = summary.getCustomProperties();
                if (own != null) {
                    own.nameSet().forEach(key -> noted.put(key, String.valueOf(own.get(key))));
                }
            }
        } catch (HPSFException unreadable) {
            noted.clear();
        }
        return noted;
    }
}
