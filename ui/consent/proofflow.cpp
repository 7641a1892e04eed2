// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/proofflow.h"

#include "core/exchange/prooffileservice.h"
#include "core/services/services.h"
#include "ui/consent/proofdialog.h"
#include "ui/shell/navigator.h"
#include "ui/support/prompter.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/wizardfooter.h"

#include <QFileInfo>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

void saveProof(Workspace &workspace, Navigator &navigator, ProofDialog *dialog, PersonId person,
               const QString &format)
{
    const bool pdf = format == u"pdf";
    ProofFileRequest request;
    request.person = person;
    request.event = dialog->shown().event.uuid;
    request.format = format;
    request.language = workspace.language();
    request.purpose = ProofDialog::tr("Proof of consent");
    request.recipient = dialog->recipient();
    const auto path = workspace.prompter().saveFile(
        ProofDialog::tr("Save the proof"),
        QString(ProofDialog::tr("proof-%1", "name of a file").arg(request.event.right(8)) + u'.'
                + format),
        pdf ? ProofDialog::tr("PDF documents (*.pdf)") : ProofDialog::tr("Records (*.json)"));
    if (!path)
        return;
    request.path = *path;
    workspace.write(
        [session = workspace.session(), request, renderer = workspace.renderer(),
         &changes = workspace.changes()](Services &services) {
            ProofFileService proofs({services.connection(), services.clock(), services.audit(),
                                     changes, services.consents(), services.copies(), renderer});
            return proofs.save(session, request);
        },
        dialog,
        [&navigator, path = *path](const Result<ProofFile> &saved) {
            if (!saved)
                navigator.tellError(saved.error());
            else
                navigator.tell(ProofDialog::tr("Saved as %1, copy %2 in the register.")
                                   .arg(QFileInfo(path).fileName(), saved->copyNumber));
        });
}

} // namespace

void showProof(Workspace &workspace, Navigator &navigator, PersonId person, const QString &event,
               QWidget *parent)
{
    workspace.write(
        [session = workspace.session(), person](Services &services) {
            return services.consents().proof(session, person);
        },
        parent,
        [&workspace, &navigator, person, event,
         parent](const Result<QList<ConsentProofRecord>> &acts) {
            if (!acts) {
                navigator.tellError(acts.error());
                return;
            }
            if (acts->isEmpty()) {
                navigator.tell(ProofDialog::tr("No consent was asked yet, so there is no proof."));
                return;
            }
            auto *dialog = new ProofDialog(*acts, event, parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            if (!workspace.session().may(Fn::ExportConsentProof)) {
                const auto why = ProofDialog::tr(
                    "Your role may look at proofs, not carry them out.");
                setBlocked(dialog->footer()->nextButton(), why);
                setBlocked(dialog->footer()->backButton(), why);
            }
            QObject::connect(dialog, &ProofDialog::copyRequested, dialog,
                             [&workspace, &navigator, dialog, person](const QString &format) {
                                 saveProof(workspace, navigator, dialog, person, format);
                             });
            dialog->open();
        });
}

} // namespace entente
