// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace entente {

/// The words of a note around the first that begins like one of the folded `terms`, in one line; empty when none does.
QString noteExcerpt(const QString &body, const QStringList &terms);

} // namespace entente
