// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/layeringrules.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace entente::layering;
using namespace Qt::StringLiterals;

namespace {

using Rule = std::function<QStringList(const SourceFile &)>;

/// A text on which a rule must find one fault, at this line, or none (0).
struct Sample
{
    const char *title;
    QString rule;
    SourceFile file;
    int line;
};

/// The names under which a module of Qt can be included.
QSet<QString> headersIn(const QString &folders, const QString &module)
{
    QSet<QString> names;
    for (const auto &folder : folders.split(u':')) {
        if (!folder.endsWith(u'/' + module))
            continue;
        for (const auto &name : QDir(folder).entryList(QDir::Files))
            names.insert(name);
    }
    return names;
}

/// Every text file of the project; never what a build leaves.
QList<SourceFile> projectFiles()
{
    static const QStringList kTexts{u"cpp"_s,     u"h"_s,   u"sql"_s,  u"txt"_s,  u"cmake"_s,
                                    u"sh"_s,      u"md"_s,  u"json"_s, u"yaml"_s, u"toml"_s,
                                    u"ts"_s,      u"svg"_s, u"html"_s, u"xml"_s,  u"qrc"_s,
                                    u"desktop"_s, u"py"_s,  u"csv"_s};
    static const QStringList kLeavings{u".git"_s, u"build"_s, u"demo-output"_s, u".cache"_s,
                                       u".vscode"_s};
    const QDir root(QStringLiteral(ENTENTE_SOURCE_TREE));
    QList<SourceFile> files;
    for (const auto &top :
         root.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (kLeavings.contains(top.fileName()))
            continue;
        QStringList paths;
        if (top.isFile())
            paths.append(top.filePath());
        for (QDirIterator it(top.filePath(), QDir::Files, QDirIterator::Subdirectories);
             it.hasNext();)
            paths.append(it.next());
        for (const auto &path : paths) {
            const auto relative = root.relativeFilePath(path);
            QFile file(path);
            if ((!kTexts.contains(QFileInfo(path).suffix()) && relative != u".ci/run")
                || !file.open(QIODevice::ReadOnly))
                continue;
            files.append({relative, QString::fromUtf8(file.readAll())});
        }
    }
    return files;
}

} // namespace

class TestLayering final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_headers = {headersIn(QStringLiteral(ENTENTE_GUI_HEADERS), u"QtGui"_s),
                     headersIn(QStringLiteral(ENTENTE_WIDGETS_HEADERS), u"QtWidgets"_s)};
        m_rules = {
            {u"core knows no window"_s,
             [this](const SourceFile &file) { return coreKnowsNoWindow(file, m_headers); }},
            {u"windows know no database"_s, windowsKnowNoDatabase},
            {u"SQL lives in .sql files"_s, sqlLivesInSqlFiles},
            {u"words live in core/wording"_s, wordsLiveInWording},
            {u"core asks nobody"_s, coreAsksNobody},
            {u"nothing is a singleton"_s, nothingIsASingleton},
            {u"connects are typed"_s, connectsAreTyped},
            {u"tests do not spin the event loop"_s, testsDoNotSpinTheEventLoop},
            {u"selects list their columns"_s, selectsListTheirColumns},
            {u"statements say why"_s, statementsSayWhy},
            {u"files stay small"_s, filesStaySmall},
            {u"files name their licence"_s, filesNameTheirLicence},
            {u"nothing names a machine"_s, nothingNamesAMachine},
        };
        m_files = projectFiles();
        addLayerSamples();
        addCodeSamples();
        addSqlSamples();
        addFileSamples();

        QVERIFY(m_headers.gui.contains(u"QColor"_s));
        QVERIFY(m_headers.widgets.contains(u"QWidget"_s));
        QVERIFY(m_files.size() > 30);
    }

    void theTreeKeepsTheRule_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : m_rules.keys())
            QTest::newRow(qPrintable(name)) << name;
    }
    void theTreeKeepsTheRule()
    {
        QFETCH(const QString, name);

        QStringList faults;
        for (const auto &file : m_files)
            faults.append(m_rules.value(name)(file));

        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void aRuleSeesItsFault_data()
    {
        QTest::addColumn<Sample>("sample");
        for (const auto &sample : m_samples)
            QTest::newRow(sample.title) << sample;
    }
    void aRuleSeesItsFault()
    {
        QFETCH(const Sample, sample);
        QVERIFY(m_rules.contains(sample.rule));

        const auto faults = m_rules.value(sample.rule)(sample.file);

        QCOMPARE(faults.size(), sample.line == 0 ? 0 : 1);
        const auto place = u"%1:%2: "_s.arg(sample.file.path).arg(sample.line);
        if (sample.line > 0)
            QVERIFY2(faults.first().startsWith(place), qPrintable(faults.first()));
    }

    void everyRuleHasABadSample()
    {
        for (const auto &rule : m_rules.keys()) {
            const bool shown = std::any_of(
                m_samples.cbegin(), m_samples.cend(),
                [&rule](const Sample &sample) { return sample.rule == rule && sample.line > 0; });
            QVERIFY2(shown, qPrintable(rule));
        }
    }

private:
    void add(const char *title, const QString &rule, const QString &path, const QString &text,
             int line)
    {
        m_samples.append({title, rule, {path, text}, line});
    }

    void addLayerSamples()
    {
        const auto window = u"core knows no window"_s;
        add("a label in core", window, u"core/parties/x.cpp"_s,
            u"#include <QString>\n#include <QLabel>\n"_s, 2);
        add("a whole module in core", window, u"core/parties/x.h"_s,
            u"#include <QtWidgets/QDialog>\n"_s, 1);
        add("an image in core", window, u"core/consent/x.h"_s, u"# include <qimage.h>\n"_s, 1);
        add("an image in a document", window, u"core/documents/x.cpp"_s, u"#include <QImage>\n"_s,
            0);
        add("a widget in a document", window, u"core/documents/x.cpp"_s, u"#include <QWidget>\n"_s,
            1);
        add("a header of the window in core", window, u"core/a/x.cpp"_s,
            u"#include \"ui/support/theme.h\"\n"_s, 1);
        add("a commented include", window, u"core/a/x.cpp"_s, u"// #include <QLabel>\n"_s, 0);

        const auto database = u"windows know no database"_s;
        add("a connection in a page", database, u"ui/parties/page.cpp"_s,
            u"#include \"core/db/connection.h\"\n"_s, 1);
        add("a query in a page", database, u"ui/parties/page.cpp"_s, u"#include <QSqlQuery>\n"_s,
            1);
        add("the workspace composes", database, u"ui/support/workspace.cpp"_s,
            u"#include \"core/db/connection.h\"\n"_s, 0);
        add("a service in a page", database, u"ui/parties/page.cpp"_s,
            u"#include \"core/parties/personservice.h\"\n"_s, 0);
    }

    void addCodeSamples()
    {
        const auto sql = u"SQL lives in .sql files"_s;
        add("a select in code", sql, u"core/parties/x.cpp"_s,
            u"\n auto q = u\"SELECT name FROM person\"_s;\n"_s, 2);
        add("an update over two lines", sql, u"core/parties/x.cpp"_s,
            u"run(\"UPDATE person \"\n    \"SET name = 1\");\n"_s, 1);
        add("a raw insert", sql, u"app/x.cpp"_s,
            u"run(R\"sql(INSERT INTO person VALUES (1))sql\");\n"_s, 1);
        add("a delete in a window", sql, u"ui/x.cpp"_s, u"run(u\"DELETE FROM person\"_s);\n"_s, 1);
        add("a select in a comment", sql, u"core/parties/x.cpp"_s,
            u"// SELECT is slow\n/* DELETE FROM */ int x;\n"_s, 0);
        add("the query builder", sql, u"core/db/querybuilder.cpp"_s,
            u"auto q = u\"SELECT \"_s;\n"_s, 0);
        add("a digit separator", sql, u"core/parties/x.cpp"_s,
            u"int x = 1'000; // it's \"SELECT a\"\n"_s, 0);

        const auto words = u"words live in core/wording"_s;
        add("a word in core", words, u"core/parties/x.cpp"_s, u"return tr(\"Name\");\n"_s, 1);
        add("a translation in core", words, u"core/parties/x.cpp"_s,
            u"return QCoreApplication::translate(\"a\", \"b\");\n"_s, 1);
        add("a word in wording", words, u"core/wording/x.cpp"_s, u"return tr(\"Name\");\n"_s, 0);
        add("a function that ends in tr", words, u"core/parties/x.cpp"_s, u"return substr(1);\n"_s,
            0);

        const auto box = u"core asks nobody"_s;
        add("a message box in core", box, u"core/parties/x.cpp"_s,
            u"QMessageBox::information(nullptr);\n"_s, 1);
        add("a message box in the window", box, u"ui/support/prompter.cpp"_s,
            u"QMessageBox box;\n"_s, 0);

        const auto singleton = u"nothing is a singleton"_s;
        add("a singleton", singleton, u"core/parties/x.h"_s, u"static Config &instance();\n"_s, 1);
        add("its use", singleton, u"ui/x.cpp"_s, u"Config::instance().load();\n"_s, 1);
        add("Qt's application", singleton, u"ui/x.cpp"_s,
            u"QCoreApplication::instance()->quit();\n"_s, 0);

        const auto connects = u"connects are typed"_s;
        add("a connect by string", connects, u"ui/x.cpp"_s, u"connect(a, SIGNAL(b()), c, d);\n"_s,
            1);
        add("a slot by string", connects, u"tests/ui/x.cpp"_s,
            u"connect(a, &A::b, c, SLOT(d()));\n"_s, 1);
        add("a connect by pointer", connects, u"ui/x.cpp"_s, u"connect(a, &A::b, c, &C::d);\n"_s,
            0);

        const auto spin = u"tests do not spin the event loop"_s;
        add("a spun loop", spin, u"tests/ui/x.cpp"_s, u"QCoreApplication::processEvents();\n"_s, 1);
        add("a waited signal", spin, u"tests/ui/x.cpp"_s,
            u"QVERIFY(spy.wait()); // not processEvents()\n"_s, 0);
    }

    void addSqlSamples()
    {
        const auto star = u"selects list their columns"_s;
        const auto path = u"core/parties/sql/select_person.sql"_s;
        add("all columns", star, path, u"-- Why.\nSELECT *\n  FROM person\n"_s, 2);
        add("all columns of one table", star, path,
            u"-- Why.\nSELECT a.x,\n       p.*\n  FROM person p\n"_s, 2);
        add("all columns returned", star, path, u"DELETE FROM person RETURNING *"_s, 1);
        add("a count", star, path,
            u"-- Why: SELECT * is wrong.\nSELECT count(*), a * b FROM person\n"_s, 0);

        const auto why = u"statements say why"_s;
        add("a bare statement", why, path, u"SELECT name FROM person\n"_s, 1);
        add("only a licence", why, path,
            u"-- SPDX-License-Identifier: GPL-3.0-or-later\nSELECT 1\n"_s, 1);
        add("a reason", why, path, u"-- The card of one person.\nSELECT name FROM person\n"_s, 0);
    }

    void addFileSamples()
    {
        const auto size = u"files stay small"_s;
        add("601 lines", size, u"ui/x.cpp"_s, u"x\n"_s.repeated(601), 601);
        add("600 lines", size, u"ui/x.cpp"_s, u"x\n"_s.repeated(600), 0);
        add("a long table", size, u"resources/x.json"_s, u"x\n"_s.repeated(601), 0);

        const auto licence = u"files name their licence"_s;
        const auto holder = u"// SPDX-FileCopyrightText: 2026 The Entente authors\n"_s;
        const auto terms = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
        add("no header", licence, u"ui/x.h"_s, u"#pragma once\n"_s, 1);
        add("half a header", licence, u"ui/CMakeLists.txt"_s, holder, 1);
        add("a header", licence, u"ui/x.h"_s, holder + terms, 0);
        add("data without a header", licence, u"core/x.json"_s, u"{}\n"_s, 0);

        const auto machine = u"nothing names a machine"_s;
        add("a home", machine, u"README.md"_s, u"\nSee /home"_s + u"/claire/x\n"_s, 2);
        add("a work folder", machine, u"x.sh"_s, u"cd /wo"_s + u"rk/x\n"_s, 1);
        add("a home of Windows", machine, u"x.md"_s, u"C:\\Us"_s + u"ers\\claire\n"_s, 1);
        add("an invented home", machine, u"x.cpp"_s, u"open(\"/home/someone/x\");\n"_s, 0);
        add("a path inside the tree", machine, u"x.md"_s,
            u"network/home/work/roots and ${x}/root\n"_s, 0);
    }

    QtHeaders m_headers;
    QMap<QString, Rule> m_rules;
    QList<SourceFile> m_files;
    QList<Sample> m_samples;
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
