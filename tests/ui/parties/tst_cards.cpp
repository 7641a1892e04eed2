// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/exchange/exportpassportform.h"
#include "ui/exchange/exportprotection.h"
#include "ui/parties/factrows.h"
#include "ui/parties/filepreview.h"
#include "ui/parties/filespanel.h"
#include "ui/parties/organisationcard.h"
#include "ui/parties/personcard.h"
#include "ui/parties/savecopydialog.h"
#include "ui/support/filepictures.h"
#include "ui/support/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/inlinefield.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray pngOf(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

QByteArray pdfOf(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(0, 0, writer.width(), writer.height(), Qt::darkRed);
    }
    painter.end();
    return bytes;
}

QString writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("a file for the test could not be written");
    file.write(content);
    return path;
}

InlineField *fieldNamed(QWidget &card, const QString &name)
{
    return card.findChild<InlineField *>(QString(u"fact."_s + name));
}

/// The action of a row's menu, by its words.
QAction *rowAction(QWidget &card, const QString &name, const QString &words)
{
    const auto *button = card.findChild<QToolButton *>(QString(u"fact."_s + name + u".menu"_s));
    if (!button)
        return nullptr;
    for (auto *action : button->menu()->actions()) {
        if (action->text() == words)
            return action;
    }
    return nullptr;
}

void type(InlineField *field, const QString &text)
{
    QVERIFY(field);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->isEditing());
    field->editor()->setText(text);
    QTest::keyClick(field->editor(), Qt::Key_Return);
}

/// Whether a field, or the row around it, loses its parent or goes out of sight while it has the keyboard.
class TornOut final : public QObject
{
public:
    explicit TornOut(InlineField &field) : m_field(&field)
    {
        for (QWidget *part = &field; part && !qobject_cast<FactRows *>(part);
             part = part->parentWidget())
            part->installEventFilter(this);
    }
    bool seen() const { return m_seen; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ParentAboutToChange)
            m_seen = true;
        if (event->type() == QEvent::Hide && m_field && m_field->editor()->hasFocus())
            m_seen = true;
        return QObject::eventFilter(watched, event);
    }

private:
    QPointer<InlineField> m_field;
    bool m_seen = false;
};

Result<UndoOutcome> undoIt(TestWorkspace &test)
{
    const auto session = test.session();
    return test.write([=](Services &services) { return services.history().undo(session); });
}

} // namespace

/// What can be done on the cards of people and of organisations.
class TestCards final : public QObject
{
    Q_OBJECT
private slots:
    void aContactPointTakesStatusPreferenceAndLabel()
    {
        TestWorkspace test;
        RecordingNavigator navigator;
        const auto person = test.addPerson(u"Claire"_s, u"Aubert"_s, PersonKind::Professional,
                                           u"claire@verrier.example"_s, u"04 65 71 20 18"_s);
        PersonCard card(test.workspace(), navigator);
        card.resize(520, 800);
        card.setPerson(person.id);
        card.show();
        const auto email = person.contactPoints.first();
        const auto shown = [&] { return *card.shown().contactPoint(ContactKind::Email); };

        rowAction(card, email.uuid, u"Messages come back"_s)->trigger();
        EVENTUALLY_EQUAL(shown().status, ContactStatus::Bounced);
        rowAction(card, email.uuid, u"Preferred for its channel"_s)->trigger();
        EVENTUALLY(shown().preferred);
        rowAction(card, email.uuid, u"Label…"_s)->trigger();
        auto *label = fieldNamed(card, email.uuid + u".label"_s);
        QVERIFY(label && label->isEditing());
        label->editor()->setText(u"pro"_s);
        QTest::keyClick(label->editor(), Qt::Key_Return);
        EVENTUALLY_EQUAL(shown().label, u"pro"_s);
        QCOMPARE(fieldNamed(card, email.uuid)->accessibleName(),
                 u"E-mail pro: claire@verrier.example"_s);

        for (int step = 0; step < 3; ++step)
            QVERIFY_OK(undoIt(test));
        EVENTUALLY(shown().label.isEmpty() && !shown().preferred
                   && shown().status == ContactStatus::Valid);
        const auto session = test.session();
        QVERIFY_OK(
            test.write([=](Services &services) { return services.history().redo(session); }));
        EVENTUALLY_EQUAL(shown().status, ContactStatus::Bounced);
    }

    void contactPointsAreAddedAndRemovedInPlace()
    {
        TestWorkspace test;
        RecordingNavigator navigator;
        const auto person = test.addPerson(u"Claire"_s, u"Aubert"_s);
        PersonCard card(test.workspace(), navigator);
        card.resize(520, 800);
        card.setPerson(person.id);
        card.show();
        const auto *add = card.findChild<QPushButton *>(u"fact.add"_s);
        QVERIFY(add && add->menu());
        for (auto *action : add->menu()->actions()) {
            if (action->text() == u"Profile"_s)
                action->trigger();
        }
        auto *field = fieldNamed(card, u"new.social"_s);
        QVERIFY(field && field->isEditing());
        field->editor()->setText(u"@claire"_s);
        QTest::keyClick(field->editor(), Qt::Key_Return);
        EVENTUALLY(card.shown().contactPoint(ContactKind::Social) != nullptr);

        const auto uuid = card.shown().contactPoint(ContactKind::Social)->uuid;
        rowAction(card, uuid, u"Remove"_s)->trigger();
        EVENTUALLY(card.shown().contactPoint(ContactKind::Social) == nullptr);
        QVERIFY_OK(undoIt(test));
        EVENTUALLY(card.shown().contactPoint(ContactKind::Social) != nullptr);
    }

    void somebodyWorksForTwoOrganisations()
    {
        TestWorkspace test;
        RecordingNavigator navigator;
        const auto person = test.addPerson(u"Claire"_s, u"Aubert"_s, PersonKind::Professional, {},
                                           {}, u"Maison Verrier"_s);
        PersonCard card(test.workspace(), navigator);
        card.resize(520, 900);
        card.setPerson(person.id);
        card.show();
        card.findChild<QPushButton *>(u"fact.work.add"_s)->click();
        auto *second = fieldNamed(card, u"work.new"_s);
        QVERIFY(second && second->isEditing());
        second->editor()->setText(u"Halte Gourmande"_s);
        QTest::keyClick(second->editor(), Qt::Key_Return);
        EVENTUALLY_EQUAL(card.shown().affiliations.size(), 2);

        const auto work = u"work.%1."_s.arg(card.shown().affiliations.at(1).id.number());
        type(fieldNamed(card, work + u"job"_s), u"Gérante"_s);
        EVENTUALLY_EQUAL(card.shown().affiliations.at(1).jobTitle, u"Gérante"_s);
        rowAction(card, work + u"organisation"_s, u"Since…"_s)->trigger();
        auto *since = fieldNamed(card, work + u"since"_s);
        QVERIFY(since && since->isEditing());
        since->editor()->setText(u"2021-05-03"_s);
        QTest::keyClick(since->editor(), Qt::Key_Return);
        EVENTUALLY_EQUAL(card.shown().affiliations.at(1).startedOn, QDate(2021, 5, 3));

        rowAction(card, work + u"organisation"_s, u"No longer there as of today"_s)->trigger();
        EVENTUALLY(card.shown().affiliations.at(1).endedOn.isValid());
        QVERIFY_OK(undoIt(test));
        EVENTUALLY(!card.shown().affiliations.at(1).endedOn.isValid());
        rowAction(card, work + u"organisation"_s, u"Open the organisation"_s)->trigger();
        QCOMPARE(navigator.went.last(),
                 u"organisation %1"_s.arg(card.shown().affiliations.at(1).organisation.number()));
    }

    void theFocusStaysWhereOneWorks()
    {
        TestWorkspace test;
        RecordingNavigator navigator;
        const auto person = test.addPerson(u"Claire"_s, u"Aubert"_s, PersonKind::Professional,
                                           u"claire@verrier.example"_s);
        PersonCard card(test.workspace(), navigator);
        card.resize(520, 800);
        card.setPerson(person.id);
        card.show();
        card.activateWindow();
        const auto uuid = person.contactPoints.first().uuid;
        auto *typing = fieldNamed(card, u"missing.address"_s);
        typing->startEditing();
        typing->editor()->setText(u"14 quai"_s);

        PersonEdit edit; // by somebody else, or late
        edit.civility = u"Mme"_s;
        const auto session = test.session();
        QVERIFY_OK(test.write(
            [&](Services &services) { return services.people().edit(session, person.id, edit); }));
        EVENTUALLY_EQUAL(card.shown().civility, u"Mme"_s);

        auto *still = fieldNamed(card, u"missing.address"_s);
        QVERIFY(still != typing && still->isEditing());
        QCOMPARE(still->editor()->text(), u"14 quai"_s);
        QVERIFY(fieldNamed(card, uuid));
        QCOMPARE(card.shown().contactPoints.size(), 1);
    }

    void aRowWithTheFocusIsNeverTornOutOfTheWindow()
    {
        TestWorkspace test;
        RecordingNavigator navigator;
        const auto person = test.addPerson(u"Claire"_s, u"Aubert"_s, PersonKind::Professional,
                                           u"claire@verrier.example"_s);
        PersonCard card(test.workspace(), navigator);
        card.resize(520, 800);
        card.setPerson(person.id);
        card.show();
        card.activateWindow();
        EVENTUALLY(card.isActiveWindow());
        auto *typing = fieldNamed(card, person.contactPoints.first().uuid);
        typing->startEditing();
        typing->editor()->setText(u"claire@lumen.example"_s);
        EVENTUALLY(typing->editor()->hasFocus());
        TornOut torn(*typing);

        PersonEdit edit; // while she is typing, twice
        for (const auto &civility : {u"Mme"_s, u"M."_s}) {
            edit.civility = civility;
            const auto session = test.session();
            QVERIFY_OK(test.write([&](Services &services) {
                return services.people().edit(session, person.id, edit);
            }));
            EVENTUALLY_EQUAL(card.shown().civility, civility);
        }

        QVERIFY(!torn.seen());
        auto *still = fieldNamed(card, person.contactPoints.first().uuid);
        QVERIFY(still && still->isEditing() && still->editor()->hasFocus());
        QCOMPARE(still->editor()->text(), u"claire@lumen.example"_s);
        QTest::keyClick(still->editor(), Qt::Key_Return);
        EVENTUALLY_EQUAL(card.shown().contactPoints.first().value, u"claire@lumen.example"_s);
    }

    void aFileIsAddedShownRemovedAndHadBack_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("picture") << pngOf({400, 300}) << u"carte.png"_s << true;
        QTest::newRow("pdf") << pdfOf(3) << u"devis.pdf"_s << PdfPages::isKnown();
        QTest::newRow("broken pdf") << QByteArray("%PDF-1.7 nothing") << u"faux.pdf"_s << false;
        QTest::newRow("text") << QByteArray("bonjour") << u"note.txt"_s << false;
        QTest::newRow("broken picture")
            << QByteArray("\x89PNG\r\n\x1a\n nothing") << u"faux.png"_s << false;
    }
    void aFileIsAddedShownRemovedAndHadBack()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, name);
        QFETCH(bool, isShown);
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"temporary"_s));
        // A place of this test's own: others write to the common one meanwhile.
        const auto restored = qScopeGuard([was = qgetenv("TMPDIR")] { qputenv("TMPDIR", was); });
        qputenv("TMPDIR", QFile::encodeName(folder.filePath(u"temporary"_s)));
        TestWorkspace test;
        RecordingNavigator navigator;
        const auto person = test.addPerson(u"Claire"_s, u"Aubert"_s);
        FilesPanel panel(test.workspace(), navigator);
        panel.resize(500, 400);
        panel.setOwner({person.id, {}});
        panel.QWidget::show();
        test.prompter().willChoose(writeFile(folder.filePath(name), content));

        panel.addFile();
        EVENTUALLY_EQUAL(panel.count(), 1);
        const auto before = QDir::temp().entryList(QDir::AllEntries | QDir::Hidden);
        panel.open();
        auto *preview = panel.findChild<FilePreview *>();
        QVERIFY(preview);
        preview->grab();
        QCOMPARE(preview->showsPicture(), isShown);
        if (isShown && name.endsWith(u".pdf"_s)) {
            QTest::keyClick(preview, Qt::Key_PageDown);
            for (int i = 0; i < 4 && preview->page() == 0; ++i)
                QTest::keyClick(preview, Qt::Key_PageDown);
            QCOMPARE(preview->page(), 1);
        }
        // Nothing of it lies in the clear.
        QCOMPARE(QDir::temp().entryList(QDir::AllEntries | QDir::Hidden), before);
        preview->accept();

        panel.remove();
        EVENTUALLY_EQUAL(panel.count(), 0);
        navigator.undo();
        EVENTUALLY_EQUAL(panel.count(), 1);
    }

    void aCopyStandsInTheRegister()
    {
        TestWorkspace test;
        RecordingNavigator navigator;
        const auto person = test.addPerson(u"Claire"_s, u"Aubert"_s);
        const auto session = test.session();
        const auto content = pngOf({20, 20});
        QVERIFY_OK(test.write([&](Services &services) {
            return services.attachments().add(session, {person.id, {}}, AttachmentKind::File,
                                              u"carte.png"_s, content);
        }));
        FilesPanel panel(test.workspace(), navigator);
        panel.setOwner({person.id, {}});
        panel.QWidget::show();
        panel.list()->setCurrentIndex(panel.list()->model()->index(0, 0));
        QTemporaryDir folder;
        test.prompter().willChoose(folder.filePath(u"copie.png"_s));

        panel.saveCopy();
        auto *dialog = panel.findChild<SaveCopyDialog *>();
        QVERIFY(dialog);
        dialog->form()->purpose()->setText(u"Litige"_s);
        dialog->form()->recipient()->setText(u"Cabinet Benali"_s);
        dialog->protection()->plainChoice()->setChecked(true);
        dialog->accept();
        EVENTUALLY(navigator.told.size() == 1);

        QFile copy(folder.filePath(u"copie.png"_s));
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), content);
        const auto copies = test.workspace().reading().copies().list(session);
        QVERIFY_OK(copies);
        QCOMPARE(copies->size(), 1);
        QCOMPARE(copies->first().recipient, u"Cabinet Benali"_s);
        QCOMPARE(copies->first().people, 1);
        QVERIFY(!copies->first().isProtected);
    }

    void aPhotoTakesThePlaceOfTheInitials()
    {
        TestWorkspace test;
        RecordingNavigator navigator;
        const auto person = test.addPerson(u"Claire"_s, u"Aubert"_s);
        const auto session = test.session();
        PersonCard card(test.workspace(), navigator);
        card.setPerson(person.id);
        card.show();
        const auto *avatar = card.findChild<Avatar *>();
        QVERIFY(!avatar->hasPicture());
        QVERIFY_OK(test.write([&](Services &services) {
            return services.attachments().add(session, {person.id, {}}, AttachmentKind::Photo,
                                              u"claire.png"_s, pngOf({300, 400}));
        }));
        EVENTUALLY(avatar->hasPicture());
        QVERIFY_OK(undoIt(test));
        EVENTUALLY(!avatar->hasPicture());
    }

    void anOrganisationsNumbersAreChecked()
    {
        TestWorkspace test;
        RecordingNavigator navigator;
        const auto person = test.addPerson(u"Claire"_s, u"Aubert"_s, PersonKind::Professional,
                                           u"claire@verrier.example"_s, {}, u"Maison Verrier"_s);
        PersonEdit job;
        job.jobTitle = u"Directrice des achats"_s;
        const auto session = test.session();
        QVERIFY_OK(test.write(
            [&](Services &services) { return services.people().edit(session, person.id, job); }));
        OrganisationCard card(test.workspace(), navigator);
        card.resize(520, 800);
        card.setOrganisation(person.affiliations.first().organisation);
        card.show();
        QCOMPARE(card.shown().name, u"Maison Verrier"_s);
        auto *siret = fieldNamed(card, u"siret"_s);
        type(siret, u"732 829 320 00075"_s); // one digit off
        EVENTUALLY(!navigator.told.isEmpty());
        QVERIFY(fieldNamed(card, u"siret"_s)->isEditing());
        fieldNamed(card, u"siret"_s)->editor()->setText(u"732 829 320 00074"_s);
        QTest::keyClick(fieldNamed(card, u"siret"_s)->editor(), Qt::Key_Return);
        EVENTUALLY_EQUAL(card.shown().siret, u"73282932000074"_s);
        QVERIFY_OK(undoIt(test));
        EVENTUALLY(card.shown().siret.isEmpty());

        QListView *people = nullptr;
        for (auto *list : card.findChildren<QListView *>()) {
            if (list->accessibleName() == u"People of the organisation"_s)
                people = list;
        }
        QVERIFY(people);
        QCOMPARE(people->model()->rowCount(), 1);
        QVERIFY(people->model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"Directrice des achats"_s));
    }

    void anOrganisationRefusesOffersOnItsCard()
    {
        TestWorkspace test;
        RecordingNavigator navigator;
        const auto session = test.session();
        Organisation draft;
        draft.name = u"Atelier Nord"_s;
        draft.country = u"FR"_s;
        const auto firm = test.write(
            [&](Services &services) { return services.organisations().add(session, draft); });
        QVERIFY_OK(firm);
        OrganisationCard card(test.workspace(), navigator);
        card.resize(520, 800);
        card.setOrganisation(firm->id);
        card.show();
        auto *refuse = card.findChild<QPushButton *>(u"refuseButton"_s);
        auto *reach = card.findChild<QLabel *>(u"reachLabel"_s);
        QVERIFY(refuse && reach);
        QVERIFY(!refuse->isEnabled()); // there is nothing to list yet
        OrganisationEdit edit;
        ContactPoint mail;
        mail.value = u"contact@nord.example"_s;
        edit.contactPoints = {mail};
        QVERIFY_OK(test.write([&](Services &services) {
            return services.organisations().edit(session, firm->id, edit);
        }));
        EVENTUALLY(refuse->isEnabled());

        test.prompter().willAnswer(false);
        refuse->click();
        QVERIFY(refuse->isEnabled());
        test.prompter().willAnswer(true);
        refuse->click();

        EVENTUALLY(!refuse->isEnabled());
        EVENTUALLY(!navigator.told.isEmpty());
        QVERIFY(reach->text().contains(u"E-mail"_s, Qt::CaseInsensitive));
    }
};

QTEST_MAIN(TestCards)
#include "tst_cards.moc"
