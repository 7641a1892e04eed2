// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace entente::test {

using namespace Qt::StringLiterals;

/// Texts that break programmes: formulas, control and invisible characters, markup, statements, formats, paths.
inline QStringList naughtyTexts()
{
    return {
        u"=1+1"_s,
        u"=HYPERLINK(\"http://127.0.0.1/\",\"x\")"_s,
        u"=cmd|'/C calc'!A0"_s,
        u"+33 6 39 98 20 11"_s,
        u"- Martin"_s,
        u"-2+3"_s,
        u"@SUM(1+1)"_s,
        u"\uFF1D1+1"_s,
        u"\uFF0B1"_s,
        u"\uFF0D1"_s,
        u"\uFF20A1"_s,
        u"'=1+1"_s,
        u"''-x"_s,
        u"'hui"_s,
        u"a,=1+1"_s,
        u"a;=1+1"_s,
        u"a;' =1+1"_s,
        u"a\t=1+1"_s,
        u"\"=1+1\""_s,
        u"a\"=1+1"_s,
        u"deux\n=1+1"_s,
        u"deux\nlignes"_s,
        u"trois\r\nfins"_s,
        u"un\rseul"_s,
        u"_x0041_"_s,
        u"_x000D_ et _x005F_"_s,
        u"a\u0001b\u001Fc"_s,
        u"\u007F\u0085x"_s,
        u"\uFEFFmarque"_s,
        u"zéro\u200Blargeur\u200D"_s,
        u"\u202Eexe.fdp\u202C"_s,
        u"\u2066isolé\u2069"_s,
        u"Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤"_s,
        u"مرحبا بالعالم"_s,
        u"שלום"_s,
        u"田中さん, 社會科學院"_s,
        u"👩‍👩‍👧‍👦 🇫🇷 \U0001F600"_s,
        u"Œuvre, cœur, Æsir, ß, İstanbul, ǅ"_s,
        u"'; DROP TABLE person; --"_s,
        u"\" OR 1=1 --"_s,
        u"<script>alert(1)</script>"_s,
        u"<img src=http://127.0.0.1:9/x>"_s,
        u"&lt;b&gt; &amp; &#x27;"_s,
        u"]]>"_s,
        u"%s%n%d %1 %2 %L1"_s,
        u"{{7*7}} ${HOME} $(id) `id`"_s,
        u"../../etc/passwd"_s,
        u"C:\\CON\\NUL"_s,
        u"a\\nb \\; \\, \\\\"_s,
        u"BEGIN:VCARD"_s,
        u"item1.EMAIL;TYPE=x:y"_s,
        u"null"_s,
        u"TRUE"_s,
        u"1E400"_s,
        u"0123456789"_s,
        u"2026-11-22"_s,
        u"12/25"_s,
        u"sep=,"_s,
        u"espaces    au milieu"_s,
        QString(300, u'é'),
    };
}

} // namespace entente::test
