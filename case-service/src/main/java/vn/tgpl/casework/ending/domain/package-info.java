/** An ending, with what the Centre wrote of it. */
package vn.tgpl.casework.ending.domain;
