package vn.tgpl.casework.complaint;

import java.util.List;
import vn.tgpl.casework.complaint.domain.Complaint;
import vn.tgpl.platform.clock.ClockView;

/** A complaint with its time limits. */
public record SeenComplaint(Complaint complaint, List<ClockView> clocks) {}
