// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QObject;

namespace entente {

class DocumentRenderer;
class Navigator;
class Workspace;

using MakePdf =
    std::function<Result<QByteArray>(const DocumentRenderer &renderer, const QString &language)>;

/// Why no PDF can be made; empty when one can.
QString pdfObstacle(Workspace &workspace);
/// Asks where, makes the PDF on the writer's thread (a renderer makes one document at a time), saves and opens it.
void savePdf(Workspace &workspace, Navigator &navigator, QObject *context,
             const QString &suggestedName, MakePdf make);

} // namespace entente
