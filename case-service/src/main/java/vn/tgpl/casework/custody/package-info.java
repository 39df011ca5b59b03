/** How long the person is in custody (tạm giữ), and when it ends. */
package vn.tgpl.casework.custody;
