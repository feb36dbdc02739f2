package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.PictureId;

/// An image that figures of the plan show. Kept once, however often it is shown, and kept when the
/// last figure goes, so that the figure can come back.
///
/// @param mediaType `image/png`, `image/jpeg` or `image/gif`
/// @param width in pixels
/// @param height in pixels
public record Picture(PictureId id, String mediaType, int width, int height, Bytes bytes)
        implements PlanItem {

    public Picture {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException(
                    "A picture cannot be %d by %d pixels".formatted(width, height));
        }
    }

    /// A picture under the id that its bytes give it.
    public static Picture of(String mediaType, int width, int height, Bytes bytes) {
        return new Picture(new PictureId(bytes.sha256()), mediaType, width, height, bytes);
    }

    @Override
    public String name() {
        return "Picture of %d by %d pixels".formatted(width, height);
    }
}
