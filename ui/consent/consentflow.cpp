// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consentflow.h"

#include "core/services/services.h"
#include "ui/consent/consentdialog.h"
#include "ui/consent/withdrawdialog.h"
#include "ui/shell/jobs.h"
#include "ui/shell/navigator.h"
#include "ui/support/workspace.h"

#include <QCoreApplication>

namespace entente {

namespace {

QString consentFlowText(const char *text, int n = -1)
{
    return QCoreApplication::translate("ConsentFlow", text, nullptr, n);
}

Result<int> recordCapture(Services &services, const Session &session, const ConsentCapture &capture)
{
    const auto done = services.consents().recordAnswers(session, capture.given, capture.refused);
    return done ? Result<int>(int(capture.given.size())) : Failure{done.error()};
}

Result<int> recordWithdrawal(Services &services, const Session &session,
                             const Withdrawal &withdrawal)
{
    if (withdrawal.everything) {
        const auto done = services.consents().object(session, withdrawal.objection);
        return done ? Result<int>(1) : Failure{done.error()};
    }
    const auto done = services.consents().withdrawAll(session, withdrawal.requests);
    return done ? Result<int>(int(done->size())) : Failure{done.error()};
}

} // namespace

void jobs::captureConsent(Workspace &workspace, Navigator &navigator, PersonId id, QWidget *parent)
{
    recordConsent(workspace, navigator, id, Mechanism::Signed, parent);
}

void recordConsent(Workspace &workspace, Navigator &navigator, PersonId id, Mechanism mechanism,
                   QWidget *parent)
{
    const auto person = workspace.reading().people().byId(workspace.session(), id);
    if (!person) {
        navigator.tellError(person.error());
        return;
    }
    const auto capture = ConsentDialog::ask(workspace, *person, mechanism, parent);
    if (!capture)
        return;
    const bool given = !capture->given.isEmpty();
    workspace.write(
        [session = workspace.session(), capture = *capture](Services &services) {
            return recordCapture(services, session, capture);
        },
        parent,
        [&navigator, given](Result<int> done) {
            if (!done)
                navigator.tellError(done.error());
            else if (given)
                navigator.tell(
                    consentFlowText(
                        QT_TRANSLATE_N_NOOP(
                            "ConsentFlow", "%n consent(s) recorded, with the text that was shown."),
                        *done),
                    {});
            else
                navigator.tell(
                    consentFlowText(QT_TRANSLATE_NOOP("ConsentFlow", "The refusal is recorded.")),
                    {});
        });
}

void withdrawConsent(Workspace &workspace, Navigator &navigator, PersonId id, QWidget *parent)
{
    const auto person = workspace.reading().people().byId(workspace.session(), id);
    if (!person) {
        navigator.tellError(person.error());
        return;
    }
    const auto withdrawal = WithdrawDialog::ask(workspace, *person, parent);
    if (!withdrawal)
        return;
    workspace.write(
        [session = workspace.session(), withdrawal = *withdrawal](Services &services) {
            return recordWithdrawal(services, session, withdrawal);
        },
        parent,
        [&navigator](Result<int> done) {
            if (!done)
                navigator.tellError(done.error());
            else
                navigator.tell(consentFlowText(QT_TRANSLATE_NOOP(
                                   "ConsentFlow", "Recorded. It holds from now on.")),
                               {});
        });
}

} // namespace entente
