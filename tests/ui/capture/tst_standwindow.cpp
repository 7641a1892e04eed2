// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/standbench.h"
#include "tests/support/verify.h"
#include "tests/ui/support/scriptedprompter.h"
#include "ui/capture/standlobby.h"
#include "ui/capture/standscreen.h"
#include "ui/capture/visitorform.h"
#include "ui/shell/mainwindow.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/widgets/signaturepad.h"
#include "ui/widgets/toggletile.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <cstdio>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char kVisitorsMode[] = "--take-visitors";
constexpr int kPatience = 60'000;

/// "Marchand" with the number in letters: names have no figures.
QString visitorName(int number)
{
    QString letters;
    for (int rest = number; letters.size() < 4; rest /= 26)
        letters.prepend(QChar(u'a' + rest % 26));
    return u"March"_s + letters;
}

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

/// The program at a stand, worked with keyboard and mouse alone: the password, the stand's button, one visitor after
/// the other, each of them ten fields, three boxes and a signature, until somebody ends it.
class StandHand final
{
public:
    StandHand(const QString &vault, const QString &settings)
        : m_settings(settings)
        , m_window(
              {m_settings, m_clock, nullptr, nullptr, [this](QWidget *) { return &m_prompter; }})
    {
        m_window.show();
        m_window.start(vault, u"zoe"_s);
        must(QTest::qWaitForWindowActive(&m_window, kPatience), "no window");
    }

    void goToTheStand()
    {
        type("right");
        press(Qt::Key_Return);
        must(QTest::qWaitFor([&] { return m_window.lobby(); }, kPatience),
             "the password did not open the vault");
        click(m_window.lobby()->standButtons().first());
        must(QTest::qWaitFor([&] { return screen(); }, kPatience), "no stand");
        screen()->setThanksMs(1); // the script does not read them
        say(u"ready"_s);
    }

    void take(int number)
    {
        must(QTest::qWaitFor([&] { return screen()->currentPage() == u"form"; }, kPatience),
             "the last visitor's thanks stay");
        say(u"began %1"_s.arg(number));
        QElapsedTimer timer;
        timer.start();
        const auto name = visitorName(number).toLatin1();
        const QPointer<VisitorForm> form = screen()->form(); // gone once the thanks have passed
        click(form->minorTile());
        click(form->tile({u"commercial"_s, Channel::Post}));
        click(form->tile({u"commercial"_s, Channel::Email}));
        click(form->field(u"first_name"_s));
        const auto phone = u"0639%1"_s.arg(980000 + number % 10000).toLatin1();
        const QByteArray lines[] = {"Zoe", name, "La Ferme du Plateau", name + "@ferme.example",
                                    phone, "F",  "4 rue Neuve",         "69002",
                                    "Lyon"};
        for (const auto &line : lines) {
            type(line.constData());
            press(Qt::Key_Tab);
        }
        press(Qt::Key_Tab); // over the box for who is under age
        type("Luc Marchand, father");
        sign(form->pad());
        click(form->saveButton());
        const auto isThanked = [&] { return !form || screen()->currentPage() == u"thanks"; };
        must(QTest::qWaitFor([&] { return isThanked() || !form->problem().isEmpty(); }, kPatience),
             "the visitor was not saved");
        must(isThanked(), "the visitor was refused");
        say(u"thanked %1 %2"_s.arg(number).arg(timer.elapsed()));
    }

private:
    static void must(bool condition, const char *otherwise)
    {
        if (!condition)
            qFatal("%s", otherwise);
    }
    StandScreen *screen() const { return m_window.stand(); }
    static void press(Qt::Key key)
    {
        must(QApplication::focusWidget(), "nobody has the keyboard");
        QTest::keyClick(QApplication::focusWidget(), key);
    }
    static void type(const char *text)
    {
        must(QApplication::focusWidget(), "nobody has the keyboard");
        QTest::keyClicks(QApplication::focusWidget(), QLatin1StringView(text));
    }
    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    static void sign(QWidget *pad)
    {
        QTest::mousePress(pad, Qt::LeftButton, {}, {20, 40});
        for (int x = 24; x < 200; x += 4)
            QTest::mouseMove(pad, {x, 40 + (x * 7) % 30});
        QTest::mouseRelease(pad, Qt::LeftButton, {}, {200, 50});
        const int right = pad->width() * 3 / 4; // and the parent
        QTest::mousePress(pad, Qt::LeftButton, {}, {right, 40});
        for (int x = right; x < right + 80; x += 4)
            QTest::mouseMove(pad, {x, 40 + (x * 5) % 30});
        QTest::mouseRelease(pad, Qt::LeftButton, {}, {right + 80, 50});
    }

    FixedClock m_clock;
    SettingsFile m_settings;
    ScriptedPrompter m_prompter;
    MainWindow m_window;
};

[[noreturn]] void takeVisitors(const QStringList &arguments)
{
    const Theme theme(qApp);
    StandHand hand(arguments.value(2), arguments.value(3));
    hand.goToTheStand();
    for (int number = arguments.value(4).toInt();; ++number)
        hand.take(number);
}

/// What the killed programs said before they died.
struct StandRecord
{
    int begun = 0; ///< number of the last visitor who began
    QSet<int> thanked;
    QList<qint64> times;
    double visit = 400; ///< milliseconds that one takes, as far as is known

    void read(const QByteArray &output)
    {
        for (const auto &line : output.split('\n')) {
            const auto words = line.split(' ');
            if (words.first() == "began")
                begun = words.value(1).toInt();
            if (words.first() != "thanked" || words.size() != 3)
                continue;
            thanked.insert(words.at(1).toInt());
            times.append(words.at(2).toLongLong());
        }
    }
};

} // namespace

/// The stand's window in a process of its own that dies at any moment: whoever saw the thanks is in the vault, once and
/// whole. ENTENTE_VISITORS says how many are thanked in all (the short form is the default).
class TestStandWindow final : public QObject
{
    Q_OBJECT

    static constexpr int kVisitorsInShort = 6;

private slots:
    void whoeverSawTheThanksIsInTheVault()
    {
        const int asked = qEnvironmentVariableIntValue("ENTENTE_VISITORS");
        const int wanted = asked > 0 ? asked : kVisitorsInShort;
        StandBench bench;
        const auto exhibitor = bench.addExhibitor(u"zoe"_s);
        const auto show = bench.plan({exhibitor});
        bench.close();
        QRandomGenerator random(20261122);
        StandRecord record;
        int kills = 0;
        while (record.thanked.size() < wanted) {
            runUntilKilled(bench, record, random);
            if (QTest::currentTestFailed())
                return;
            ++kills;
        }

        bench.open(bench.folder(), u"antoine"_s);
        const auto day = bench.services().captureReview().day(bench.session(), show.uuid,
                                                              show.startsOn);
        QVERIFY_OK(day);
        QSet<int> there;
        for (const auto &visitor : day->visitors) {
            int number = 1;
            while (number <= record.begun && visitor.name != u"Zoe "_s + visitorName(number))
                ++number;
            QVERIFY2(number <= record.begun, "somebody is there who never came");
            QVERIFY2(!there.contains(number), "a visitor counts twice");
            there.insert(number);
            QCOMPARE(visitor.count(VisitorAnswer::Yes), 2);
            QVERIFY(visitor.minor);
            const auto proofs = bench.services().consents().proof(bench.session(), visitor.person);
            QVERIFY_OK(proofs);
            QCOMPARE(proofs->size(), 2);
            for (const auto &proof : *proofs) {
                QVERIFY(proof.intact && proof.evidence);
                QCOMPARE(proof.guardian, u"Luc Marchand, father"_s);
            }
        }
        QVERIFY2(there.contains(record.thanked), "somebody who was thanked was lost");
        QVERIFY_OK(bench.services().consents().verifyLedger(bench.session()));
        report(record, kills);
    }

private:
    static void runUntilKilled(const StandBench &bench, StandRecord &record,
                               QRandomGenerator &random)
    {
        constexpr int kSomeVisitors = 5;
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
                      {QString::fromLatin1(kVisitorsMode), bench.folder(),
                       bench.file(u"settings.ini"_s), QString::number(record.begun + 1)});
        QVERIFY(process.waitForStarted());
        QByteArray output;
        const bool early = random.bounded(10) == 0; // now and then on the way up
        while (!early && !output.contains("ready\n") && process.waitForReadyRead(kPatience))
            output += process.readAllStandardOutput();
        QElapsedTimer timer;
        timer.start();
        const auto life = qint64(random.bounded(kSomeVisitors * record.visit));
        while (timer.elapsed() < life && process.waitForReadyRead(int(life - timer.elapsed())))
            output += process.readAllStandardOutput();
        QVERIFY2(process.state() == QProcess::Running,
                 qPrintable(
                     u"it ended by itself, code %1, signal %2, after: %3"_s.arg(process.exitCode())
                         .arg(process.exitStatus() == QProcess::CrashExit)
                         .arg(QString::fromUtf8(output + process.readAllStandardOutput()))));
        process.kill();
        process.waitForFinished();
        const auto before = record.thanked.size();
        record.read(output + process.readAllStandardOutput());
        // Whatever the machine: kills fall all over a visit, and some visits come to their end.
        record.visit = record.thanked.size() > before ? double(record.times.last())
                                                      : 1.5 * record.visit;
    }
    static void report(const StandRecord &record, int kills)
    {
        qint64 all = 0;
        qint64 slowest = 0;
        for (const auto one : record.times) {
            all += one;
            slowest = qMax(slowest, one);
        }
        qInfo("%d thanked, %d killed, none lost; %.2f s for a visitor, %.2f s at most",
              int(record.thanked.size()), kills, double(all) / 1000 / double(record.times.size()),
              double(slowest) / 1000);
    }
};

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    if (app.arguments().value(1) == QLatin1StringView(kVisitorsMode))
        takeVisitors(app.arguments());
    TestStandWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_standwindow.moc"
