// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/consent/calldialog.h"
#include "ui/consent/consentflow.h"
#include "ui/consent/proofflow.h"
#include "ui/shell/jobs.h"
#include "ui/shell/navigator.h"
#include "ui/support/workspace.h"

#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

void dialNumber(Workspace &workspace, Navigator &navigator, CallDialog &dialog, PersonId person,
                const QString &number)
{
    if (!workspace.writer())
        return;
    // The attempt counts for the frequency rule (C. conso D223-9) whether or not somebody answers: noted first.
    const auto noted = workspace.writer()->runAndWait(
        [session = workspace.session(), person](Services &services) {
            return services.calls().dial(session, person);
        });
    if (!noted) {
        navigator.tellError(noted.error());
        return;
    }
    dialog.setDialled(*noted);
    QUrl url;
    url.setScheme(u"tel"_s);
    url.setPath(QString(number).remove(u' '));
    QDesktopServices::openUrl(url);
}

} // namespace

void jobs::callPerson(Workspace &workspace, Navigator &navigator, PersonId id,
                      const QString &purpose, QWidget *parent)
{
    const auto person = workspace.reading().people().byId(workspace.session(), id);
    if (!person) {
        navigator.tellError(person.error());
        return;
    }
    CallDialog dialog(workspace, *person, purpose, parent);
    QObject::connect(&dialog, &CallDialog::dialRequested, &dialog, [&](const QString &number) {
        dialNumber(workspace, navigator, dialog, id, number);
    });
    QObject::connect(&dialog, &CallDialog::proofAsked, &dialog, [&](const QString &event) {
        showProof(workspace, navigator, id, event, &dialog);
    });
    if (dialog.exec() != QDialog::Accepted || !dialog.report()) {
        if (dialog.asksConsent())
            captureConsent(workspace, navigator, id, parent);
        return;
    }
    const auto report = *dialog.report();
    workspace.write(
        [session = workspace.session(), report](Services &services) {
            return services.calls().report(session, report);
        },
        parent,
        [&navigator, code = callOutcomeCode(report.outcome)](const Result<void> &done) {
            if (!done)
                navigator.tellError(done.error());
            else
                navigator.tell(CallDialog::tr("Noted: %1.")
                                   .arg(Words().word(QString(u"call.outcome."_s + code))));
        });
    if (dialog.asksConsent())
        recordConsent(workspace, navigator, id, Mechanism::Oral, parent);
}

} // namespace entente
