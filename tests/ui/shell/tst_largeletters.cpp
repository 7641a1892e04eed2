// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/ruleset.h"
#include "tests/support/standbench.h"
#include "tests/ui/support/cutwords.h"
#include "tests/ui/support/pagebench.h"
#include "ui/capture/standpassworddialog.h"
#include "ui/capture/tradeshowdialog.h"
#include "ui/consent/calldialog.h"
#include "ui/consent/consentdialog.h"
#include "ui/consent/proofdialog.h"
#include "ui/consent/withdrawdialog.h"
#include "ui/exchange/exportpage.h"
#include "ui/exchange/exportpassportform.h"
#include "ui/inbox/mailaccountdialog.h"
#include "ui/inbox/newcarddialog.h"
#include "ui/parties/bulkdialog.h"
#include "ui/parties/criteriondialog.h"
#include "ui/parties/newpersondialog.h"
#include "ui/parties/savecopydialog.h"
#include "ui/parties/saveviewdialog.h"
#include "ui/rights/accesspage.h"
#include "ui/rights/erasurepage.h"
#include "ui/rules/oppositiondialog.h"
#include "ui/rules/ownruledialog.h"
#include "ui/rules/purposedialog.h"
#include "ui/setup/startscreen.h"
#include "ui/shell/fielddialog.h"
#include "ui/shell/passworddialog.h"
#include "ui/support/questiondialog.h"
#include "ui/widgets/wizardfooter.h"

#include <QDialog>
#include <QElapsedTimer>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLargeLetters = 200;

using MakeDialog = std::function<QDialog *(PageBench &, const Person &)>;

QDialog *proofDialog(PageBench &bench, const Person &person)
{
    ConsentRequest request;
    request.person = person.id;
    request.purpose = u"commercial"_s;
    request.channel = Channel::Email;
    request.mechanism = Mechanism::Signed;
    request.at = bench.test.clock().nowUtc();
    const auto &session = bench.test.session();
    const auto acts = bench.test.write(
        [&](Services &services) -> Result<QList<ConsentProofRecord>> {
            if (auto refused = services.consents().refuse(session, request); !refused)
                return Failure{refused.error()};
            return services.consents().proof(session, person.id);
        });
    if (!acts)
        qFatal("%s", qPrintable(acts.error().detail));
    return new ProofDialog(*acts, {}, bench.frame.get());
}

const QList<std::pair<const char *, MakeDialog>> &dialogs()
{
    static const QList<std::pair<const char *, MakeDialog>> all{
        {"a new person",
         [](PageBench &b, const Person &) {
             return new NewPersonDialog(b.test.workspace(), b.frame.get());
         }},
        {"a condition",
         [](PageBench &b, const Person &) {
             return new CriterionDialog(FilterSubject::People, b.frame.get());
         }},
        {"a view",
         [](PageBench &b, const Person &) { return new SaveViewDialog(true, b.frame.get()); }},
        {"a copy of a file",
         [](PageBench &b, const Person &) {
             return new SaveCopyDialog(u"devis-2026-118.pdf"_s, QDate(2026, 11, 23), u"fr"_s,
                                       b.frame.get());
         }},
        {"a change for many",
         [](PageBench &b, const Person &person) {
             return new BulkDialog(b.test.workspace(),
                                   {BulkAct::AddTag, BulkAct::SetRelation, BulkAct::SetCountry},
                                   std::vector<PersonId>{person.id}, b.frame.get());
         }},
        {"one's own password",
         [](PageBench &b, const Person &) {
             return new PasswordDialog(PasswordDialog::Purpose::OwnPassword, {}, b.frame.get());
         }},
        {"a new user",
         [](PageBench &b, const Person &) {
             return new PasswordDialog(PasswordDialog::Purpose::NewUser, {}, b.frame.get());
         }},
        {"a field", [](PageBench &b, const Person &) { return new FieldDialog(b.frame.get()); }},
        {"a purpose",
         [](PageBench &b, const Person &) { return new PurposeDialog(b.frame.get()); }},
        {"a rule",
         [](PageBench &b, const Person &) {
             return new OwnRuleDialog(QDate(2026, 11, 23), {u"FR"_s, u"BE"_s}, b.frame.get());
         }},
        {"an opposition list",
         [](PageBench &b, const Person &) {
             return new OppositionDialog(u"reponse.csv"_s,
                                         b.test.workspace().reading().rules().registers(),
                                         QDate(2026, 11, 23), b.frame.get());
         }},
        {"a question",
         [](PageBench &b, const Person &) {
             return new QuestionDialog({u"Partir sans enregistrer ?"_s,
                                        u"Ce qui a été écrit depuis hier serait perdu."_s,
                                        u"Partir sans enregistrer"_s, u"Rester sur cette page"_s},
                                       true, b.frame.get());
         }},
        {"a trade show",
         [](PageBench &b, const Person &) {
             return new TradeShowDialog(b.test.workspace(), {}, b.frame.get());
         }},
        {"a stand to carry",
         [](PageBench &b, const Person &) {
             return new StandPasswordDialog(StandPasswordDialog::Purpose::Carry, u"Salon de Lyon"_s,
                                            b.frame.get());
         }},
        {"a stand that comes home",
         [](PageBench &b, const Person &) {
             return new StandPasswordDialog(StandPasswordDialog::Purpose::Merge, u"Salon de Lyon"_s,
                                            b.frame.get());
         }},
        {"a consent",
         [](PageBench &b, const Person &person) {
             return new ConsentDialog(b.test.workspace(), person, b.frame.get());
         }},
        {"a withdrawal",
         [](PageBench &b, const Person &person) {
             return new WithdrawDialog(b.test.workspace(), person, b.frame.get());
         }},
        {"a call",
         [](PageBench &b, const Person &person) {
             return new CallDialog(b.test.workspace(), person, u"commercial"_s, b.frame.get());
         }},
        {"a proof", proofDialog},
        {"a mail account",
         [](PageBench &b, const Person &) {
             return new MailAccountDialog({}, b.test.prompter(), b.frame.get());
         }},
        {"a mail password",
         [](PageBench &b, const Person &) {
             return new MailPasswordDialog(
                 {u"smtps://mail.lumen.example"_s, {}, u"antoine"_s, {}, false}, true, true,
                 b.frame.get());
         }},
        {"a card", [](PageBench &b, const Person &) {
             return new NewCardDialog(b.test.workspace(), b.frame.get());
         }}};
    return all;
}

template<typename Names>
void addInBothLanguages(const Names &names)
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    for (const auto *language : {"fr", "en"}) {
        for (const char *name : names)
            QTest::addRow("%s in %s", name, language)
                << QString::fromLatin1(name) << QString::fromLatin1(language);
    }
}

PersonId firstPerson(const PageBench &bench)
{
    const auto &frame = *bench.frame;
    return PersonId(qobject_cast<PeoplePage *>(frame.page(u"people"_s))->model()->keyAt(0));
}

/// Layouts come to rest in several turns, in more of them on a busy machine.
void expectNothingCut(QWidget &window)
{
    constexpr int kPatienceMs = 3000;
    QElapsedTimer waited;
    waited.start();
    QStringList cut;
    do {
        PageBench::settle();
        cut = cutWords(window);
    } while (!cut.isEmpty() && waited.elapsed() < kPatienceMs);
    for (const auto &each : std::as_const(cut))
        qWarning().noquote() << each;
    QCOMPARE(cut.size(), 0);
}

void goTo(PageBench &bench, const QString &name)
{
    bench.go(name == u"notices" || name == u"access" || name == u"erasure" ? u"people"_s : name);
    if (name == u"notices")
        bench.frame->writeNotices();
    else if (name == u"access")
        bench.frame->answerAccess(firstPerson(bench));
    else if (name == u"erasure")
        bench.frame->erasePerson(firstPerson(bench));
}

} // namespace

/// Who needs letters of twice the size reads every word: none is cut by what it stands in.
class TestLargeLetters final : public QObject
{
    Q_OBJECT
private slots:
    void noWordOfAPageIsCut_data()
    {
        addInBothLanguages(QList<const char *>{"today", "people", "card", "organisations", "events",
                                               "privacy", "settings", "purposes", "rules",
                                               "notices", "inbox", "import", "import columns",
                                               "export", "duplicates", "access", "erasure"});
    }
    void noWordOfAPageIsCut()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        PageBench bench(language, kLargeLetters);
        goTo(bench, name);
        expectNothingCut(*bench.frame);
    }

    void noWordOfAStepIsCut_data()
    {
        addInBothLanguages(QList<const char *>{"access", "erasure", "export"});
    }
    void noWordOfAStepIsCut()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        PageBench bench(language, kLargeLetters);
        goTo(bench, name);
        auto *access = qobject_cast<AccessPage *>(bench.frame->currentPage());
        auto *erasure = qobject_cast<ErasurePage *>(bench.frame->currentPage());
        auto *copy = qobject_cast<ExportPage *>(bench.frame->currentPage());
        auto *footer = access ? access->footer() : erasure ? erasure->footer() : copy->footer();
        int seen = 0;
        for (; seen < 3 && footer->nextButton()->isEnabled(); ++seen) {
            footer->nextButton()->click();
            if (access)
                access->setIdentityCheck(u"known_email"_s);
            if (erasure)
                erasure->setIdentityCheck(u"known_email"_s);
            if (copy) {
                copy->passport()->purpose()->setText(u"Impression des cartes de vœux"_s);
                copy->passport()->recipient()->setText(u"Imprimerie Durand"_s);
            }
            expectNothingCut(*bench.frame);
        }
        QVERIFY(seen >= (copy ? 1 : 2));
    }

    void noWordOfATradeShowIsCut_data()
    {
        addInBothLanguages(QList<const char *>{"planned", "sheets"});
    }
    void noWordOfATradeShowIsCut()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        PageBench bench(language, kLargeLetters);
        const auto show = bench.test.write([&](Services &services) {
            publishNotices(services, bench.test.session());
            return services.tradeShows().add(bench.test.session(), lampShow());
        });
        QVERIFY_OK(show);
        bench.go(u"events"_s);
        if (name == u"sheets")
            bench.frame->enterSheets(show->uuid);
        expectNothingCut(*bench.frame);
    }

    void noWordOfADialogIsCut_data()
    {
        QList<const char *> names;
        for (const auto &[name, make] : dialogs())
            names.append(name);
        addInBothLanguages(names);
    }
    void noWordOfADialogIsCut()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        PageBench bench(language, kLargeLetters);
        const auto person = bench.test.addPerson(u"Hélène"_s, u"Marchetti"_s, PersonKind::Consumer,
                                                 u"h.marchetti@courriel.example"_s,
                                                 u"06 39 98 12 60"_s);
        for (const auto &[each, make] : dialogs()) {
            if (name != QLatin1StringView(each))
                continue;
            const std::unique_ptr<QDialog> dialog(make(bench, person));
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
            expectNothingCut(*dialog);
        }
    }

    void noWordOfTheStartIsCut_data()
    {
        addInBothLanguages(QList<const char *>{"first", "unlock"});
    }
    void noWordOfTheStartIsCut()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        PageBench bench(language, kLargeLetters);
        StartScreen screen(bench.settings, bench.test.clock(), bench.test.prompter(), nullptr);
        screen.resize(1366, 768);
        screen.show();
        screen.start(name == u"first" ? QString() : bench.test.folder());
        QVERIFY(QTest::qWaitForWindowExposed(&screen));
        expectNothingCut(screen);
    }

    void whatIsCutIsFound()
    {
        std::ignore = Theme::of(nullptr); // whose buttons end in dots what they cut
        QWidget window;
        window.resize(300, 100);
        auto *whole = new QLabel(u"Un mot"_s, &window);
        whole->setGeometry(10, 10, 280, 30);
        auto *wide = new QLabel(u"Bien trop long pour cette place"_s, &window);
        wide->setGeometry(10, 50, 60, 30);
        auto *button = new QPushButton(u"Enregistrer et continuer"_s, &window);
        button->setGeometry(100, 50, 60, 30);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));

        const auto found = cutWords(window);

        QCOMPARE(found.size(), 2);
        button->setToolTip(button->text());
        wide->resize(280, 30);
        QCOMPARE(cutWords(window).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestLargeLetters)
#include "tst_largeletters.moc"
