// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/context.h"

#include <QJsonObject>

#include <optional>

namespace entente::cli {

/// What was typed, taken apart: which command, with what.
struct Invocation
{
    GlobalOptions global;
    const Command *command = nullptr;
    Arguments arguments{{}, {}};
    bool help = false;
};

/// Every command, in the order of the help.
const QList<Command> &allCommands();

/// Invalid with reason "usage" and one sentence in `detail`.
Result<Invocation> parseCommandLine(const QStringList &arguments);

/// {"error": …}: what went wrong, for scripts, with the sentence that people read.
QJsonObject errorJson(const Error &error, const QString &sentence);

QString generalHelp();
QString commandHelp(const Command &command);

/// 0 done … 9 internal, 130 cancelled; an irreversible command without --yes and a wrong usage are 2.
int exitCodeOf(const Error &error);

} // namespace entente::cli
