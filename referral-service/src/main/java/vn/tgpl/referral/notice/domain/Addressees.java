package vn.tgpl.referral.notice.domain;

import java.util.List;

/**
 * The agencies that a notice names, each as who acts in its place today.
 *
 * @param warnings which of them are no more, or are not known
 */
public record Addressees(String heldAt, List<String> participants, List<Warning> warnings) {}
