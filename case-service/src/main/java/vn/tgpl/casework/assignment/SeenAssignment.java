package vn.tgpl.casework.assignment;

import vn.tgpl.casework.assignment.domain.Told;
import vn.tgpl.casework.casefile.domain.AssignmentDecision;

/** A decision, and who was told of it. */
public record SeenAssignment(AssignmentDecision decision, Told told) {}
