/** The legal-aid case (vụ việc trợ giúp pháp lý) from pending to its end, and who may see it. */
package vn.tgpl.casework.casefile;
