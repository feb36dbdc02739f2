package org.forwardplan.persistence.wordimport;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

/// What a document remembers in properties that its author has given it.
final class OwnProperties {

    private OwnProperties() {}

    static Map<String, String> of(WordFile document) throws IOException, XMLStreamException {
        var found = new HashMap<String, String>();
        var part = document.relations("").targetOfKind("/custom-properties").orElse("");
        var walk = document.walk(part);
        if (walk.isPresent()) {
            var properties = walk.get();
            properties.children(_ -> {
                var name = properties.attribute("name");
                properties.children(_ -> found.put(name, properties.text()));
            });
        }
        return found;
    }
}
