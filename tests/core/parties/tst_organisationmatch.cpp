// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/organisationmatch.h"
#include "core/parties/searchkey.h"

#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;

namespace {

using Identity = OrganisationIdentity;

Identity named(const QString &name, const QString &siret = {})
{
    return {{}, name, {}, siret.left(9), siret.size() == 14 ? siret : QString()};
}

} // namespace

/// Which organisation a name and a number mean.
class TestOrganisationMatch final : public QObject
{
    Q_OBJECT
private slots:
    void formsAreOneHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("form");
        QTest::newRow("in one word") << u"SARL Martin"_s << u"sarl"_s;
        QTest::newRow("with dots") << u"Martin S.A.R.L."_s << u"sarl"_s;
        QTest::newRow("in full") << u"Acme Limited"_s << u"ltd"_s;
        QTest::newRow("after a comma") << u"Acme, Inc."_s << u"inc"_s;
        QTest::newRow("none") << u"Sarlat"_s << QString();
        QTest::newRow("the form alone is the name") << u"SAS"_s << QString();
    }
    void formsAreOneHoweverTheyAreWritten()
    {
        QFETCH(QString, name);
        QTEST(legalForm(name), "form");
    }

    void anOrganisationIsKnownAgain_data()
    {
        QTest::addColumn<QStringList>("known"); // name|number
        QTest::addColumn<QString>("meant");
        QTest::addColumn<int>("chosen"); // place among the known, -1 for none
        QTest::addColumn<QString>("remark");
        const QString shop = u"73282932000074"_s;
        const QString warehouse = u"73282932000082"_s;
        const QString stranger = u"55208131766522"_s;
        const QString firm = shop.left(9);
        const auto row = [](const char *name, const QStringList &known, const QString &meant,
                            int chosen, const QString &remark = {}) {
            QTest::newRow(name) << known << meant << chosen << remark;
        };
        row("the same name", {u"Martin"_s}, u"MARTIN"_s, 0);
        row("nobody", {}, u"Martin"_s, -1);
        row("the same form", {u"Martin SARL"_s}, u"S.A.R.L. Martin"_s, 0);
        row("another form", {u"Martin SARL"_s}, u"Martin SAS"_s, -1);
        row("another country's form", {u"Acme Ltd"_s}, u"Acme, Inc."_s, -1);
        row("without its form", {u"Martin SARL"_s}, u"Martin"_s, 0);
        row("with the form that was not known", {u"Martin"_s}, u"Martin SAS"_s, 0);
        row("without a form that would tell", {u"Martin SARL"_s, u"Martin SAS"_s}, u"Martin"_s, -1);
        row("the one with this form", {u"Martin SARL"_s, u"Martin SAS"_s}, u"Martin SAS"_s, 1);
        row("twice", {u"Martin"_s, u"Martin"_s}, u"Martin"_s, 0, u"uncertain"_s);
        row("another firm's number", {u"Martin|"_s + shop}, u"Martin|"_s + stranger, -1);
        row("another establishment", {u"Martin|"_s + shop}, u"Martin|"_s + warehouse, -1);
        row("the same number", {u"Martin|"_s + stranger, u"Martin|"_s + shop}, u"Martin|"_s + shop,
            1);
        row("the same number, another name", {u"Martin|"_s + shop}, u"Durand|"_s + shop, 0,
            u"other name"_s);
        row("the same number, another form", {u"Martin SARL|"_s + shop}, u"Martin SAS|"_s + shop,
            0);
        row("the firm alone, another name", {u"Martin|"_s + firm}, u"Durand|"_s + firm, 0,
            u"other name"_s);
        row("the number that was not known", {u"Martin"_s}, u"Martin|"_s + shop, 0);
        row("without its number", {u"Martin|"_s + shop}, u"Martin"_s, 0);
        row("the firm of two establishments", {u"Lyon|"_s + shop, u"Nice|"_s + warehouse},
            u"Nice|"_s + firm, 1);
        row("the firm of two establishments, named otherwise",
            {u"Lyon|"_s + shop, u"Nice|"_s + warehouse}, u"Brest|"_s + firm, -1);
        row("signs alone", {u"***"_s}, u"!!!"_s, -1);
    }
    void anOrganisationIsKnownAgain()
    {
        QFETCH(QStringList, known);
        QFETCH(QString, meant);
        const auto identity = [](const QString &text) {
            return named(text.section(u'|', 0, 0), text.section(u'|', 1));
        };
        QList<OrganisationIdentity> all;
        for (const QString &text : known) {
            all.append(identity(text));
            all.last().id = OrganisationId(all.size());
        }

        const OrganisationChoice choice = chooseOrganisation(identity(meant), all);

        QTEST(int(choice.id.number()) - 1, "chosen");
        QTEST((choice.isOtherName   ? u"other name"_s
               : choice.isUncertain ? u"uncertain"_s
                                    : QString()),
              "remark");
    }

    void theRegisteredNameTellsTheForm()
    {
        OrganisationIdentity known = named(u"Martin"_s);
        known.id = OrganisationId(1);
        known.legalName = u"Martin SAS"_s;
        QVERIFY(!chooseOrganisation(named(u"Martin SARL"_s), {known}).id.isValid());
        QVERIFY(chooseOrganisation(named(u"Martin SAS"_s), {known}).id.isValid());
        QVERIFY(chooseOrganisation(named(u"Martin"_s), {known}).id.isValid());
    }
};

QTEST_GUILESS_MAIN(TestOrganisationMatch)
#include "tst_organisationmatch.moc"
