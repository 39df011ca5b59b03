/** Assignments. */
package vn.tgpl.casework.assignment.http;
