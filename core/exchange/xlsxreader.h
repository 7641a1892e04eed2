// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheetnumber.h"
#include "core/exchange/workbook.h"

namespace entente {

/// Office Open XML spreadsheets (ECMA-376), transitional and strict.
class XlsxWorkbook final : public Workbook
{
public:
    static Result<std::unique_ptr<Workbook>> open(std::unique_ptr<ZipReader> archive, qint64 size,
                                                  SheetLimits limits);

    QString format() const override { return u"xlsx"_qs; }
    QStringList sheets() const override { return m_sheets; }
    Sight sight(qsizetype sheet) const override { return m_sights.value(sheet, Sight::Visible); }
    Result<std::unique_ptr<RecordSource>> rows(qsizetype sheet) override;

    /// Text of a shared string; nothing for an index that the file does not have.
    std::optional<QString> sharedText(qsizetype index) const;
    SheetFormat style(qsizetype index) const { return m_styles.value(index); }
    bool since1904() const { return m_since1904; }

private:
    XlsxWorkbook(std::unique_ptr<ZipReader> archive, qint64 size, SheetLimits limits)
        : m_archive(std::move(archive))
        , m_size(size)
        , m_limits(limits)
    {}
    Result<void> readWorkbook(const QString &path);
    Result<void> readStyles(const QString &path);
    Result<void> readSharedTexts(const QString &path);

    const std::unique_ptr<ZipReader> m_archive;
    const qint64 m_size;
    const SheetLimits m_limits;
    QStringList m_sheets;
    QStringList m_paths;
    QList<Sight> m_sights;
    QStringList m_sharedTexts;
    QList<SheetFormat> m_styles; ///< by index of cellXfs
    bool m_since1904 = false;
};

} // namespace entente
