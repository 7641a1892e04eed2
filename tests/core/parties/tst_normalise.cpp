// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/countrynames.h"
#include "core/parties/emailaddress.h"
#include "core/parties/normalisedate.h"
#include "core/parties/normalisepostal.h"
#include "core/parties/normalisewords.h"
#include "core/parties/phonenumber.h"
#include "core/parties/searchkey.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;

class TestNormalise final : public QObject
{
    Q_OBJECT
private slots:
    void aPhoneNumberIsReadAsItIsDialled_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("e164");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("country");

        const auto row = [](const char *name, const QString &typed, const QString &region,
                            const QString &e164, PhoneKind kind, const QString &country) {
            QTest::newRow(name) << typed << region << e164 << int(kind) << country;
        };
        row("spaces", u"06 39 98 20 11"_s, u"FR"_s, u"+33639982011"_s, PhoneKind::Mobile, u"FR"_s);
        row("points", u"06.12.34.56.78"_s, u"FR"_s, u"+33612345678"_s, PhoneKind::Mobile, u"FR"_s);
        row("nothing", u"0123456789"_s, u"FR"_s, u"+33123456789"_s, PhoneKind::Fixed, u"FR"_s);
        row("international", u"+33 6 12 34 56 78"_s, u"FR"_s, u"+33612345678"_s, PhoneKind::Mobile,
            u"FR"_s);
        row("zero in brackets", u"+33 (0)6 12 34 56 78"_s, u"FR"_s, u"+33612345678"_s,
            PhoneKind::Mobile, u"FR"_s);
        row("double zero", u"0033 6 12 34 56 78"_s, u"FR"_s, u"+33612345678"_s, PhoneKind::Mobile,
            u"FR"_s);
        row("double zero from Belgium", u"0033612345678"_s, u"BE"_s, u"+33612345678"_s,
            PhoneKind::Mobile, u"FR"_s);
        row("code without plus", u"33612345678"_s, u"FR"_s, u"+33612345678"_s, PhoneKind::Mobile,
            u"FR"_s);
        row("zero eaten by a spreadsheet", u"612345678"_s, u"FR"_s, u"+33612345678"_s,
            PhoneKind::Mobile, u"FR"_s);
        row("no-break spaces", u"06\u00A012\u202F34\u00A056\u00A078"_s, u"FR"_s, u"+33612345678"_s,
            PhoneKind::Mobile, u"FR"_s);
        row("tel scheme", u"tel:+33612345678"_s, u"FR"_s, u"+33612345678"_s, PhoneKind::Mobile,
            u"FR"_s);
        row("nomadic", u"09 70 12 34 56"_s, u"FR"_s, u"+33970123456"_s, PhoneKind::Fixed, u"FR"_s);
        row("free call", u"0800 123 456"_s, u"FR"_s, u"+33800123456"_s, PhoneKind::Special,
            u"FR"_s);
        row("Reunion mobile", u"0692 12 34 56"_s, u"FR"_s, u"+262692123456"_s, PhoneKind::Mobile,
            u"RE"_s);
        row("Guadeloupe", u"0590 12 34 56"_s, u"FR"_s, u"+590590123456"_s, PhoneKind::Fixed,
            u"GP"_s);
        row("Switzerland", u"+41 79 123 45 67"_s, u"FR"_s, u"+41791234567"_s, PhoneKind::Mobile,
            u"CH"_s);
        row("Belgium at home", u"0470 12 34 56"_s, u"BE"_s, u"+32470123456"_s, PhoneKind::Mobile,
            u"BE"_s);
    }
    void aPhoneNumberIsReadAsItIsDialled()
    {
        QFETCH(QString, typed);
        QFETCH(QString, region);

        const auto number = PhoneNumber::parse(typed, region);

        QVERIFY_OK(number);
        QTEST(number->e164, "e164");
        QTEST(int(number->kind), "kind");
        QTEST(number->region, "country");
    }

    void aBrokenPhoneNumberSaysWhy_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << u"  "_s << u"phone.empty"_s;
        QTest::newRow("seven digits of ten") << u"06 39 98 1"_s << u"phone.too_short"_s;
        QTest::newRow("too long") << u"06 12 34 56 78 90 12 34 56"_s << u"phone.too_long"_s;
        QTest::newRow("words") << u"voir secrétariat"_s << u"phone.not_a_number"_s;
        QTest::newRow("no such country") << u"+999 123456789"_s << u"phone.unknown_country"_s;
    }
    void aBrokenPhoneNumberSaysWhy()
    {
        QFETCH(QString, typed);
        const auto number = PhoneNumber::parse(typed, u"FR"_s);
        QVERIFY_FAILS(number, ErrorCode::Invalid);
        QTEST(number.error().reason, "reason");
    }

    void anExtensionIsKeptApart()
    {
        const auto number = PhoneNumber::parse(u"01 23 45 67 89 poste 12", u"FR"_s);
        QVERIFY_OK(number);
        QCOMPARE(number->e164, u"+33123456789"_s);
        QCOMPARE(number->extension, u"12"_s);
    }

    void aNumberIsShownAsItIsDialledAtHome()
    {
        QCOMPARE(displayPhone(u"+33639982011"_s, u"FR"_s), u"06 39 98 20 11"_s);
        QCOMPARE(displayPhone(u"+41791234567"_s, u"FR"_s), u"+41 79 123 45 67"_s);
        QCOMPARE(displayPhone(u"+33639982011"_s, u"BE"_s), u"+33 6 39 98 20 11"_s);
        QCOMPARE(displayPhone(u"nonsense"_s, u"FR"_s), u"nonsense"_s);
    }

    void anAddressThatAServerAcceptsIsAccepted_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("normal");
        QTest::newRow("plain") << u"z.marchand@ferme.example"_s << u"z.marchand@ferme.example"_s;
        QTest::newRow("upper case")
            << u" Zoe.MARCHAND@Ferme.Example "_s << u"zoe.marchand@ferme.example"_s;
        QTest::newRow("with a name") << u"Zoé Marchand <z@ferme.example>"_s << u"z@ferme.example"_s;
        QTest::newRow("mailto") << u"mailto:z@ferme.example"_s << u"z@ferme.example"_s;
        QTest::newRow("stray semicolon") << u"z@ferme.example;"_s << u"z@ferme.example"_s;
        QTest::newRow("plus tag") << u"z+salon@ferme.example"_s << u"z+salon@ferme.example"_s;
        QTest::newRow("odd atoms")
            << u"!#$%&'*+-/=?^_`{|}~@x.example"_s << u"!#$%&'*+-/=?^_`{|}~@x.example"_s;
        QTest::newRow("quoted local part") << u"\"a b@c\"@x.example"_s << u"\"a b@c\"@x.example"_s;
        QTest::newRow("escaped quote") << u"\"a\\\"b\"@x.example"_s << u"\"a\\\"b\"@x.example"_s;
        QTest::newRow("domain with accents")
            << u"zoe@Boulangerie-Éclair.example"_s << u"zoe@xn--boulangerie-clair-mtb.example"_s;
        QTest::newRow("local part with accents")
            << u"Zoé@ferme.example"_s << u"zoé@ferme.example"_s;
        QTest::newRow("IPv4 literal") << u"z@[192.0.2.1]"_s << u"z@[192.0.2.1]"_s;
        QTest::newRow("IPv6 literal") << u"z@[IPv6:2001:DB8::1]"_s << u"z@[ipv6:2001:db8::1]"_s;
        QTest::newRow("one label") << u"root@localhost"_s << u"root@localhost"_s;
        QTest::newRow("64 octets before the at")
            << QString(64, u'a') + u"@x.example"_s << QString(64, u'a') + u"@x.example"_s;
    }
    void anAddressThatAServerAcceptsIsAccepted()
    {
        QFETCH(QString, typed);
        const auto address = EmailAddress::parse(typed);
        QVERIFY_OK(address);
        QTEST(address->normal(), "normal");
    }

    void anAddressThatNoServerAcceptsSaysWhy_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << u" "_s << u"email.empty"_s;
        QTest::newRow("no at") << u"z.marchand"_s << u"email.no_at"_s;
        QTest::newRow("nothing before") << u"@x.example"_s << u"email.no_local"_s;
        QTest::newRow("nothing after") << u"z@"_s << u"email.no_domain"_s;
        QTest::newRow("two ats") << u"a@b@x.example"_s << u"email.bad_local"_s;
        QTest::newRow("two dots") << u"a..b@x.example"_s << u"email.bad_local"_s;
        QTest::newRow("dot first") << u".a@x.example"_s << u"email.bad_local"_s;
        QTest::newRow("dot last") << u"a.@x.example"_s << u"email.bad_local"_s;
        QTest::newRow("space") << u"z marchand@x.example"_s << u"email.space"_s;
        QTest::newRow("space in the domain") << u"z@x .example"_s << u"email.space"_s;
        QTest::newRow("quote left open") << u"\"a@x.example"_s << u"email.bad_local"_s;
        QTest::newRow("hyphen first") << u"a@-x.example"_s << u"email.bad_domain"_s;
        QTest::newRow("hyphen last") << u"a@x-.example"_s << u"email.bad_domain"_s;
        QTest::newRow("empty label") << u"a@x..example"_s << u"email.bad_domain"_s;
        QTest::newRow("dot at the end") << u"a@x.example."_s << u"email.bad_domain"_s;
        QTest::newRow("underscore") << u"a@x_y.example"_s << u"email.bad_domain"_s;
        QTest::newRow("IPv4 out of range") << u"a@[192.0.2.256]"_s << u"email.bad_domain"_s;
        QTest::newRow("IPv6 with two gaps") << u"a@[IPv6:1::2::3]"_s << u"email.bad_domain"_s;
        QTest::newRow("65 octets before the at")
            << QString(65, u'a') + u"@x.example"_s << u"email.local_too_long"_s;
        QTest::newRow("64 in a label")
            << u"a@"_s + QString(64, u'b') + u".example"_s << u"email.bad_domain"_s;
        QTest::newRow("255 octets")
            << QString(60, u'a') + u'@' + QString(60, u'b') + u'.' + QString(60, u'c') + u'.'
                   + QString(60, u'd') + u"."_s + QString(11, u'e')
            << u"email.too_long"_s;
        QTest::newRow("line break") << u"a@x.example\nBcc: b"_s << u"email.space"_s;
    }
    void anAddressThatNoServerAcceptsSaysWhy()
    {
        QFETCH(QString, typed);
        const auto address = EmailAddress::parse(typed);
        QVERIFY_FAILS(address, ErrorCode::Invalid);
        QTEST(address.error().reason, "reason");
    }

    void namesMeetUnderOneKey_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("key");
        QTest::newRow("case") << u"MARCHAND"_s << u"marchand"_s;
        QTest::newRow("accents and hyphen") << u"Le Bihan-Öztürk"_s << u"le bihan ozturk"_s;
        QTest::newRow("decomposed accents") << u"Zoe\u0301"_s << u"zoe"_s;
        QTest::newRow("oe and ae") << u"Œuvre de Lætitia"_s << u"oeuvre de laetitia"_s;
        QTest::newRow("ligature") << u"\uFB01lle"_s << u"fille"_s;
        QTest::newRow("sharp s and stroke") << u"Weiß Ørsted Łódź"_s << u"weiss orsted lodz"_s;
        QTest::newRow("apostrophes") << u"d’Arc  L'Haÿ"_s << u"d arc l hay"_s;
        QTest::newRow("invisible characters") << u"Du\u200Bpont\uFEFF"_s << u"dupont"_s;
        QTest::newRow("only punctuation") << u" -'. "_s << QString();
        QTest::newRow("Greek") << u"Παπαδόπουλος"_s << u"παπαδοπουλοσ"_s;
        QTest::newRow("Cyrillic") << u"Ёлкин"_s << u"елкин"_s;
        QTest::newRow("outside the first plane") << u"\U00020BB7野家"_s << u"\U00020BB7野家"_s;
    }
    void namesMeetUnderOneKey()
    {
        QFETCH(QString, typed);
        QTEST(searchKey(typed), "key");
        QCOMPARE(searchKey(searchKey(typed)), searchKey(typed));
    }

    void organisationsMeetWithoutTheirLegalForm()
    {
        QCOMPARE(organisationKey(u"SARL La Ferme"), u"la ferme"_s);
        QCOMPARE(organisationKey(u"La Ferme S.A.R.L."), u"la ferme"_s);
        QCOMPARE(organisationKey(u"Cabinet Öztürk"), u"cabinet ozturk"_s);
        QCOMPARE(organisationKey(u"SAS"), u"sas"_s);
    }

    void sortKeysOrderAsAFrenchReaderExpects()
    {
        const SortKeys keys;
        const QStringList inOrder = {u"Abel"_s,   u"Édouard"_s, u"Edwige"_s, u"Œillet"_s,
                                     u"Ofélie"_s, u"Zoé"_s,     u"Zoë"_s};
        for (qsizetype i = 1; i < inOrder.size(); ++i)
            QVERIFY2(keys.key(inOrder.at(i - 1)) < keys.key(inOrder.at(i)),
                     qPrintable(inOrder.at(i)));
        QVERIFY(!SortKeys::version().isEmpty());
        QVERIFY(keys.key(QString(5000, u'é')).size() > 5000);
    }

    void datesAreReadInTheOrderGiven_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("order");
        QTest::addColumn<QDate>("date");
        const int dmy = int(DateOrder::DayMonthYear);
        const int mdy = int(DateOrder::MonthDayYear);
        QTest::newRow("French") << u"17/11/2026"_s << dmy << QDate(2026, 11, 17);
        QTest::newRow("points, short year") << u"17.11.26"_s << dmy << QDate(2026, 11, 17);
        QTest::newRow("short year of the last century")
            << u"12/04/87"_s << dmy << QDate(1987, 4, 12);
        QTest::newRow("American") << u"11/17/2026"_s << mdy << QDate(2026, 11, 17);
        QTest::newRow("ISO") << u"2026-11-17"_s << dmy << QDate(2026, 11, 17);
        QTest::newRow("ISO under the American order")
            << u"2026-11-17"_s << mdy << QDate(2026, 11, 17);
        QTest::newRow("ISO with time") << u"2026-11-17T10:15:00Z"_s << dmy << QDate(2026, 11, 17);
        QTest::newRow("with time") << u"17/11/2026 10:15"_s << dmy << QDate(2026, 11, 17);
        QTest::newRow("compact") << u"20261117"_s << dmy << QDate(2026, 11, 17);
        QTest::newRow("words") << u"mardi 17 novembre 2026"_s << dmy << QDate(2026, 11, 17);
        QTest::newRow("first of the month") << u"1er août 2026"_s << dmy << QDate(2026, 8, 1);
        QTest::newRow("English words") << u"Nov 17, 2026"_s << dmy << QDate(2026, 11, 17);
        QTest::newRow("not in the calendar") << u"31/02/2026"_s << dmy << QDate();
        QTest::newRow("phone number") << u"06 12 34 56 78"_s << dmy << QDate();
        QTest::newRow("text") << u"rappeler en décembre"_s << dmy << QDate();
    }
    void datesAreReadInTheOrderGiven()
    {
        QFETCH(QString, typed);
        QFETCH(int, order);
        QFETCH(QDate, date);

        const auto read = parseDate(typed, DateOrder(order), QDate(2026, 11, 24));

        QCOMPARE(read.value_or(QDate()), date);
        if (!read)
            QCOMPARE(read.error().reason, u"date.invalid"_s);
    }

    void anAmbiguousOrderIsNotCertain()
    {
        const auto french = guessDateOrder({u"03/04/2026"_s, u"17/11/2026"_s});
        QVERIFY(french.certain && french.order == DateOrder::DayMonthYear && french.read == 2);

        const auto american = guessDateOrder({u"03/04/2026"_s, u"11/17/2026"_s});
        QVERIFY(american.certain && american.order == DateOrder::MonthDayYear);

        const auto either = guessDateOrder({u"03/04/2026"_s, u"05/06/2026"_s});
        QVERIFY(!either.certain && either.order == DateOrder::DayMonthYear);

        const auto both = guessDateOrder({u"17/11/2026"_s, u"11/17/2026"_s});
        QVERIFY(!both.certain && both.contradictory);

        const auto iso = guessDateOrder({u"2026-03-04"_s});
        QVERIFY(iso.certain && iso.order == DateOrder::YearMonthDay);
    }

    void countriesAreKnownByNameAndCode()
    {
        const CountryNames countries;
        QCOMPARE(countries.code(u"France"), u"FR"_s);
        QCOMPARE(countries.code(u"fr"), u"FR"_s);
        QCOMPARE(countries.code(u"BEL"), u"BE"_s);
        QCOMPARE(countries.code(u"Royaume Uni"), u"GB"_s);
        QCOMPARE(countries.code(u"U.S.A."), u"US"_s);
        QCOMPARE(countries.code(u"allemagne"), u"DE"_s);
        QCOMPARE(countries.code(u"Switzerland"), u"CH"_s);
        QCOMPARE(countries.code(u"Atlantide"), QString());
        QVERIFY(countries.isCode(u"FR"_s));
        QVERIFY(!countries.isCode(u"fr"_s));
        QCOMPARE(CountryNames::name(u"CH"_s, u"fr"_s), u"Suisse"_s);
    }

    void postalCodesAreWrittenAsTheCountryDoes()
    {
        QCOMPARE(normalisePostalCode(u"F-75 001", u"FR"_s).postalCode, u"75001"_s);
        const auto ain = normalisePostalCode(u"1000", u"FR"_s);
        QVERIFY(ain.repaired && ain.postalCode == u"01000");
        QVERIFY(!normalisePostalCode(u"750", u"FR"_s).wellFormed);
        QCOMPARE(normalisePostalCode(u"750", u"FR"_s).postalCode, u"750"_s);
        QCOMPARE(normalisePostalCode(u"1000", u"BE"_s).postalCode, u"1000"_s);
        QCOMPARE(normalisePostalCode(u"sw1a1aa", u"GB"_s).postalCode, u"SW1A 1AA"_s);

        const auto paris = splitPostalTown(u"75003 PARIS CEDEX 03", u"FR"_s);
        QVERIFY(paris.postalCode == u"75003" && paris.town == u"PARIS CEDEX 03");
        const auto lyon = splitPostalTown(u"Lyon 69002", u"FR"_s);
        QVERIFY(lyon.postalCode == u"69002" && lyon.town == u"Lyon");
        QCOMPARE(splitPostalTown(u"Saint-Malo", u"FR"_s).town, u"Saint-Malo"_s);
    }

    void wordsOfFormsBecomeCodes()
    {
        QCOMPARE(civilityCode(u"M."), u"mr"_s);
        QCOMPARE(civilityCode(u"MME"), u"mrs"_s);
        QCOMPARE(civilityCode(u"Mlle"), u"mrs"_s);
        QCOMPARE(civilityCode(u"Dr."), u"dr"_s);
        QCOMPARE(civilityCode(u"Maître"), u"maitre"_s);
        QCOMPARE(civilityCode(u"Dupont"), QString());
        QCOMPARE(personKindCode(u"Particulier"), u"consumer"_s);
        QCOMPARE(personKindCode(u"Auto-entrepreneur"), u"sole_trader"_s);
        QCOMPARE(personKindCode(u"sole_trader"), u"sole_trader"_s);
        QCOMPARE(relationCode(u"Client"), u"customer"_s);
        QCOMPARE(relationCode(u"contract_in_progress"), u"contract_in_progress"_s);
    }

    void companyNumbersKeepTheirSum()
    {
        QCOMPARE(parseSiren(u"732 829 320").value_or(QString()), u"732829320"_s);
        QVERIFY_FAILS(parseSiren(u"732 829 321"), ErrorCode::Invalid);
        QCOMPARE(parseSiret(u"732 829 320 00074").value_or(QString()), u"73282932000074"_s);
        QVERIFY_FAILS(parseSiret(u"73282932000075"), ErrorCode::Invalid);
        QVERIFY_OK(parseSiret(u"35600000049837")); // La Poste, sum 55
        QVERIFY_FAILS(parseSiret(u"732829320"), ErrorCode::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestNormalise)
#include "tst_normalise.moc"
