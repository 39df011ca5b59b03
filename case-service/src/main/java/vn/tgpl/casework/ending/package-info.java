/** How cases end (kết thúc vụ việc): completed, discontinued, or suspended by law. */
package vn.tgpl.casework.ending;
