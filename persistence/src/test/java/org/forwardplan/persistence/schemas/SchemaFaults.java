package org.forwardplan.persistence.schemas;

import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.ZipFile;

/// Where parts of a packed file break the schemas of Word and Excel.
public final class SchemaFaults {

    private SchemaFaults() {}

    /// @param parts names in the packed file
    public static List<String> in(Path file, Collection<String> parts)
            throws IOException, XmlException {
        var faults = new ArrayList<String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var part : parts) {
                var content =
                        TypeSystemHolder.typeSystem.parse(
                                zip.getInputStream(zip.getEntry(part)), null, null);
                faults.addAll(in(part, content));
            }
        }
        return faults;
    }

    /// @param xml what the part says
    public static List<String> in(String part, String xml) throws XmlException {
        return in(part, TypeSystemHolder.typeSystem.parse(xml, null, null));
    }

    private static List<String> in(String part, XmlObject content) {
        var errors = new ArrayList<XmlError>();
        content.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream()
                .map(error ->
                        "%s: %s near %s"
                                .formatted(part, error.getMessage(), error.getObjectLocation()))
                .toList();
    }
}
