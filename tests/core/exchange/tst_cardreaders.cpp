// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cardsource.h"
#include "core/exchange/ldifreader.h"
#include "core/exchange/vcardreader.h"
#include "tests/fuzz/slowbuffer.h"

#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;

namespace {

/// The cells of all cards when each read of the device gives `step` bytes.
template<typename Reader>
QStringList cellsRead(const QByteArray &bytes, TextEncoding encoding, qint64 step)
{
    fuzz::SlowBuffer first(bytes, step);
    Reader head(first, encoding, {});
    const auto columns = collectCardColumns(head, {});
    if (!columns)
        return {u"failed"_s};
    fuzz::SlowBuffer second(bytes, step);
    CardSource source(std::make_unique<Reader>(second, encoding, CardLimits{}), *columns);
    QStringList cells;
    while (source.next())
        cells += source.texts();
    cells.removeAll(QString());
    return cells;
}

} // namespace

class TestCardReaders : public QObject
{
    Q_OBJECT

private slots:
    void aMarkOfByteOrderIsNoPartOfTheFileHoweverLittleEachReadGives_data()
    {
        QTest::addColumn<int>("step");
        for (int step = 1; step <= 5; ++step)
            QTest::addRow("%d bytes", step) << step;
        QTest::addRow("all at once") << 1000;
    }

    void aMarkOfByteOrderIsNoPartOfTheFileHoweverLittleEachReadGives()
    {
        QFETCH(int, step);
        const QByteArray card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoé Test\r\nEND:VCARD\r\n";
        QCOMPARE(cellsRead<VcardReader>("\xEF\xBB\xBF" + card, TextEncoding::Utf8, step),
                 QStringList{u"Zoé Test"_s});
        const QByteArray entry = "dn: cn=Zoé Test\nobjectclass: person\ncn: Zoé Test\n";
        const QStringList plain = cellsRead<LdifReader>(entry, TextEncoding::Utf8, 1000);
        QVERIFY(plain.contains(u"Zoé Test"_s));
        QCOMPARE(cellsRead<LdifReader>("\xEF\xBB\xBF" + entry, TextEncoding::Utf8, step), plain);
    }

    void aMarkOfByteOrderAloneHoldsNoCard()
    {
        for (const qint64 step : {1, 2, 3, 9}) {
            QVERIFY(cellsRead<VcardReader>("\xEF\xBB\xBF", TextEncoding::Utf8, step).isEmpty());
            QVERIFY(cellsRead<LdifReader>("\xEF\xBB\xBF", TextEncoding::Utf8, step).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestCardReaders)
#include "tst_cardreaders.moc"
