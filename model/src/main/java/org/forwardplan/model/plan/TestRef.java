package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.RequirementId;

/// Points at one test of one requirement. Written `quality/objectives`.
public record TestRef(RequirementId requirement, String test) {

    /// @throws IllegalArgumentException if `text` is not two keys with a slash between
    public static TestRef parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 1 || slash == text.length() - 1) {
            throw new IllegalArgumentException(
                    "'%s' does not name a test: write requirement/test, e.g. quality/objectives"
                            .formatted(text));
        }
        return new TestRef(
                new RequirementId(text.substring(0, slash).strip()),
                text.substring(slash + 1).strip());
    }

    @Override
    public String toString() {
        return requirement.key() + "/" + test;
    }
}
