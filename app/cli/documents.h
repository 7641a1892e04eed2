// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace entente {
class DocumentRenderer;
}

namespace entente::cli {

class Context;

/// Makes the PDFs of this program.
DocumentRenderer *renderer();
/// --lang, else the system's: "fr" or "en".
QString documentLanguage(const Context &context);

} // namespace entente::cli
