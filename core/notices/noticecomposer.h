// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consentevent.h"
#include "core/notices/notice.h"
#include "core/parties/firmrepository.h"

namespace entente {

class Words;

/// Everything that a notice is made of, in one language.
struct NoticeSources
{
    Firm firm;
    QList<Purpose> purposes; ///< the active ones, in their order
    QList<PurposeTerms> terms;
    NoticeFacts facts;
};

/// What a purpose that nobody has described is taken to rest on, by its class; the interest and the time stay to be said
/// where the law asks for them.
PurposeTerms defaultPurposeTerms(const Purpose &purpose);

/// The notice of RGPD 13 or 14 from the firm's own data. What is missing is named, never invented.
NoticeText composeNotice(const NoticeSources &sources, NoticeArticle article, NoticeLevel level,
                         const Words &words);

} // namespace entente
