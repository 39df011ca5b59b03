/** What is asked of the Centre and what it decides on it, and the rules of both. */
package vn.tgpl.casework.intake.domain;
