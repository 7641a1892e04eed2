// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/fieldservice.h"
#include "core/parties/searchkey.h"
#include "core/parties/tags.h"
#include "tests/support/testvault.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

/// Strings that break programs, in every text of a record: they come back as they were, and are found.
class TestNaughty final : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestVault> m_vault;

    Session seller() const { return m_vault->as(Role::Salesperson); }

private slots:
    void initTestCase()
    {
        m_vault = std::make_unique<TestVault>();
        CustomField field;
        field.name = u"Texte"_s;
        field.purpose = u"p"_s;
        field.basis = u"contract"_s;
        field.retention = u"with_person"_s;
        FieldService fields(
            {m_vault->db(), m_vault->clock(), m_vault->audit(), m_vault->changes()});
        for (const auto subject : {CustomSubject::Person, CustomSubject::Organisation}) {
            field.subject = subject;
            QVERIFY_OK(fields.add(m_vault->as(Role::Administrator), field));
        }
    }

    void everyTextComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        QFile file(QStringLiteral(ENTENTE_SOURCE_DIR "/tests/fixtures/naughty/strings.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto strings = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(strings.size() > 120);
        for (qsizetype i = 0; i < strings.size(); ++i)
            QTest::newRow(QByteArray::number(i).constData()) << strings[i].toString();
    }
    void everyTextComesBackAsItWas()
    {
        QFETCH(QString, text);
        auto &people = m_vault->people();
        PersonDraft draft;
        draft.person.firstName = text;
        draft.person.lastName = text;
        draft.person.civility = text;
        draft.person.source = text;
        draft.person.fields = {{u"texte"_s, text}};
        ContactPoint point;
        point.kind = ContactKind::Social;
        point.label = text;
        point.value = text;
        draft.person.contactPoints = {point};
        draft.organisationName = text;
        draft.jobTitle = text;
        draft.note = text;

        const auto person = people.add(seller(), draft);

        QVERIFY_OK(person);
        QCOMPARE(person->firstName, text);
        QCOMPARE(person->lastName, text);
        QCOMPARE(person->civility, text);
        QCOMPARE(person->source, text);
        QCOMPARE(person->fields.value(u"texte"_s), text);
        QCOMPARE(person->contactPoints.first().value, text);
        QCOMPARE(person->contactPoints.first().label, text);
        QCOMPARE(person->affiliations.first().jobTitle, text);
        QCOMPARE(people.timeline(seller(), person->id, 5)->first().body, text);

        // An edit and its undoing keep it too.
        PersonEdit edit;
        edit.firstName = u"x"_s;
        edit.fields = {{u"texte"_s, QString()}};
        edit.removedContactPoints = {person->contactPoints.first().id};
        QVERIFY_OK(people.edit(seller(), person->id, edit));
        auto tx = m_vault->db().begin(SystemAccess::permit());
        const auto step = (*m_vault->undo().latest(*tx, seller()))->uuid;
        QVERIFY_OK(m_vault->undo().undo(*tx, seller(), step));
        QVERIFY_OK(tx->commit());
        auto back = people.byId(seller(), person->id);
        QVERIFY_OK(back);
        back->version = person->version;
        back->changedAt = person->changedAt;
        QCOMPARE(*back, *person);

        // Found by its first plain word; what folds to signs alone has none.
        static const QRegularExpression plainWord(u"(?<![^ ])[a-z]{3,}"_s);
        const auto word = plainWord.match(searchKey(text)).captured().left(200);
        if (!word.isEmpty()) {
            const auto found = m_vault->list().search(seller(), word, 500);
            QVERIFY_OK(found);
            QVERIFY2(std::find(found->people.begin(), found->people.end(), person->id)
                         != found->people.end(),
                     qPrintable(word));
        }
        QVERIFY_OK(m_vault->list().search(seller(), text.left(200), 5)); // no syntax of the index
    }

    void everyTextOfAnOrganisationComesBackAsItWas_data() { everyTextComesBackAsItWas_data(); }
    void everyTextOfAnOrganisationComesBackAsItWas()
    {
        QFETCH(QString, text);
        Organisation typed;
        typed.name = text;
        typed.legalName = text;
        typed.website = text;
        typed.source = text;
        typed.fields = {{u"texte"_s, text}};

        const auto added = m_vault->organisations().add(seller(), typed);

        QVERIFY_OK(added);
        QCOMPARE(added->name, text);
        QCOMPARE(added->legalName, text);
        QCOMPARE(added->website, text);
        QCOMPARE(added->source, text);
        QCOMPARE(added->fields.value(u"texte"_s), text);
    }

    // Spaces in a tag are one space; all else stays.
    void everyTagComesBackAsItWas_data() { everyTextComesBackAsItWas_data(); }
    void everyTagComesBackAsItWas()
    {
        QFETCH(QString, text);
        const auto tag = text.left(50).simplified();
        const auto person = m_vault->addPerson(u"Claire"_s, u"Aubert"_s);
        PersonEdit edit;
        edit.tags = QStringList{tag};

        const auto edited = m_vault->people().edit(seller(), person.id, edit);

        QVERIFY_OK(edited);
        QCOMPARE(edited->tags.size(), 1);
        const auto same = tags::find(m_vault->reader(), tag);
        QCOMPARE(*tags::find(m_vault->reader(), edited->tags.first()), *same);
        QVERIFY(same->isValid());
    }
};

QTEST_GUILESS_MAIN(TestNaughty)
#include "tst_naughty.moc"
