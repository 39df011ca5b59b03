/** The case and the steps it may take. */
package vn.tgpl.casework.casefile.domain;
