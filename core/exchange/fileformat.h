// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace entente {

enum class FileFormat { Csv, Vcard, Ldif, Xlsx, Ods, Json };

/// "csv", "vcard", "ldif", "xlsx", "ods", "json" (our own exports alone).
QString fileFormatName(FileFormat format);
std::optional<FileFormat> fileFormatFromName(QStringView name);

struct FormatGuess
{
    FileFormat format = FileFormat::Csv;
    bool isArchive = false; ///< a workbook; which one is seen when it is opened
    QString foreign;        ///< something that is not read: "xls", "pdf", "encrypted"…
};

/// By content, never by name: the first few kilobytes are enough.
FormatGuess guessFormat(const QByteArray &head);

} // namespace entente
