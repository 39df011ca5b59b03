/** Activities, and who confirms them. */
package vn.tgpl.casework.work.domain;
