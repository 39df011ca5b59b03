/** What was asked for and decided about who provides the aid. */
package vn.tgpl.casework.assignment.domain;
