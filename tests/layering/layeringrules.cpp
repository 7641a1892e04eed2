// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/layeringrules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace entente::layering {

namespace {

constexpr int kMostLines = 600;

QString fault(const SourceFile &file, int line, const QString &what)
{
    return u"%1:%2: %3"_s.arg(file.path).arg(line).arg(what);
}

/// One fault for each place where `pattern` matches `part`, a text with the lines of the file.
QStringList faultsWhere(const SourceFile &file, const QString &part,
                        const QRegularExpression &pattern, const QString &what)
{
    Q_ASSERT_X(pattern.isValid(), "layering", qPrintable(pattern.errorString()));
    QStringList faults;
    for (auto match = pattern.globalMatch(part); match.hasNext();) {
        const auto hit = match.next();
        faults.append(fault(file, lineOf(part, hit.capturedStart()), what));
    }
    return faults;
}

struct Include
{
    int line;
    QString name;
};

QList<Include> includesOf(const SourceFile &file)
{
    static const QRegularExpression directive(uR"(^[ \t]*#[ \t]*include[ \t]*[<"]([^>"\n]+)[>"])"_s,
                                              QRegularExpression::MultilineOption);
    const auto text = takeApart(file.text).spoken;
    QList<Include> includes;
    for (auto match = directive.globalMatch(text); match.hasNext();) {
        const auto hit = match.next();
        includes.append({lineOf(text, hit.capturedStart()), hit.captured(1)});
    }
    return includes;
}

/// <QLabel>, <qlabel.h>, <QtWidgets>, <QtWidgets/QLabel>
bool belongsTo(const QString &include, const QString &module, const QSet<QString> &names)
{
    return include == module || include.startsWith(module + u'/') || names.contains(include);
}

bool isOurCode(const SourceFile &file)
{
    return file.isCpp() && (file.isIn(u"core/") || file.isIn(u"ui/") || file.isIn(u"app/"));
}

} // namespace

QStringList coreKnowsNoWindow(const SourceFile &file, const QtHeaders &headers)
{
    if (!file.isCpp() || !file.isIn(u"core/"))
        return {};
    const bool mayDraw = file.isIn(u"core/documents/");
    QStringList faults;
    for (const auto &[line, name] : includesOf(file)) {
        if (belongsTo(name, u"QtWidgets"_s, headers.widgets) || name.startsWith(u"ui/"))
            faults.append(fault(file, line, u"core knows no window: <%1>"_s.arg(name)));
        else if (!mayDraw && belongsTo(name, u"QtGui"_s, headers.gui))
            faults.append(fault(file, line, u"only core/documents may draw: <%1>"_s.arg(name)));
    }
    return faults;
}

QStringList windowsKnowNoDatabase(const SourceFile &file)
{
    // The workspace composes the services of the window; it holds connections and hands them on.
    if (!file.isCpp() || !file.isIn(u"ui/") || file.isIn(u"ui/support/workspace"))
        return {};
    QStringList faults;
    for (const auto &[line, name] : includesOf(file)) {
        if (name.startsWith(u"core/db/") || name.startsWith(u"QSql") || name.startsWith(u"QtSql"))
            faults.append(
                fault(file, line, u"windows ask services, not the database: %1"_s.arg(name)));
    }
    return faults;
}

QStringList sqlLivesInSqlFiles(const SourceFile &file)
{
    static const QRegularExpression statement(
        uR"(\bSELECT\s|\bINSERT\s+(OR\s+\w+\s+)?INTO\b|\bUPDATE\s+\S+\s+SET\b|\bDELETE\s+FROM\b)"_s);
    if (!isOurCode(file) || file.isIn(u"core/db/"))
        return {};
    return faultsWhere(file, takeApart(file.text).strings, statement,
                       u"SQL lives in core/<domain>/sql/*.sql"_s);
}

QStringList wordsLiveInWording(const SourceFile &file)
{
    static const QRegularExpression translation(
        uR"(\b(tr|qsTr|qtTrId|QT_TR_NOOP|QT_TRANSLATE_NOOP|Q_DECLARE_TR_FUNCTIONS)\s*\()"
        uR"(|\bQCoreApplication\s*::\s*translate\s*\()"_s);
    if (!file.isCpp() || !file.isIn(u"core/") || file.isIn(u"core/wording/"))
        return {};
    return faultsWhere(file, takeApart(file.text).code, translation,
                       u"words for people live in core/wording"_s);
}

QStringList coreAsksNobody(const SourceFile &file)
{
    static const QRegularExpression box(
        u"\\bQ(MessageBox|InputDialog|FileDialog|ErrorMessage)\\b"_s);
    if (!file.isCpp() || !file.isIn(u"core/"))
        return {};
    return faultsWhere(file, takeApart(file.text).spoken, box, u"core asks nobody"_s);
}

QStringList nothingIsASingleton(const SourceFile &file)
{
    static const QRegularExpression instance(
        uR"((?<!QCoreApplication::)(?<!QGuiApplication::)(?<!QApplication::)\binstance\s*\(\s*\))"_s);
    if (!isOurCode(file))
        return {};
    return faultsWhere(file, takeApart(file.text).code, instance,
                       u"no singletons: app/application makes everything and passes it"_s);
}

QStringList connectsAreTyped(const SourceFile &file)
{
    static const QRegularExpression macro(u"\\b(SIGNAL|SLOT)\\s*\\("_s);
    if (!file.isCpp())
        return {};
    return faultsWhere(file, takeApart(file.text).code, macro, u"connect by pointer"_s);
}

QStringList testsDoNotSpinTheEventLoop(const SourceFile &file)
{
    static const QRegularExpression spin(u"\\bprocessEvents\\s*\\("_s);
    // The gallery tests nothing: it takes pictures as soon as a page is painted.
    if (!file.isCpp() || !file.isIn(u"tests/") || file.isIn(u"tests/ui/gallery/"))
        return {};
    return faultsWhere(file, takeApart(file.text).code, spin,
                       u"wait for a signal or a condition (QSignalSpy, QTRY_VERIFY)"_s);
}

QStringList selectsListTheirColumns(const SourceFile &file)
{
    static const QRegularExpression star(
        uR"((\bSELECT\s+(DISTINCT\s+|ALL\s+)?|\bRETURNING\s+|,\s*)(\w+\.)?\*(?=\s|,|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!file.isSql())
        return {};
    return faultsWhere(file, withoutSqlComments(file.text), star, u"list the columns"_s);
}

QStringList statementsSayWhy(const SourceFile &file)
{
    static const QRegularExpression reason(u"^-- (?!SPDX)\\S.{9,}"_s);
    if (!file.isSql() || reason.match(file.text).hasMatch())
        return {};
    return {fault(file, 1, u"the first line says why: -- …"_s)};
}

QStringList filesStaySmall(const SourceFile &file)
{
    const auto lines = file.text.count(u'\n');
    if (!file.isCpp() || lines <= kMostLines)
        return {};
    return {fault(file, int(lines),
                  u"more than %1 lines are two things: find the second"_s.arg(kMostLines))};
}

QStringList filesNameTheirLicence(const SourceFile &file)
{
    static const QRegularExpression carriesHeader(
        uR"((\.(cpp|h|cmake|sh|py|yaml|toml)|(^|/)CMakeLists\.txt|^\.ci/run)$)"_s);
    if (!carriesHeader.match(file.path).hasMatch())
        return {};
    // In pieces, so that this file does not look like one that carries a second header.
    const QString tag = u"SPDX-"_s;
    const auto head = file.text.section(u'\n', 0, 3);
    if (head.contains(tag + u"FileCopyrightText: ")
        && head.contains(tag + u"License-Identifier: GPL-3.0-or-later"))
        return {};
    return {fault(file, 1, u"the two SPDX lines are missing"_s)};
}

QStringList nothingNamesAMachine(const SourceFile &file)
{
    static const QRegularExpression place(
        uR"((?<![\w.~})])/(work|root|home/(?!someone\b)\w+|Users/\w+|tmp/bash_)(?![\w-])|\b[A-Z]:\\+Users\\)"_s);
    return faultsWhere(file, file.text, place, u"a path of somebody's machine"_s);
}

} // namespace entente::layering
