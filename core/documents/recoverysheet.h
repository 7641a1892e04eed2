// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbuffer.h"

#include <QDateTime>
#include <QString>

class QPagedPaintDevice;

namespace entente {

class Words;

/// What stands on the recovery sheet beside the key.
struct RecoverySheet
{
    QString vaultName;
    QString firmName;
    QString userName;
    QDateTime madeAt;
};

/// Draws the sheet on a printer or another device of A4 paper: this way no file ever holds the key. `key` is the text of
/// vault::recoveryKeyText(), in groups parted by hyphens. Invalid for anything else, Internal when it cannot be drawn.
Result<void> drawRecoverySheet(QPagedPaintDevice &device, const RecoverySheet &sheet,
                               const SecretBuffer &key, const Words &words);

/// The same as PDF. The bytes are the key: whoever asked writes them where the person said, and wipes them.
Result<QByteArray> recoverySheetPdf(const RecoverySheet &sheet, const SecretBuffer &key,
                                    const Words &words);

} // namespace entente
