// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "core/base/secretbuffer.h"
#include "core/base/shortlist.h"
#include "core/base/uuid.h"
#include "core/base/wholefile.h"
#include "tests/support/fixedclock.h"
#include "tests/support/verify.h"

#include <QBuffer>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace entente;
using namespace Qt::StringLiterals;

namespace {

/// A file that ends before it should: a stick that was pulled out, a share that went away.
class HalfFile final : public QBuffer
{
public:
    qint64 size() const override { return 2 * QBuffer::size(); }
};

} // namespace

class TestBase final : public QObject
{
    Q_OBJECT
private slots:
    void aResultHoldsAValueOrAnError()
    {
        const Result<int> good = 3;
        const Result<int> bad = Failure{ErrorCode::NotFound, u"no such row"_s};

        QVERIFY_OK(good);
        QCOMPARE(*good, 3);
        QVERIFY_FAILS(bad, ErrorCode::NotFound);
        QCOMPARE(bad.value_or(7), 7);
    }

    void aFileThatIsReadByHalfIsNotRead()
    {
        HalfFile half;
        half.setData("paul@roux.example\n"_ba);
        QVERIFY(half.open(QIODevice::ReadOnly));
        const auto read = readWhole(half, 1000, {u"list.csv"_s, 0, 0, u"file"_s});
        QVERIFY_FAILS(read, ErrorCode::Io);
        QCOMPARE(read.error().reason, u"import.unreadable"_s);
        QCOMPARE(read.error().where.file, u"list.csv"_s);

        QBuffer whole;
        whole.setData("paul@roux.example\n"_ba);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QCOMPARE(readWhole(whole, 1000).value(), whole.data());
        QVERIFY(whole.reset());
        QVERIFY_FAILS(readWhole(whole, 4), ErrorCode::Invalid);
    }

    void aFileThatCannotBeReadToItsEndIsRefused()
    {
        QTemporaryDir place;
        QVERIFY_FAILS(readWholeFile(place.path(), 1000, u"file"_s), ErrorCode::NotFound);
        QVERIFY_FAILS(readWholeFile(place.filePath(u"nothing"_s), 1000, u"file"_s),
                      ErrorCode::NotFound);
        if (!QFile::exists(u"/proc/self/mem"_s))
            QSKIP("no file here that opens and cannot be read");
        const auto read = readWholeFile(u"/proc/self/mem"_s, 1000, u"file"_s);
        QVERIFY_FAILS(read, ErrorCode::Io);
        QCOMPARE(read.error().where.field, u"file"_s);
    }

    void uuidsAreVersionSevenOrderedByTimeAndDistinct()
    {
        test::FixedClock clock;
        const auto first = newUuid(clock);
        clock.advance(1);
        const auto second = newUuid(clock);
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(newUuid(clock));

        QCOMPARE(first.size(), 36);
        QCOMPARE(first.at(14), u'7');
        QVERIFY(first < second);
        QCOMPARE(seen.size(), 1000);
    }

    void aMovedSecretLeavesNothingBehind()
    {
        auto secret = SecretBuffer::fromBytes("0123456789");
        const auto copy = secret.clone();
        const SecretBuffer moved = std::move(secret);

        QVERIFY(secret.isEmpty()); // NOLINT(bugprone-use-after-move): that is the point
        QVERIFY(moved.equals(copy));
        QVERIFY(!moved.equals(SecretBuffer::random(10)));
    }

    void aShortListThatAnotherReplacesKeepsNoBlock_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");

        QTest::newRow("both in place") << 1 << 2;
        QTest::newRow("a block over none") << 1 << 200;
        QTest::newRow("none over a block") << 200 << 1;
        QTest::newRow("a block over a block") << 200 << 150;
    }

    void aShortListThatAnotherReplacesKeepsNoBlock()
    {
        QFETCH(const int, first);
        QFETCH(const int, second);
        using Words = ShortList<QString, 2>;
        const auto filled = [](int count) {
            Words words;
            for (int i = 0; i < count; ++i)
                words.append(QString::number(i));
            return words;
        };

        Words words = filled(first);
        words = filled(second);
        words = std::move(static_cast<Words &>(words));

        QCOMPARE(words.size(), second);
        QCOMPARE(words.last(), QString::number(second - 1));
#ifdef __GLIBC__
        constexpr size_t kTurns = 2000;
        const auto before = mallinfo2().uordblks;
        for (size_t turn = 0; turn < kTurns; ++turn) {
            words = filled(first);
            words = filled(second);
        }
        QVERIFY(mallinfo2().uordblks < before + kTurns * 100); // a block holds 150 words at least
#endif
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
