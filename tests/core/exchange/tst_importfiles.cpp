// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importfile.h"
#include "tests/core/exchange/importbench.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;
using test::ImportBench;

namespace {

QString oddFolder()
{
    return QStringLiteral(ENTENTE_FIXTURES) + u"/import/"_s;
}

QStringList oddFiles()
{
    QStringList names = QDir(oddFolder()).entryList(QDir::Files, QDir::Name);
    names.removeIf([](const QString &name) { return name.contains("expect"_L1); });
    return names;
}

QJsonArray problemsJson(const QList<FileProblem> &problems)
{
    QJsonArray json;
    for (const FileProblem &problem : problems)
        json.append(u"%1:%2 %3"_s.arg(problem.line).arg(problem.column).arg(problem.code));
    return json;
}

/// What a file says: its table with the line of each row and where its columns go, or why it cannot be read.
QJsonObject whatIsRead(const QString &name)
{
    QJsonObject json{{u"file"_s, name}};
    const auto file = ImportFile::open(oddFolder() + name, {});
    if (!file) {
        json[u"refused"_s] =
            u"%1 %2"_s.arg(file.error().reason, file.error().where.field).trimmed();
        return json;
    }
    json[u"format"_s] = (*file)->format();
    json[u"encoding"_s] = (*file)->encodingName();
    if ((*file)->sheets().size() > 1)
        json[u"sheets"_s] = QJsonArray::fromStringList((*file)->sheets());
    QJsonArray columns;
    for (qsizetype i = 0; i < (*file)->headers().size(); ++i) {
        const ColumnTarget target = (*file)->columns().at(i).target;
        QString text = (*file)->headers().at(i) + u" > "_s + target.key();
        if (!target.label.isEmpty())
            text += u" ("_s + target.label + u')';
        if (!target.group.isEmpty())
            text += u" ["_s + target.group + u']';
        columns.append(text);
    }
    json[u"columns"_s] = columns;
    QJsonArray rows;
    QList<FileProblem> problems;
    auto source = (*file)->rows();
    if (!source)
        return json;
    int count = 0;
    while ((*source)->next()) {
        problems += (*source)->problems();
        if (!(*source)->isRefused() && ++count <= 6) {
            QJsonArray cells = QJsonArray::fromStringList((*source)->texts());
            cells.prepend((*source)->line());
            rows.append(cells);
        }
    }
    if (count > 6)
        json[u"count"_s] = count;
    json[u"rows"_s] = rows;
    json[u"problems"_s] = problemsJson(problems);
    if (const auto done = (*source)->finish(); !done)
        json[u"broken"_s] = u"%1 at %2"_s.arg(done.error().reason).arg(done.error().where.line);
    return json;
}

} // namespace

/// A folder of odd files: each is read right, or refused with its line and reason.
class TestImportFiles final : public QObject
{
    Q_OBJECT
private slots:
    void eachOddFileIsReadRightOrRefused_data()
    {
        QTest::addColumn<QJsonObject>("expected");
        if (qEnvironmentVariableIsSet("ENTENTE_RENEW_EXPECTED")) {
            QJsonArray all;
            for (const QString &name : oddFiles())
                all.append(whatIsRead(name));
            QFile file(oddFolder() + u"expected.json"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QJsonDocument(all).toJson());
        }
        QFile file(oddFolder() + u"expected.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList known;
        for (const auto &one : QJsonDocument::fromJson(file.readAll()).array()) {
            known.append(one.toObject().value("file"_L1).toString());
            QTest::newRow(qPrintable(known.last())) << one.toObject();
        }
        QCOMPARE(known, oddFiles());
    }
    void eachOddFileIsReadRightOrRefused()
    {
        QFETCH(QJsonObject, expected);
        const QJsonObject actual = whatIsRead(expected.value("file"_L1).toString());
        for (const QString &key : expected.keys() + actual.keys())
            QCOMPARE(QJsonDocument(QJsonArray{actual.value(key)}).toJson(),
                     QJsonDocument(QJsonArray{expected.value(key)}).toJson());
    }

    void noDamagedCharacterIsStoredUnsaid_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : oddFiles())
            QTest::newRow(qPrintable(name)) << name;
    }
    void noDamagedCharacterIsStoredUnsaid()
    {
        QFETCH(QString, name);
        ImportBench bench;
        ImportRequest request = bench.request({});
        request.path = oddFolder() + name;
        const auto result = bench.service.run(bench.session, request);
        if (!result) {
            QVERIFY(!result.error().reason.isEmpty());
            QCOMPARE(bench.people(), 0);
            return;
        }
        QCOMPARE(result->created + result->updated + result->skipped + result->refused,
                 result->rows);
        const QString stored = bench.contents().join(u'\n');
        const bool isDamaged = stored.contains(QChar(QChar::ReplacementCharacter));
        bool isSaid = false;
        for (const FileProblem &problem : result->problems) {
            QVERIFY2(problem.line > 0, qPrintable(problem.code));
            isSaid = isSaid || problem.code.contains("character"_L1);
        }
        QVERIFY(!isDamaged || isSaid);
    }
};

QTEST_GUILESS_MAIN(TestImportFiles)
#include "tst_importfiles.moc"
