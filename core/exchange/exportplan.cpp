// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportplan.h"

#include "core/base/secretbuffer.h"
#include "core/exchange/exportcolumns.h"

#include <algorithm>
#include <array>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

struct FormatWord
{
    ExportFormat format;
    QStringView code;
    QStringView ending;
};
constexpr std::array kFormatWords{
    FormatWord{ExportFormat::Csv, u"csv", u"csv"},
    FormatWord{ExportFormat::Xlsx, u"xlsx", u"xlsx"},
    FormatWord{ExportFormat::Ods, u"ods", u"ods"},
    FormatWord{ExportFormat::VCard4, u"vcard", u"vcf"},
    FormatWord{ExportFormat::VCard3, u"vcard3", u"vcf"},
    FormatWord{ExportFormat::Json, u"json", u"json"},
};

const FormatWord &formatWord(ExportFormat format)
{
    return *std::ranges::find(kFormatWords, format, &FormatWord::format);
}

constexpr std::array<QStringView, 3> kSubjectWords{u"people", u"organisations", u"both"};
constexpr std::array<QStringView, 4> kScopeWords{u"person", u"selection", u"view", u"everyone"};

Failure exportRefused(const QString &field, const QString &reason)
{
    return Failure{ErrorCode::Invalid, u"the export is not complete"_s, {{}, 0, 0, field}, reason};
}

} // namespace

QString exportFormatCode(ExportFormat format)
{
    return formatWord(format).code.toString();
}

std::optional<ExportFormat> exportFormatFromCode(QStringView code)
{
    for (const auto &word : kFormatWords) {
        if (word.code == code)
            return word.format;
    }
    return std::nullopt;
}

QString exportFileEnding(ExportFormat format)
{
    return formatWord(format).ending.toString();
}

bool isTableFormat(ExportFormat format)
{
    return format == ExportFormat::Csv || format == ExportFormat::Xlsx
           || format == ExportFormat::Ods;
}

QString exportSubjectCode(ExportSubject subject)
{
    return kSubjectWords[static_cast<size_t>(subject)].toString();
}

std::optional<ExportSubject> exportSubjectFromCode(QStringView code)
{
    for (size_t i = 0; i < kSubjectWords.size(); ++i) {
        if (kSubjectWords[i] == code)
            return static_cast<ExportSubject>(i);
    }
    return std::nullopt;
}

QString exportScopeCode(ExportScope scope)
{
    return kScopeWords[static_cast<size_t>(scope)].toString();
}

Result<void> checkPassport(const ExportPassport &passport, QDate today)
{
    if (passport.purpose.trimmed().isEmpty())
        return exportRefused(u"purpose"_s, u"export.no_purpose"_s);
    if (passport.recipient.trimmed().isEmpty())
        return exportRefused(u"recipient"_s, u"export.no_recipient"_s);
    if (!passport.until.isValid())
        return exportRefused(u"until"_s, u"export.no_end_date"_s);
    if (passport.until < today)
        return exportRefused(u"until"_s, u"export.end_in_past"_s);
    return {};
}

Result<void> checkExport(const ExportRequest &request, QDate today)
{
    if (auto complete = checkPassport(request.passport, today); !complete)
        return complete;
    if (!request.plain && (!request.password || request.password->isEmpty()))
        return exportRefused(u"password"_s, u"export.no_password"_s);
    if (request.plain && request.subject == ExportSubject::Both
        && request.format == ExportFormat::Csv)
        return exportRefused(u"format"_s, u"export.needs_archive"_s);
    for (const auto &key : request.columns) {
        if (!exportColumn(key))
            return exportRefused(u"fields"_s, u"export.unknown_column"_s);
    }
    const bool chosenOnes = request.scope != ExportScope::Everyone;
    if (chosenOnes && request.people.isEmpty() && request.organisations.isEmpty())
        return exportRefused(u"scope"_s, u"export.nobody"_s);
    return {};
}

} // namespace entente
