// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/filesmodel.h"

#include "ui/consent/verdictwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace entente {

QString fileKindAndSize(const Attachment &file)
{
    const auto kind = file.isPicture()                       ? FilesModel::tr("Picture")
                      : file.mediaType == u"application/pdf" ? FilesModel::tr("PDF document")
                      : file.mediaType == u"application/zip"
                          ? FilesModel::tr("Archive or office document")
                          : FilesModel::tr("File");
    return QString(kind + u" · "_s
                   + QLocale().formattedDataSize(file.size, 0, QLocale::DataSizeTraditionalFormat));
}

FilesModel::FilesModel(QObject *parent) : RowModel<Attachment>(parent) {}

FilesModel::~FilesModel() = default;

QList<ColumnSpec> FilesModel::columns() const
{
    return {{tr("File")}};
}

QVariant FilesModel::cell(const Attachment &row, int, int role) const
{
    const auto small = QString(fileKindAndSize(row) + u" · "_s
                               + shortDate(row.createdAt.toLocalTime().date()));
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case SubtitleRole: return small;
    case IconNameRole:
        return row.isPicture()                       ? u"document-preview"_s
               : row.mediaType == u"application/pdf" ? u"office-report"_s
                                                     : u"mail-attachment"_s;
    case Qt::AccessibleTextRole: return QString(row.name + u", "_s + small);
    default: return {};
    }
}

} // namespace entente
