// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetnumber.h"
#include "tests/fuzz/sheetcheck.h"
#include "tests/fuzz/storedzip.h"

using namespace entente;

namespace {

const QByteArray kRelations = "<Relationships><Relationship Id='r1' Type='x/officeDocument' "
                              "Target='xl/workbook.xml'/></Relationships>";
const QByteArray kBook =
    "<workbook xmlns:r='r'><sheets><sheet name='A' r:id='r1'/></sheets></workbook>";
const QByteArray kBookRelations =
    "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='sheet.xml'/><Relationship "
    "Id='r2' "
    "Type='x/styles' Target='styles.xml'/><Relationship Id='r3' Type='x/sharedStrings' "
    "Target='texts.xml'/></Relationships>";
const QByteArray kStyles =
    "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='00000'/></numFmts><cellXfs><xf "
    "numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/></cellXfs></styleSheet>";
const QByteArray kTexts = "<sst><si><t>a</t></si><si><r><t>b</t></r></si></sst>";

} // namespace

// The parts inside the container; the first byte says which of them is the hostile one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const int part = data[0] % 6;
    if (part == 5) {
        const QString code = QString::fromUtf8(bytes.left(300));
        const SheetFormat format = SheetFormat::fromCode(code);
        for (const char16_t *number :
             {u"0", u"612345678", u"46343.5", u"-1", u"1e300", u"nan", u""})
            (void)sheetValueText(number, format, false);
        return 0;
    }
    const QByteArray archive = fuzz::storedZip({
        {"_rels/.rels", kRelations},
        {"xl/workbook.xml", part == 1 ? bytes : kBook},
        {"xl/_rels/workbook.xml.rels", part == 2 ? bytes : kBookRelations},
        {"xl/styles.xml", part == 3 ? bytes : kStyles},
        {"xl/texts.xml", part == 4 ? bytes : kTexts},
        {"xl/sheet.xml", part == 0 ? bytes
                                   : "<worksheet><sheetData><row><c t='s'><v>1</v></c><c s='1'>"
                                     "<v>46343</v></c></row></sheetData></worksheet>"},
    });
    if (const auto book = Workbook::open(archive, fuzz::sheetLimits()))
        fuzz::checkRows(**book);
    return 0;
}
