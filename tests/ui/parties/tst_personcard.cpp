// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/parties/contactfields.h"
#include "ui/parties/personcard.h"
#include "ui/parties/tagrow.h"
#include "ui/widgets/inlinefield.h"
#include "ui/widgets/verdictstrip.h"

#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTcpServer>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

CustomField makeField(TestWorkspace &test, const QString &name, CustomKind kind,
                      const QStringList &choices = {})
{
    CustomField field;
    field.name = name;
    field.kind = kind;
    field.choices = choices;
    field.purpose = u"Tournées"_s;
    field.basis = u"legitimate_interest"_s;
    field.retention = u"with_person"_s;
    const auto session = test.session();
    const auto added = test.workspace().writer()->runAndWait(
        [=](Services &services) { return services.fields().add(session, field); });
    if (!added)
        qFatal("the field was not made");
    return *added;
}

} // namespace

class TestPersonCard final : public QObject
{
    Q_OBJECT
private slots:
    void tagsComeAndGoByTheKeyboardAndAreUndone()
    {
        TestWorkspace test;
        RecordingNavigator navigator;
        const auto person = test.addPerson(u"Julien"_s, u"Faure"_s);
        PersonCard card(test.workspace(), navigator);
        card.resize(520, 700);
        card.setPerson(person.id);
        card.show();
        const auto row = [&] { return card.findChild<TagRow *>(); };

        QTest::keyClicks(row()->editor(), u"VIP"_s);
        QTest::keyClick(row()->editor(), Qt::Key_Return);
        EVENTUALLY_EQUAL(card.shown().tags, QStringList{u"VIP"_s});
        const auto session = test.session();
        QVERIFY_OK(test.workspace().writer()->runAndWait(
            [=](Services &services) { return services.history().undo(session); }));
        EVENTUALLY(card.shown().tags.isEmpty());
    }

    void fieldsOfTheFirmAreEditedInPlace()
    {
        TestWorkspace test;
        RecordingNavigator navigator;
        makeField(test, u"Jour de visite"_s, CustomKind::Choice, {u"Lundi"_s, u"Mardi"_s});
        makeField(test, u"Effectif"_s, CustomKind::Number);
        const auto person = test.addPerson(u"Julien"_s, u"Faure"_s);
        PersonCard card(test.workspace(), navigator);
        card.resize(520, 900);
        card.setPerson(person.id);
        card.show();

        QComboBox *day = nullptr;
        for (auto *box : card.findChildren<QComboBox *>()) {
            if (box->findText(u"Mardi"_s) >= 0)
                day = box;
        }
        QVERIFY(day);
        day->setCurrentIndex(day->findText(u"Mardi"_s));
        emit day->activated(day->currentIndex());

        EVENTUALLY_EQUAL(card.shown().fields.value(u"jour_de_visite"_s), u"Mardi"_s);
    }

    void tabGoesThroughTheCardAsOneReadsIt()
    {
        TestWorkspace test;
        RecordingNavigator navigator;
        const auto person = test.addPerson(u"Julien"_s, u"Faure"_s, PersonKind::Consumer,
                                           u"j.faure@courriel.example"_s);
        PersonCard card(test.workspace(), navigator);
        card.resize(520, 900);
        card.setPerson(person.id);
        card.show();
        QList<QWidget *> chain;
        for (auto *next = card.nextInFocusChain(); next != &card; next = next->nextInFocusChain())
            chain.append(next);
        const auto place = [&](QWidget *widget) { return chain.indexOf(widget); };
        auto *purpose = card.strip()->findChild<QComboBox *>();
        auto *field = card.findChild<InlineField *>();
        auto *tabs = card.findChild<QTabBar *>();
        QVERIFY(purpose && field && tabs && card.strip()->chip(0));
        QVERIFY(place(purpose) < place(card.strip()->chip(0)));
        QVERIFY(place(card.strip()->chip(0)) < place(field));
        QVERIFY(place(field) < place(tabs));
    }

    // Rich text would fetch pictures: whoever writes a name would learn when it is read.
    void nothingIsFetchedAndLabelsShowPlainText()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        int requests = 0;
        connect(&server, &QTcpServer::newConnection, this, [&] { ++requests; });
        QFile file(QStringLiteral(ENTENTE_SOURCE_DIR "/tests/fixtures/naughty/strings.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        TestWorkspace test;
        RecordingNavigator navigator;
        makeField(test, u"<img src=http://127.0.0.1:%1/field>"_s.arg(server.serverPort()),
                  CustomKind::Text);
        PersonCard card(test.workspace(), navigator);
        card.resize(520, 900);
        card.show();
        for (const auto &entry : QJsonDocument::fromJson(file.readAll()).array()) {
            auto text = entry.toString();
            if (!text.contains(u'<') && !text.contains(u'&'))
                continue;
            text.replace(u"@PORT@"_s, QString::number(server.serverPort()));
            const auto person = test.addPerson(text, text);
            const auto session = test.session();
            PersonEdit edit;
            edit.tags = QStringList{text.left(60)};
            edit.source = text;
            QVERIFY_OK(test.workspace().writer()->runAndWait([=](Services &services) {
                return services.people().edit(session, person.id, edit);
            }));
            card.setPerson(person.id);
            card.grab();
            QCOMPARE(card.shown().lastName, text);
            for (const auto *label : card.findChildren<QLabel *>())
                QCOMPARE(label->textFormat(), Qt::PlainText);
            for (const auto *widget : card.findChildren<QWidget *>())
                QVERIFY2(!widget->toolTip().contains(u"<img"_s), qPrintable(widget->toolTip()));
        }
        QTest::qWait(50);
        QCOMPARE(requests, 0);
    }
};

QTEST_MAIN(TestPersonCard)
#include "tst_personcard.moc"
