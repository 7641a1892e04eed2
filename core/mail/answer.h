// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace entente::mail {

/// What a reply says to a question that is answered by yes or no.
enum class Answer { Unclear, Yes, No, Stop };

/// Reads an answer only when nobody could take it for anything else (RGPD 4(11): unambiguous): the whole text is one of a
/// written list of short phrases, with at most a greeting before and a closing and one of `names` after. What is longer,
/// asks, sets a condition, or says two things is Unclear and for somebody to read. `language` is that of the question.
Answer readAnswer(const QString &text, const QString &language, const QStringList &names = {});

} // namespace entente::mail
