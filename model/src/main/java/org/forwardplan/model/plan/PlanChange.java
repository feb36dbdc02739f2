package org.forwardplan.model.plan;

import java.util.List;
import java.util.stream.Stream;

/// What happened to a plan. Carries enough to be undone, stored, and shown in the history.
public sealed interface PlanChange {

    /// The change that takes it back.
    PlanChange inverse();

    /// The single changes it consists of, in order; itself where it is single.
    Stream<PlanChange> parts();

    record Added(PlanItem item) implements PlanChange {
        @Override
        public PlanChange inverse() {
            return new Removed(item);
        }

        @Override
        public Stream<PlanChange> parts() {
            return Stream.of(this);
        }
    }

    record Removed(PlanItem item) implements PlanChange {
        @Override
        public PlanChange inverse() {
            return new Added(item);
        }

        @Override
        public Stream<PlanChange> parts() {
            return Stream.of(this);
        }
    }

    record Revised(PlanItem was, PlanItem now) implements PlanChange {
        public Revised {
            if (!was.id().equals(now.id())) {
                throw new IllegalArgumentException(
                        "%s cannot become %s".formatted(was.id(), now.id()));
            }
        }

        @Override
        public PlanChange inverse() {
            return new Revised(now, was);
        }

        @Override
        public Stream<PlanChange> parts() {
            return Stream.of(this);
        }
    }

    /// Several changes that are done, undone and stored as one.
    record Together(List<PlanChange> changes) implements PlanChange {
        public Together {
            changes = List.copyOf(changes);
        }

        @Override
        public PlanChange inverse() {
            return new Together(changes.reversed().stream().map(PlanChange::inverse).toList());
        }

        @Override
        public Stream<PlanChange> parts() {
            return changes.stream().flatMap(PlanChange::parts);
        }
    }

    /// The items it touches, each as it is afterwards, or as it last was where it is removed.
    default Stream<PlanItem> touched() {
        return parts().map(part ->
                switch (part) {
                    case Added(var item) -> item;
                    case Removed(var item) -> item;
                    case Revised(_, var now) -> now;
                    case Together _ ->
                            throw new IllegalStateException("A part is never several changes");
                });
    }
}
