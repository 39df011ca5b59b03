package vn.tgpl.court;

import vn.tgpl.testkit.house.TextRules;

class TextsTest implements TextRules {}
