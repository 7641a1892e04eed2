// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QIODevice;

namespace entente {

/// All of a file that somebody named: a part of it is no answer. NotFound (file.unreadable), Io (import.unreadable) when
/// it ends before it should, Invalid (file.too_long) when it is larger than `limit`; where.field = `field`.
Result<QByteArray> readWholeFile(const QString &path, qint64 limit, const QString &field);
/// The same of what is open already.
Result<QByteArray> readWhole(QIODevice &device, qint64 limit, const Where &where = {});

} // namespace entente
