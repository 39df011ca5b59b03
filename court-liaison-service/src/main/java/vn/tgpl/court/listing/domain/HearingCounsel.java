package vn.tgpl.court.listing.domain;

import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Who defends or protects a person (người bào chữa, người bảo vệ quyền và lợi ích hợp pháp).
 *
 * @param providerId the provider of legal aid, where it is one whom the court knows
 * @param name the professional name
 * @param place the point of an online hearing that counsel attends, or null
 */
public record HearingCounsel(
        UUID providerId,
        @Size(min = 1, max = 200) String name,
        @Size(min = 1, max = 200) String place) {}
