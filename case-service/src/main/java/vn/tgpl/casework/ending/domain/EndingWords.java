package vn.tgpl.casework.ending.domain;

import vn.tgpl.platform.secret.Secret;

/** What the Centre wrote of an ending; it may name persons, so it stands sealed. */
public record EndingWords(Secret result, Secret detail) {}
