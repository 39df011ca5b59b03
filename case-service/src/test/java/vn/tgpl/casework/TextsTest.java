package vn.tgpl.casework;

import vn.tgpl.testkit.house.TextRules;

class TextsTest implements TextRules {}
