package vn.tgpl.casework.quality;

import vn.tgpl.casework.quality.domain.Appraisal;

/**
 * An appraisal as somebody may see it.
 *
 * @param isWhole whether the reader may know the comment, which is for the Centre and the Department of Justice alone
 */
public record SeenAppraisal(Appraisal appraisal, boolean isWhole) {}
