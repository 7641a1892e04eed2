// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/session.h"
#include "tests/support/verify.h"

#include <QSet>
#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;

class TestAccess final : public QObject
{
    Q_OBJECT
private slots:
    // The written matrix: what a salesperson and an exhibitor may call. Everything else is refused; an administrator may
    // call all.
    void everyFunctionIsGrantedOrRefusedAsWritten_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("salesperson");
        QTest::addColumn<bool>("exhibitor");
        const QSet<QString> granted{
            u"ViewPeople"_s,        u"AddPerson"_s,        u"EditPerson"_s,
            u"ViewOrganisations"_s, u"AddOrganisation"_s,  u"EditOrganisation"_s,
            u"AddActivity"_s,       u"AddSale"_s,          u"RecordInformation"_s,
            u"ViewConsent"_s,       u"GiveConsent"_s,      u"RefuseConsent"_s,
            u"WithdrawConsent"_s,   u"RenewConsent"_s,     u"RecordObjection"_s,
            u"RecordCallRequest"_s, u"ViewConsentProof"_s, u"AskMayContact"_s,
            u"CheckSuppression"_s,  u"ViewFirm"_s,         u"ViewVault"_s,
            u"ChangeOwnPassword"_s, u"UnlockVault"_s,      u"SaveDraft"_s,
            u"ReplayRefusals"_s,    u"OpenRequest"_s,      u"ViewRequests"_s,
            u"ViewDeadlines"_s,     u"ViewSavedViews"_s,   u"SaveView"_s,
            u"RemoveView"_s,        u"KeepListLayout"_s,   u"EditInBulk"_s,
            u"EditListMembers"_s,   u"ViewDeadlines"_s,    u"ViewDuplicates"_s,
            u"ScanDuplicates"_s,    u"DecideDuplicates"_s, u"PreviewMerge"_s,
            u"MergeRecords"_s,      u"UndoMerge"_s,        u"EditListMembers"_s,
            u"ViewDeadlines"_s,     u"UndoChange"_s,       u"RedoChange"_s,
            u"ViewHistory"_s,       u"ViewAttachments"_s,  u"EditAttachments"_s,
            u"ViewFields"_s,        u"ViewNotices"_s,      u"ViewTradeShows"_s,
            u"ViewStand"_s,         u"CaptureVisitor"_s,   u"EnterSheet"_s,
            u"ReviewCaptures"_s,    u"ViewInbox"_s,        u"AddCard"_s,
            u"AskByMail"_s,         u"ImportReplies"_s,    u"DecideReply"_s,
            u"RecordCall"_s,
        };
        const QSet<QString> atTheStand{u"ViewStand"_s, u"CaptureVisitor"_s};
        int index = 0;
        for (const auto &info : allFunctions())
            QTest::newRow(info.name) << index++ << granted.contains(QString::fromLatin1(info.name))
                                     << atTheStand.contains(QString::fromLatin1(info.name));
    }
    void everyFunctionIsGrantedOrRefusedAsWritten()
    {
        QFETCH(int, index);
        QFETCH(bool, salesperson);
        QFETCH(bool, exhibitor);
        const auto fn = static_cast<Fn>(index);
        const Session administrator(UserId(1), u"a"_s, u"A"_s, Role::Administrator);
        const Session seller(UserId(2), u"b"_s, u"B"_s, Role::Salesperson);

        const Session staff(UserId(3), u"c"_s, u"C"_s, Role::Exhibitor);

        QVERIFY_OK(administrator.require(fn));
        QCOMPARE(staff.may(fn), exhibitor);
        QCOMPARE(staff.require(fn).has_value(), exhibitor);
        QCOMPARE(seller.may(fn), salesperson);
        if (salesperson)
            QVERIFY_OK(seller.require(fn));
        else
            QVERIFY_FAILS(seller.require(fn), ErrorCode::NotPermitted);
    }

    void rolesHaveStableCodes()
    {
        for (const auto role : allRoles())
            QCOMPARE(roleFromCode(roleCode(role)), role);
        QVERIFY(!roleFromCode(u"root"));
        QVERIFY(!roleHas(Role::Salesperson, u"no.such.permission"_s));
    }
};

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
