// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/savepdf.h"

#include "core/base/error.h"
#include "core/services/services.h"
#include "ui/shell/navigator.h"
#include "ui/support/prompter.h"
#include "ui/support/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace entente {

using namespace Qt::StringLiterals;

QString pdfObstacle(Workspace &workspace)
{
    if (!workspace.renderer())
        return QCoreApplication::translate("SavePdf",
                                           "This program was started without its documents.");
    return workspace.isReadOnly()
               ? QCoreApplication::translate("SavePdf", "This vault is open for reading only.")
               : QString();
}

void savePdf(Workspace &workspace, Navigator &navigator, QObject *context,
             const QString &suggestedName, MakePdf make)
{
    if (!pdfObstacle(workspace).isEmpty())
        return;
    const auto path = workspace.prompter().saveFile(
        QCoreApplication::translate("SavePdf", "Save the document"), suggestedName,
        QCoreApplication::translate("SavePdf", "PDF documents (*.pdf)"));
    if (!path)
        return;
    const auto *renderer = workspace.renderer();
    workspace.write([renderer, make = std::move(make), language = workspace.language()](
                        Services &) { return make(*renderer, language); },
                    context,
                    [&navigator, path = *path](Result<QByteArray> made) {
                        if (!made) {
                            navigator.tellError(made.error());
                            return;
                        }
                        QSaveFile file(path);
                        if (!file.open(QIODevice::WriteOnly) || file.write(*made) != made->size()
                            || !file.commit()) {
                            navigator.tellError(
                                {ErrorCode::Io, u"the document could not be written"_s, {}, {}});
                            return;
                        }
                        navigator.tell(QCoreApplication::translate("SavePdf", "Saved as %1.")
                                           .arg(QFileInfo(path).fileName()),
                                       {});
                    });
}

} // namespace entente
