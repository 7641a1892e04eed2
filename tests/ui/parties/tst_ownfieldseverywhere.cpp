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

#include <memory>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(entente::CustomKind)
Q_DECLARE_METATYPE(entente::CustomSubject)

namespace {

const auto kKey = u"mon_champ"_s;

/// One vault with one field, and one record that has a value in it.
struct FieldCase
{
    TestWorkspace test;
    CustomSubject subject;
    PersonId person;
    OrganisationId organisation;

    FieldCase(CustomSubject of, CustomKind kind, const QString &value) : subject(of)
    {
        CustomField field;
        field.subject = of;
        field.key = kKey;
        field.name = u"Mon champ"_s;
        field.kind = kind;
        if (kind == CustomKind::Choice || kind == CustomKind::Choices)
            field.choices = {u"Bio"_s, u"Vrac"_s, u"Bar"_s};
        field.purpose = u"Préparer les livraisons"_s;
        field.basis = u"legitimate_interest"_s;
        field.retention = u"2 ans"_s;
        const auto &session = test.session();
        if (!test.write([&](Services &s) { return s.fields().add(session, field); }))
            qFatal("The field could not be made");
        if (!value.isEmpty())
            addRecord(value);
    }

    bool ofPeople() const { return subject == CustomSubject::Person; }

    void addRecord(const QString &value)
    {
        const auto &session = test.session();
        if (ofPeople()) {
            PersonDraft draft;
            draft.person.firstName = u"Zoé"_s;
            draft.person.lastName = u"Marchand"_s;
            draft.person.fields = {{kKey, value}};
            const auto added = test.write(
                [&](Services &s) { return s.people().add(session, draft); });
            person = added ? added->id : PersonId();
        } else {
            Organisation draft;
            draft.name = u"La Ferme"_s;
            draft.fields = {{kKey, value}};
            const auto added = test.write(
                [&](Services &s) { return s.organisations().add(session, draft); });
            organisation = added ? added->id : OrganisationId();
        }
        if (!person.isValid() && !organisation.isValid())
            qFatal("The record could not be made");
    }

    /// What the only record holds; empty when there is none.
    QString stored()
    {
        auto &services = test.workspace().reading();
        const auto &session = test.session();
        const auto values = ofPeople() ? services.fields().values(session, PersonId(1))
                                       : services.fields().values(session, OrganisationId(1));
        return values ? values->value(kKey) : QString();
    }

    qint64 found(const PeopleFilter &filter)
    {
        auto &lists = test.workspace().reading().lists();
        if (ofPeople()) {
            const auto people = lists.people(test.session(), {filter, {}, false});
            return people ? qint64(people->size()) : -1;
        }
        const auto organisations = lists.organisations(test.session(), {filter, {}, false});
        return organisations ? qint64(organisations->size()) : -1;
    }

    /// As the column of the list shows it.
    QString inTheList()
    {
        std::unique_ptr<SnapshotModel> model;
        QStringList codes;
        if (ofPeople()) {
            auto people = std::make_unique<PeopleModel>(test.workspace());
            codes = people->codesOfColumns();
            model = std::move(people);
        } else {
            auto organisations = std::make_unique<OrganisationsModel>(test.workspace());
            codes = organisations->codesOfColumns();
            model = std::move(organisations);
        }
        model->reload();
        const auto column = int(codes.indexOf(u"field."_s + kKey));
        return column < 0
                       || model->headerData(column, Qt::Horizontal, Qt::DisplayRole) != u"Mon champ"
                   ? u"no column"_s
                   : model->index(0, column).data().toString();
    }

    /// As the card shows it.
    QString onTheCard()
    {
        RecordingNavigator navigator;
        std::unique_ptr<QWidget> card;
        if (ofPeople()) {
            auto shown = std::make_unique<PersonCard>(test.workspace(), navigator);
            shown->setPerson(person);
            card = std::move(shown);
        } else {
            auto shown = std::make_unique<OrganisationCard>(test.workspace(), navigator);
            shown->setOrganisation(organisation);
            card = std::move(shown);
        }
        const QString name = u"fact.own."_s + kKey;
        if (const auto *field = card->findChild<InlineField *>(name))
            return field->value();
        const auto *box = card->findChild<QComboBox *>(name);
        return box ? box->currentText() : u"no row"_s;
    }

    QString exported(ExportFormat format)
    {
        ExportRequest request;
        request.path = test.folder() + u"/../copy."_s + exportFileEnding(format);
        request.format = format;
        request.subject = ofPeople() ? ExportSubject::People : ExportSubject::Organisations;
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

} // namespace

/// A field that the firm made is present everywhere: card, list, filter, search, import, export, access, erasure.
class TestOwnFieldsEverywhere final : public QObject
{
    Q_OBJECT
private:
    static void addKinds()
    {
        QTest::addColumn<CustomSubject>("subject");
        QTest::addColumn<CustomKind>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("typed");
        const auto add = [](const char *name, CustomKind kind, const QString &value,
                            const QString &shown, const QString &filter, const QString &other,
                            const QString &typed) {
            for (const auto subject : {CustomSubject::Person, CustomSubject::Organisation})
                QTest::addRow("%s of %s", name,
                              subject == CustomSubject::Person ? "people" : "organisations")
                    << subject << kind << value << shown << filter << other << typed;
        };
        add("text", CustomKind::Text, u"=Porte 12; \"B\""_s, u"=Porte 12; \"B\""_s, u"~porte"_s,
            u"~fenêtre"_s, u"porte"_s);
        add("number", CustomKind::Number, u"1234.5"_s, u"1234%15"_s.arg(QLocale().decimalPoint()),
            u">1200"_s, u"<1200"_s, u"1234.5"_s);
        add("date", CustomKind::Date, u"2024-02-03"_s,
            QLocale().toString(QDate(2024, 2, 3), QLocale::ShortFormat), u"=2024-02-03"_s,
            u"=2024-03-02"_s, u"2024-02-03"_s);
        add("choice", CustomKind::Choice, u"Vrac"_s, u"Vrac"_s, u"=Vrac"_s, u"=Bio"_s, u"vrac"_s);
        add("choices", CustomKind::Choices, u"Bio\nBar"_s, u"Bio; Bar"_s, u"=Bar"_s, u"=Vrac"_s,
            u"bar"_s);
        add("yes or no", CustomKind::Flag, u"yes"_s, u"Yes"_s, u"=yes"_s, u"=no"_s, {});
    }

private slots:
    void showsOnTheCardInTheListAndToTheFilter_data() { addKinds(); }
    void showsOnTheCardInTheListAndToTheFilter()
    {
        QFETCH(CustomSubject, subject);
        QFETCH(CustomKind, kind);
        QFETCH(QString, value);
        QFETCH(QString, shown);
        QFETCH(QString, filter);
        QFETCH(QString, other);
        QFETCH(QString, typed);
        FieldCase own(subject, kind, value);
        QCOMPARE(own.stored(), value);
        QCOMPARE(own.onTheCard(), shown);
        QCOMPARE(own.inTheList(), shown);

        const auto of = own.ofPeople() ? FilterSubject::People : FilterSubject::Organisations;
        const auto wanted = PeopleFilter::parse(u"field."_s + kKey + filter, of);
        QVERIFY_OK(wanted);
        QCOMPARE(own.found(*wanted), 1);
        const auto unwanted = PeopleFilter::parse(u"field."_s + kKey + other, of);
        QVERIFY_OK(unwanted);
        QCOMPARE(own.found(*unwanted), 0);

        if (typed.isEmpty())
            return; // nobody looks for "yes"
        const auto hits = own.test.workspace().reading().list().search(own.test.session(), typed,
                                                                       10);
        QVERIFY_OK(hits);
        QCOMPARE(hits->people.size() + hits->organisations.size(), size_t(1));
    }

    void leavesInEveryFormatAndComesBack_data() { addKinds(); }
    void leavesInEveryFormatAndComesBack()
    {
        QFETCH(CustomSubject, subject);
        QFETCH(CustomKind, kind);
        QFETCH(QString, value);
        QFETCH(QString, typed);
        FieldCase from(subject, kind, value);
        for (const auto format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Ods,
                                  ExportFormat::VCard3, ExportFormat::VCard4, ExportFormat::Json}) {
            const QString path = from.exported(format);
            QVERIFY2(!path.isEmpty(), qPrintable(exportFileEnding(format)));
            FieldCase to(subject, kind, {});
            const auto result = to.import(path);
            QFile::remove(path);
            QVERIFY_OK(result);
            QCOMPARE(result->problemCount, 0);
            QVERIFY2(to.stored() == value, qPrintable(exportFileEnding(format)));
            if (typed.isEmpty())
                continue;
            const auto hits = to.test.workspace().reading().list().search(to.test.session(), typed,
                                                                          10);
            QVERIFY_OK(hits);
            QCOMPARE(hits->people.size() + hits->organisations.size(), size_t(1));
        }
    }

    void isToldToThePersonWithItsEndAndErased_data() { addKinds(); }
    void isToldToThePersonWithItsEndAndErased()
    {
        QFETCH(CustomSubject, subject);
        QFETCH(CustomKind, kind);
        QFETCH(QString, value);
        if (subject == CustomSubject::Organisation)
            return; // nobody's rights: its fields go with the field, or with their own end
        FieldCase own(subject, kind, value);
        auto &services = own.test.workspace().reading();
        const auto report = services.accessExport().report(own.test.session(), own.person, {});
        QVERIFY_OK(report);
        QHash<QString, QString> told;
        for (const auto &section : report->sections)
            for (const auto &item : section.items)
                for (const auto &field : item.fields)
                    if (item.table == u"custom_value")
                        told.insert(field.column, field.value);
        QCOMPARE(told.value(u"custom_value.value"_s), kind == CustomKind::Flag ? u"true"_s : value);
        QCOMPARE(told.value(u"custom_field.purpose"_s), u"Préparer les livraisons"_s);
        QCOMPARE(told.value(u"custom_field.basis"_s), u"legitimate_interest"_s);
        QCOMPARE(told.value(u"custom_field.retention"_s), u"2 ans"_s);
        const auto person = services.people().byId(own.test.session(), own.person);
        QVERIFY_OK(person);
        QCOMPARE(told.value(u"custom_field.kept_until"_s),
                 person->collectedOn.addYears(2).toString(Qt::ISODate));

        const auto &session = own.test.session();
        const auto erased = own.test.write([&](Services &s) {
            const auto plan = s.erasure().plan(session, own.person);
            return plan ? s.erasure().erase(session, {own.person, ErasureReason::Request,
                                                      plan->suggestions(), plan->digest})
                        : Result<ErasureResult>(Failure{plan.error()});
        });
        QVERIFY_OK(erased);
        QCOMPARE(own.stored(), QString());
    }

    void aFieldMadeLaterBecomesAColumnOfTheOpenList()
    {
        FieldCase own(CustomSubject::Person, CustomKind::Text, u"Porte"_s);
        PeopleModel model(own.test.workspace());
        model.reload();
        const int before = model.columnCount();
        CustomField field;
        field.name = u"Autre"_s;
        field.purpose = u"Préparer"_s;
        field.basis = u"contract"_s;
        field.retention = u"with_person"_s;
        const auto &session = own.test.session();
        QVERIFY_OK(own.test.write([&](Services &s) { return s.fields().add(session, field); }));
        EVENTUALLY_EQUAL(model.columnCount(), before + 1);
        QCOMPARE(model.codesOfColumns().last(), u"field.autre"_s);
    }
};

QTEST_MAIN(TestOwnFieldsEverywhere)
#include "tst_ownfieldseverywhere.moc"
