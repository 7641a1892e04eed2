// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/parties/organisationcard.h"
#include "ui/parties/organisationsmodel.h"
#include "ui/parties/peoplemodel.h"
#include "ui/parties/personcard.h"
#include "ui/widgets/inlinefield.h"

#include <QComboBox>
#include <QFile>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

/// One kind of field: a value, how people read it, a condition that it fulfils and one that it does not, and what finds
/// it by typing.
struct OwnKind
{
    QString key;
    CustomKind kind;
    QString value;
    QString shown;
    QString fits;
    QString misses;
    QString typed;
};

QList<OwnKind> ownKinds()
{
    const QLocale locale;
    return {
        {u"texte"_s, CustomKind::Text, u"=Porte 12; \"B\""_s, u"=Porte 12; \"B\""_s, u"~porte"_s,
         u"~fenetre"_s, u"porte"_s},
        {u"nombre"_s, CustomKind::Number, u"1234.5"_s,
         QString(u"1234"_s + locale.decimalPoint() + u'5'), u">1200"_s, u"<1200"_s, u"1234.5"_s},
        {u"jour"_s, CustomKind::Date, u"2024-02-03"_s,
         locale.toString(QDate(2024, 2, 3), QLocale::ShortFormat), u"=2024-02-03"_s,
         u"=2024-03-02"_s, u"2024-02-03"_s},
        {u"choix"_s, CustomKind::Choice, u"Vrac"_s, u"Vrac"_s, u"=Vrac"_s, u"=Bio"_s, u"vrac"_s},
        {u"gammes"_s, CustomKind::Choices, u"Bio\nBar"_s, u"Bio; Bar"_s, u"=Bar"_s, u"=Vrac"_s,
         u"bar"_s},
        {u"terrasse"_s, CustomKind::Flag, u"yes"_s, u"Yes"_s, u"=yes"_s, u"=no"_s, {}},
    };
}

/// A vault with a field of each kind about people and about organisations, and a record of each if `filled`.
struct OwnBench
{
    TestWorkspace test;
    PersonId person;
    OrganisationId organisation;

    explicit OwnBench(bool filled)
    {
        const auto &session = test.session();
        const auto made = test.write([&](Services &s) -> Result<void> {
            for (const auto &kind : ownKinds())
                for (const auto subject : {CustomSubject::Person, CustomSubject::Organisation})
                    if (const auto added = s.fields().add(session, fieldOf(kind, subject)); !added)
                        return Failure{added.error()};
            return {};
        });
        if (!made || (filled && !addRecords()))
            qFatal("The fields or the records could not be made");
    }

    static CustomField fieldOf(const OwnKind &kind, CustomSubject subject)
    {
        CustomField field;
        field.subject = subject;
        field.key = kind.key;
        field.name = kind.key;
        field.kind = kind.kind;
        if (kind.kind == CustomKind::Choice || kind.kind == CustomKind::Choices)
            field.choices = {u"Bio"_s, u"Vrac"_s, u"Bar"_s};
        field.purpose = u"Préparer les livraisons"_s;
        field.basis = u"legitimate_interest"_s;
        field.retention = u"2 ans"_s;
        return field;
    }

    bool addRecords()
    {
        PersonDraft draft;
        draft.person.firstName = u"Zoé"_s;
        draft.person.lastName = u"Marchand"_s;
        Organisation firm;
        firm.name = u"La Ferme"_s;
        for (const auto &kind : ownKinds())
            draft.person.fields[kind.key] = firm.fields[kind.key] = kind.value;
        const auto &session = test.session();
        const auto made = test.write([&](Services &s) { return s.people().add(session, draft); });
        const auto founded = test.write(
            [&](Services &s) { return s.organisations().add(session, firm); });
        person = made ? made->id : PersonId();
        organisation = founded ? founded->id : OrganisationId();
        return person.isValid() && organisation.isValid();
    }

    Services &reading() { return test.workspace().reading(); }

    CustomValues stored(CustomSubject subject)
    {
        const auto values = subject == CustomSubject::Person
                                ? reading().fields().values(test.session(), PersonId(1))
                                : reading().fields().values(test.session(), OrganisationId(1));
        return values.value_or(CustomValues());
    }

    qint64 found(CustomSubject subject, const QString &condition)
    {
        const bool ofPeople = subject == CustomSubject::Person;
        const auto filter = PeopleFilter::parse(condition, ofPeople ? FilterSubject::People
                                                                    : FilterSubject::Organisations);
        if (!filter)
            return -1;
        if (ofPeople) {
            const auto people = reading().lists().people(test.session(), {*filter, {}, false});
            return people ? qint64(people->size()) : -1;
        }
        const auto firms = reading().lists().organisations(test.session(), {*filter, {}, false});
        return firms ? qint64(firms->size()) : -1;
    }

    /// How many people and organisations are found by what was typed.
    std::pair<size_t, size_t> hits(const QString &typed)
    {
        const auto hits = reading().list().search(test.session(), typed, 10);
        return hits ? std::pair(hits->people.size(), hits->organisations.size())
                    : std::pair(size_t(99), size_t(99));
    }

    QString exported(ExportFormat format, ExportSubject subject)
    {
        ExportRequest request;
        request.path = test.folder() + u"/../copy."_s + exportFileEnding(format);
        QFile::remove(request.path);
        request.format = format;
        request.subject = subject;
        request.passport = {u"Livraisons"_s, u"Transports Durand"_s,
                            test.clock().nowUtc().date().addDays(30)};
        request.plain = true;
        request.language = u"en"_s;
        const auto &session = test.session();
        const auto done = test.write(
            [&](Services &s) { return s.exports().run(session, request); });
        return done ? request.path : QString();
    }

    Result<ImportResult> import(const QString &path)
    {
        ImportRequest request;
        request.path = path;
        request.gate.source = u"Salon de Lyon"_s;
        request.gate.basis = u"legitimate_interest"_s;
        const auto &session = test.session();
        return test.write([&](Services &s) { return s.imports().run(session, request); });
    }
};

QString rowOf(const QWidget &card, const QString &key)
{
    const QString name = u"fact.own."_s + key;
    if (const auto *field = card.findChild<InlineField *>(name))
        return field->value();
    const auto *box = card.findChild<QComboBox *>(name);
    return box ? box->currentText() : u"no row"_s;
}

template<typename Model>
QString cellOf(const Model &model, const QString &key)
{
    const auto column = int(model.codesOfColumns().indexOf(u"field."_s + key));
    return column < 0 ? u"no column"_s : model.index(0, column).data().toString();
}

} // namespace

/// A field that the firm made is present everywhere: card, list, filter, search, import, export, access, erasure.
class TestOwnFieldsEverywhere final : public QObject
{
    Q_OBJECT
private slots:
    void showOnCardsInListsToFiltersAndToTheSearch()
    {
        OwnBench bench(true);
        RecordingNavigator navigator;
        PersonCard person(bench.test.workspace(), navigator);
        person.setPerson(bench.person);
        OrganisationCard firm(bench.test.workspace(), navigator);
        firm.setOrganisation(bench.organisation);
        PeopleModel people(bench.test.workspace());
        people.reload();
        OrganisationsModel firms(bench.test.workspace());
        firms.reload();
        for (const auto &kind : ownKinds()) {
            QCOMPARE(rowOf(person, kind.key), kind.shown);
            QCOMPARE(rowOf(firm, kind.key), kind.shown);
            QCOMPARE(cellOf(people, kind.key), kind.shown);
            QCOMPARE(cellOf(firms, kind.key), kind.shown);
            for (const auto subject : {CustomSubject::Person, CustomSubject::Organisation}) {
                QCOMPARE(bench.stored(subject).value(kind.key), kind.value);
                QCOMPARE(bench.found(subject, u"field."_s + kind.key + kind.fits), 1);
                QCOMPARE(bench.found(subject, u"field."_s + kind.key + kind.misses), 0);
            }
            if (!kind.typed.isEmpty()) // nobody looks for "yes"
                QCOMPARE(bench.hits(kind.typed), std::pair(size_t(1), size_t(1)));
        }
    }

    void leaveInEveryFormatAndComeBack_data()
    {
        QTest::addColumn<int>("format");
        for (const auto format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Ods,
                                  ExportFormat::VCard3, ExportFormat::VCard4, ExportFormat::Json})
            QTest::addRow("%d %s", int(format), qPrintable(exportFileEnding(format)))
                << int(format);
    }
    void leaveInEveryFormatAndComeBack()
    {
        QFETCH(int, format);
        OwnBench from(true);
        OwnBench to(false);
        for (const auto subject : {ExportSubject::People, ExportSubject::Organisations}) {
            const auto path = from.exported(ExportFormat(format), subject);
            QVERIFY(!path.isEmpty());
            const auto result = to.import(path);
            QVERIFY_OK(result);
            QCOMPARE(result->problemCount, 0);
        }
        for (const auto subject : {CustomSubject::Person, CustomSubject::Organisation})
            QCOMPARE(to.stored(subject), from.stored(subject));
        for (const auto &kind : ownKinds())
            if (!kind.typed.isEmpty())
                QCOMPARE(to.hits(kind.typed), std::pair(size_t(1), size_t(1)));
    }

    void areToldToThePersonWithTheirEndAndErased()
    {
        OwnBench bench(true);
        const auto &session = bench.test.session();
        const auto report = bench.reading().accessExport().report(session, bench.person, {});
        QVERIFY_OK(report);
        const auto person = bench.reading().people().byId(session, bench.person);
        QVERIFY_OK(person);
        QStringList told;
        for (const auto &section : report->sections) {
            for (const auto &item : section.items) {
                if (item.table != u"custom_value")
                    continue;
                QHash<QString, QString> fields;
                for (const auto &field : item.fields)
                    fields.insert(field.column, field.value);
                told.append(fields.value(u"custom_value.value"_s));
                QCOMPARE(fields.value(u"custom_field.purpose"_s), u"Préparer les livraisons"_s);
                QCOMPARE(fields.value(u"custom_field.basis"_s), u"legitimate_interest"_s);
                QCOMPARE(fields.value(u"custom_field.retention"_s), u"2 ans"_s);
                QCOMPARE(fields.value(u"custom_field.kept_until"_s),
                         person->collectedOn.addYears(2).toString(Qt::ISODate));
            }
        }
        QStringList wanted;
        for (const auto &kind : ownKinds())
            wanted.append(kind.kind == CustomKind::Flag ? u"true"_s : kind.value);
        told.sort();
        wanted.sort();
        QCOMPARE(told, wanted);

        const auto erased = bench.test.write([&](Services &s) {
            const auto plan = s.erasure().plan(session, bench.person);
            return plan ? s.erasure().erase(session, {bench.person, ErasureReason::Request,
                                                      plan->suggestions(), plan->digest})
                        : Result<ErasureResult>(Failure{plan.error()});
        });
        QVERIFY_OK(erased);
        QCOMPARE(bench.stored(CustomSubject::Person), CustomValues());
        QCOMPARE(bench.stored(CustomSubject::Organisation).size(), ownKinds().size());
    }

    void aFieldMadeLaterBecomesAColumnOfTheOpenList()
    {
        OwnBench bench(true);
        PeopleModel model(bench.test.workspace());
        model.reload();
        const int before = model.columnCount();
        auto field = OwnBench::fieldOf(ownKinds().first(), CustomSubject::Person);
        field.key = field.name = u"autre"_s;
        const auto &session = bench.test.session();
        QVERIFY_OK(bench.test.write([&](Services &s) { return s.fields().add(session, field); }));
        EVENTUALLY_EQUAL(model.columnCount(), before + 1);
        QCOMPARE(model.codesOfColumns().last(), u"field.autre"_s);
    }
};

QTEST_MAIN(TestOwnFieldsEverywhere)
#include "tst_ownfieldseverywhere.moc"
