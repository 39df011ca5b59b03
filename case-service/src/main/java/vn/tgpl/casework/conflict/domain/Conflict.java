package vn.tgpl.casework.conflict.domain;

import java.util.UUID;
import vn.tgpl.platform.secret.Secret;

/**
 * One ground on which a provider must not take a case.
 *
 * @param ground a code of the law's grounds of conflict
 * @param detail what was declared, in words; null where the ground was found
 * @param opposedCase the case of the person whose interests are opposed, or null
 */
public record Conflict(String ground, String basis, Secret detail, UUID opposedCase) {}
