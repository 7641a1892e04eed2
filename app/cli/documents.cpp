// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents.h"

#include "app/cli/context.h"
#include "core/documents/pdfrenderer.h"

#include <QLocale>

namespace entente::cli {

DocumentRenderer *renderer()
{
    static PdfRenderer pdf;
    return &pdf;
}

QString documentLanguage(const Context &context)
{
    const auto &language = context.options().language;
    return language.isEmpty() ? QLocale::system().name().left(2) : language;
}

} // namespace entente::cli
