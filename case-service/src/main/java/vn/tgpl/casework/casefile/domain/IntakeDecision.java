package vn.tgpl.casework.casefile.domain;

import java.time.Instant;

/**
 * What the Centre decided on a case that came to it; the category is sensitive.
 *
 * @param category the category that was found last
 * @param acceptedAs the category that was found on acceptance
 * @param immediate whether proof was to follow (thụ lý ngay)
 * @param provenAt when the category was proved, or null while it is not
 * @param refusalTold when and how whoever asked was told of the refusal, or null while they were not
 */
public record IntakeDecision(
        String category,
        String acceptedAs,
        boolean immediate,
        Instant provenAt,
        String refusalGround,
        String refusalDetail,
        Notice refusalTold,
        Transfer transfer) {}
