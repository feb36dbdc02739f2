package org.forwardplan.app.openplan;

/// The roles under which somebody works on this laptop. Never names of people.
public interface Roles {

    /// As it stands in the history, and beside a comment.
    String planner();

    /// Under which a section was last signed off; empty before one was.
    default String signer() {
        return "";
    }

    /// Somebody has signed off under this role.
    default void signed(String role) {}
}
