package org.forwardplan.persistence.planfile;

import java.util.List;

/// Which form of the plan file a program writes, and the steps that bring older files up to it.
///
/// @param version number of the last migration
/// @param migrations where the migrations are, first to last
record Format(int version, List<String> migrations) {

    static final Format CURRENT =
            new Format(4, List.of("classpath:org/forwardplan/persistence/planfile/migration"));

    Format {
        migrations = List.copyOf(migrations);
    }
}
