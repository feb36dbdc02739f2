package org.forwardplan.model.journal;

import org.forwardplan.model.plan.Plan;

/// What stood in a plan file when it was read: the plan and all that had happened to it. Nothing
/// holds on to the file.
public record ReadPlan(Plan plan, Journal journal) {}
