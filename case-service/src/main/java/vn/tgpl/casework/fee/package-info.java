/** What providers are paid: chosen once, computed from confirmed work (Decree 144/2017/NĐ-CP Arts. 12-15). */
package vn.tgpl.casework.fee;
