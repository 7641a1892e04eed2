// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents.h"

#include "app/cli/context.h"
#include "core/documents/pdfrenderer.h"
#include "core/wording/wording.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace entente::cli {

DocumentRenderer *renderer()
{
    static PdfRenderer pdf;
    return &pdf;
}

QString documentLanguage(const Context &context)
{
    const auto &wanted = context.options().language;
    const auto language = wanted.isEmpty() ? QLocale::system().name().left(2) : wanted;
    return Words::languages().contains(language) ? language : u"en"_s;
}

} // namespace entente::cli
