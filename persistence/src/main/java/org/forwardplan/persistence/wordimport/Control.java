package org.forwardplan.persistence.wordimport;

import org.forwardplan.persistence.packages.XmlWalk;

import javax.xml.stream.XMLStreamException;

/// What a content control says of itself.
final class Control {

    private static final String CONTENTS = "Table of Contents";

    private boolean contents;
    private boolean invitation;

    void read(XmlWalk walk) throws XMLStreamException {
        walk.all(name -> {
            if (name.equals("w:docPartGallery")) {
                contents = contents || walk.val().equals(CONTENTS);
            } else if (name.equals("w:showingPlcHdr")) {
                invitation = walk.on();
            }
        });
    }

    boolean contents() {
        return contents;
    }

    /// True where nothing in it was written by the author.
    boolean passedOver() {
        return contents || invitation;
    }
}
