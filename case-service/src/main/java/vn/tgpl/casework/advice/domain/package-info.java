/** The advice that was given. */
package vn.tgpl.casework.advice.domain;
