package org.forwardplan.persistence.samples;

import org.forwardplan.model.rulebook.Rulebooks;

/// The sample plans that come with the program.
///
/// A sample is the same every time: its ids are made from the keys in its files.
public final class SamplePlans {

    private final Rulebooks rulebooks;

    /// @param rulebooks must ship those the samples answer to
    public SamplePlans(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    /// The first Joint Forward Plan of north east London, as a draft of spring 2023 with its gaps.
    public SamplePlan northEastLondon() {
        return new SampleReader(new SampleFolder("north-east-london"), rulebooks).read();
    }
}
