// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "core/wording/wording.h"
#include "tests/support/commandlinevault.h"
#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/exchange/largeoddfiles.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/exchange/importgateform.h"
#include "ui/exchange/importpage.h"
#include "ui/widgets/wizardfooter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kCodesInTable = 4;

const QStringList kColumns{u"file"_s,    u"refused"_s,     u"format"_s,  u"encoding"_s,
                           u"quote"_s,   u"rows"_s,        u"created"_s, u"updated"_s,
                           u"skipped"_s, u"turned_away"_s, u"problems"_s};

/// One way's answer about one file, column by column of the table; the sentence is what people read of a refusal.
struct OddAnswer
{
    QMap<QString, QString> cells;
    QString sentence;
    qint64 rows = 0;
    qint64 accounted = 0;
    QStringList unplaced; ///< codes without a line
};

/// The first problems as "line:column code", and how many more there are.
QString problemsText(const QStringList &problems)
{
    QString text = problems.mid(0, kCodesInTable).join(u", "_s);
    if (problems.size() > kCodesInTable)
        text += u" +%1"_s.arg(problems.size() - kCodesInTable);
    return text;
}

QString signsText(const QString &delimiter, const QString &quote)
{
    return QString(delimiter).replace(u'\t', u"tab"_s).replace(u';', u"semicolon"_s)
           + (quote.isEmpty() ? QString() : QString(u' ' + quote));
}

OddAnswer refusal(const QString &code, const QString &sentence)
{
    OddAnswer answer;
    answer.cells.insert(u"refused"_s, code);
    answer.sentence = sentence;
    return answer;
}

OddAnswer answerOf(const QJsonObject &json)
{
    if (json.contains(u"error")) {
        const QJsonValue error = json[u"error"];
        const int line = error[u"where"][u"line"].toInt();
        QString code = error[u"reason"].toString();
        if (line > 0)
            code += u" at %1"_s.arg(line);
        return refusal(code, error[u"message"].toString());
    }
    OddAnswer answer;
    const auto number = [&](const QString &key) { return json[key].toInteger(); };
    answer.rows = number(u"rows"_s);
    answer.accounted = number(u"created"_s) + number(u"updated"_s) + number(u"skipped"_s)
                       + number(u"refused"_s);
    for (const auto &key : {u"format"_s, u"encoding"_s})
        answer.cells.insert(key, json[key].toString());
    answer.cells.insert(u"quote"_s,
                        signsText(json[u"delimiter"].toString(), json[u"quote"].toString()));
    for (const auto &key : {u"rows"_s, u"created"_s, u"updated"_s, u"skipped"_s})
        answer.cells.insert(key, QString::number(number(key)));
    answer.cells.insert(u"turned_away"_s, QString::number(number(u"refused"_s)));
    QStringList problems;
    for (const auto &problem : json[u"problems"].toArray()) {
        const QString code = problem[u"code"].toString();
        if (problem[u"line"].toInt() < 1)
            answer.unplaced.append(code);
        problems.append(
            u"%1:%2 %3"_s.arg(problem[u"line"].toInt()).arg(problem[u"column"].toInt()).arg(code));
    }
    answer.cells.insert(u"problems"_s, problemsText(problems));
    return answer;
}

OddAnswer answerOf(const ImportResult &result)
{
    QJsonArray problems;
    for (const FileProblem &problem : result.problems)
        problems.append(QJsonObject{
            {u"line"_s, problem.line}, {u"column"_s, problem.column}, {u"code"_s, problem.code}});
    return answerOf(QJsonObject{{u"format"_s, result.format},
                                {u"encoding"_s, result.encoding},
                                {u"delimiter"_s, result.delimiter},
                                {u"quote"_s, result.quote},
                                {u"rows"_s, result.rows},
                                {u"created"_s, result.created},
                                {u"updated"_s, result.updated},
                                {u"skipped"_s, result.skipped},
                                {u"refused"_s, result.refused},
                                {u"problems"_s, problems}});
}

} // namespace

/// Each odd file goes in by the command line and by the window, and both say what the table says.
class TestOddFiles final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_large.isValid());
        test::writeLargeOddFiles(m_large.path());
        m_place = std::make_unique<test::TestWorkspace>();
        m_script = std::make_unique<test::CommandLineVault>(QString());
        const auto opening = cli::parseCommandLine(m_script->arguments({u"import"_s, u"list"_s}));
        QVERIFY_OK(opening);
        m_context = std::make_unique<cli::Context>(opening->global);
        m_page = std::make_unique<ImportPage>(m_place->workspace(), m_navigator, QString());
        m_page->gate()->source()->setText(u"Salon"_s);
        m_page->gate()->fromThemselves()->setChecked(true);
        m_page->gate()->purpose(u"commercial"_s)->setChecked(true);
        m_page->gate()->basis()->setCurrentIndex(
            m_page->gate()->basis()->findData(u"legitimate_interest"_s));
        if (qEnvironmentVariableIsSet("ENTENTE_RENEW_EXPECTED"))
            renewTable();
        readTable();
    }
    void cleanupTestCase()
    {
        m_page.reset();
        QVERIFY_OK(m_context->close());
    }

    void everyFileStandsInTheTable() { QCOMPARE(m_table.keys(), files().keys()); }

    void bothWaysSayWhatTheTableSays_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : files().keys())
            QTest::newRow(qPrintable(name)) << name;
    }
    void bothWaysSayWhatTheTableSays()
    {
        QFETCH(QString, name);
        const QString path = files().value(name);
        const OddAnswer script = byScript(path);

        const auto expected = m_table.value(name);
        for (const QString &column : kColumns.mid(1))
            QCOMPARE(u"%1: %2"_s.arg(column, script.cells.value(column)),
                     u"%1: %2"_s.arg(column, expected.value(column)));
        QCOMPARE(script.accounted, script.rows);
        QCOMPARE(script.unplaced, QStringList());

        const OddAnswer window = byWindow(path);
        QCOMPARE(window.sentence, script.sentence);
        if (script.sentence.isEmpty())
            QCOMPARE(window.cells, script.cells);
    }

private:
    /// Those that are kept, and those that are too large to be.
    QMap<QString, QString> files() const
    {
        QMap<QString, QString> found;
        for (const QDir &folder :
             {QDir(QStringLiteral(ENTENTE_FIXTURES) + u"/import"_s), QDir(m_large.path())})
            for (const QString &name : folder.entryList(QDir::Files))
                if (!name.contains("expect"_L1))
                    found.insert(name, folder.filePath(name));
        return found;
    }

    OddAnswer byScript(const QString &path)
    {
        const auto typed = cli::parseCommandLine(
            m_script->arguments({u"import"_s, path, u"--source"_s, u"Salon"_s, u"--basis"_s,
                                 u"legitimate_interest"_s, u"--lang"_s, u"en"_s, u"--dry-run"_s}));
        if (!typed)
            return refusal(u"usage"_s, typed.error().detail);
        const auto answer = typed->command->run(*m_context, typed->arguments);
        if (answer)
            return answerOf(answer->json.toObject());
        return answerOf(cli::errorJson(answer.error(), Words().errorSentence(answer.error())));
    }

    /// One page for all of them: what it knew of one file must not tell on the next.
    OddAnswer byWindow(const QString &path)
    {
        m_page->openFile(path);
        settle();
        if (!m_page->problemText().isEmpty() || m_page->step() != ImportPage::ColumnsStep)
            return refusal(u"window"_s, m_page->problemText());
        const ImportPreview preview = m_page->preview();
        m_page->footer()->nextButton()->click();
        settle();
        if (!m_page->problemText().isEmpty() || m_page->step() != ImportPage::CheckStep)
            return refusal(u"window"_s, m_page->problemText());
        const ImportResult result = m_page->result();
        if (preview.format != result.format || preview.rows != result.rows)
            return refusal(u"window"_s, u"the preview and the trial disagree"_s);
        return answerOf(result);
    }

    /// The writer is asked for something after the page, so that its answer is there.
    void settle()
    {
        std::ignore = m_place->write([](Services &) { return Result<int>(0); });
        [&] { EVENTUALLY(!m_page->isWorking()); }();
    }

    static QString tablePath()
    {
        return QStringLiteral(ENTENTE_FIXTURES "/import/expectations.csv");
    }

    void readTable()
    {
        QFile file(tablePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines =
            QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.value(0).split(u';'), kColumns);
        for (const QString &line : lines.mid(1)) {
            const QStringList cells = line.split(u';');
            QCOMPARE(cells.size(), kColumns.size());
            for (qsizetype column = 1; column < kColumns.size(); ++column)
                m_table[cells.first()].insert(kColumns.at(column), cells.at(column));
        }
    }

    void renewTable()
    {
        QStringList lines{kColumns.join(u';')};
        const auto all = files();
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            const OddAnswer answer = byScript(it.value());
            QStringList cells{it.key()};
            for (const QString &column : kColumns.mid(1))
                cells.append(answer.cells.value(column));
            lines.append(cells.join(u';'));
        }
        QFile file(tablePath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines.join(u'\n').toUtf8() + '\n');
    }

    QTemporaryDir m_large;
    std::unique_ptr<test::TestWorkspace> m_place;
    test::RecordingNavigator m_navigator;
    std::unique_ptr<ImportPage> m_page;
    std::unique_ptr<test::CommandLineVault> m_script;
    std::unique_ptr<cli::Context> m_context;
    QMap<QString, QMap<QString, QString>> m_table;
};

QTEST_MAIN(TestOddFiles)
#include "tst_oddfiles.moc"
