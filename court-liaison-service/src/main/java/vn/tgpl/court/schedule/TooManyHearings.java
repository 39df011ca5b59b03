package vn.tgpl.court.schedule;

import java.util.List;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/** More hearings than one answer holds: the days that are asked for must be fewer. */
public class TooManyHearings extends InvalidInput {

    private static final long serialVersionUID = 1L;

    public TooManyHearings(String parameter, int most) {
        super(new InputError(null, parameter, "too-many-hearings", null, List.of(String.valueOf(most))));
    }
}
