// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/parties/organisationspage.h"
#include "ui/parties/peoplepage.h"
#include "ui/parties/personcard.h"
#include "ui/support/plaintip.h"
#include "ui/support/questiondialog.h"
#include "ui/support/settings.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QHelpEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QTableView>
#include <QTcpServer>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

/// Strings that a reader of rich text would follow, with the port of somebody who listens.
QStringList luringStrings(quint16 port)
{
    QFile file(QStringLiteral(ENTENTE_SOURCE_DIR "/tests/fixtures/naughty/strings.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the strings are not there");
    QStringList strings{u"<img src=\"http://127.0.0.1:%1/picture.png\">"_s.arg(port)};
    for (const auto &entry : QJsonDocument::fromJson(file.readAll()).array()) {
        auto text = entry.toString();
        if (text.contains(u'<') || text.contains(u'&'))
            strings.append(text.replace(u"@PORT@"_s, QString::number(port)));
    }
    return strings;
}

/// What the reader of a tooltip sees: Qt guesses whether it is rich.
QString seenInToolTip(const QString &toolTip)
{
    if (!Qt::mightBeRichText(toolTip))
        return toolTip;
    QTextDocument document;
    document.setHtml(toolTip);
    return document.toPlainText();
}

bool holdsNoPicture(const QString &toolTip)
{
    QTextDocument document;
    if (Qt::mightBeRichText(toolTip))
        document.setHtml(toolTip);
    return !document.toPlainText().contains(QChar::ObjectReplacementCharacter);
}

} // namespace

/// Whoever writes a name or a note must never learn when it is read, nor change how the window looks.
class TestNaughtyLabels final : public QObject
{
    Q_OBJECT

    QTcpServer m_listener;
    int m_requests = 0;

    void lookAt(QWidget &widget)
    {
        widget.grab();
        for (const auto *label : widget.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        for (const auto *part : widget.findChildren<QWidget *>())
            QVERIFY2(holdsNoPicture(part->toolTip()), qPrintable(part->toolTip()));
        for (auto *table : widget.findChildren<QTableView *>())
            hover(*table);
    }
    // As the mouse would rest on each cell in view.
    void hover(QTableView &table)
    {
        for (int row = 0; row < qMin(table.model()->rowCount(), 8); ++row) {
            for (int column = 0; column < table.model()->columnCount(); ++column) {
                const auto place = table.visualRect(table.model()->index(row, column)).center();
                QHelpEvent event(QEvent::ToolTip, place, table.viewport()->mapToGlobal(place));
                QApplication::sendEvent(table.viewport(), &event);
                QVERIFY2(holdsNoPicture(QToolTip::text()), qPrintable(QToolTip::text()));
            }
        }
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_listener.listen(QHostAddress::LocalHost));
        connect(&m_listener, &QTcpServer::newConnection, this, [this] { ++m_requests; });
    }
    void cleanup()
    {
        QTest::qWait(30);
        QCOMPARE(m_requests, 0);
    }

    void aToolTipShowsWhatWasWritten()
    {
        for (const auto &text : luringStrings(m_listener.serverPort())
                                    + QStringList{u"Dupont & Fils"_s, u"a < b"_s, u"&amp;"_s}) {
            QVERIFY(Qt::mightBeRichText(plainToolTip(text)));
            QCOMPARE(seenInToolTip(plainToolTip(text)).simplified(), text.simplified());
            QVERIFY(holdsNoPicture(plainToolTip(text)));
        }
    }

    void theListsOfPeopleAndOrganisationsShowPlainText()
    {
        TestWorkspace test;
        RecordingNavigator navigator;
        SettingsFile settings(test.folder() + u"/../settings.ini"_s);
        const auto strings = luringStrings(m_listener.serverPort());
        for (const auto &text : strings)
            test.addPerson(text, text, PersonKind::Professional, {}, {}, text);
        PeoplePage people(test.workspace(), navigator, settings);
        people.resize(1170, 716);
        people.activate();
        people.show();
        EVENTUALLY(people.table()->model()->rowCount() == strings.size());
        people.table()->selectRow(0);
        QTest::qWait(120); // the card follows the list
        lookAt(people);
        OrganisationsPage organisations(test.workspace(), navigator);
        organisations.resize(1170, 716);
        organisations.activate();
        organisations.show();
        auto *table = organisations.findChild<QTableView *>();
        EVENTUALLY(table->model()->rowCount() > 0);
        table->selectRow(0);
        lookAt(organisations);
    }

    void aQuestionShowsPlainText()
    {
        for (const auto &text : luringStrings(m_listener.serverPort())) {
            QuestionDialog dialog({text, text, u"Remove"_s, {}, true}, true);
            dialog.show();
            lookAt(dialog);
            QStringList shown;
            for (const auto *label : dialog.findChildren<QLabel *>())
                shown.append(label->text());
            QVERIFY2(shown.contains(text), qPrintable(text));
        }
    }

    void theCardWithItsMenusShowsPlainText()
    {
        TestWorkspace test;
        RecordingNavigator navigator;
        const auto session = test.session();
        PersonCard card(test.workspace(), navigator);
        card.resize(520, 900);
        card.show();
        for (const auto &text : luringStrings(m_listener.serverPort())) {
            const auto person = test.addPerson(text, text);
            PersonEdit edit;
            ContactPoint point;
            point.kind = ContactKind::Social;
            point.label = text.left(60);
            point.value = text;
            point.source = text;
            edit.contactPoints = {point};
            AffiliationEdit work;
            work.organisationName = text;
            work.jobTitle = text;
            edit.affiliations = {work};
            edit.tags = QStringList{text.left(60)};
            QVERIFY_OK(test.write([&](Services &services) {
                return services.people().edit(session, person.id, edit);
            }));
            card.setPerson(person.id);
            lookAt(card);
        }
    }
};

QTEST_MAIN(TestNaughtyLabels)
#include "tst_naughtylabels.moc"
