package vn.tgpl.platform.upload;

import java.util.List;
import vn.tgpl.platform.problem.InputError;

/** What was read, with every error that it has; what could not be read is null. */
public record Checked<T>(T value, List<InputError> errors) {}
