// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wordtables.h"

namespace entente::wording::tables {

namespace {

// The sentences of the notices of RGPD 13 and 14, and the words around them.
constexpr Saying kNoticeTexts[] = {
    {"title.controller", QT_TRANSLATE_NOOP("Notices", "Who is responsible")},
    {"title.purposes", QT_TRANSLATE_NOOP("Notices", "What for, by which right, for how long")},
    {"title.categories", QT_TRANSLATE_NOOP("Notices", "Which data")},
    {"title.source", QT_TRANSLATE_NOOP("Notices", "Where your data come from")},
    {"title.recipients", QT_TRANSLATE_NOOP("Notices", "Who receives them")},
    {"title.transfers", QT_TRANSLATE_NOOP("Notices", "Outside the European Union")},
    {"title.provision", QT_TRANSLATE_NOOP("Notices", "Whether you have to give them")},
    {"title.automated", QT_TRANSLATE_NOOP("Notices", "Automated decisions")},
    {"title.rights", QT_TRANSLATE_NOOP("Notices", "Your rights")},
    {"title.objection", QT_TRANSLATE_NOOP("Notices", "Your right to object")},
    {"title.complaint", QT_TRANSLATE_NOOP("Notices", "Complaints")},
    {"title.phone", QT_TRANSLATE_NOOP("Notices", "Commercial calls")},
    {"title.short", QT_TRANSLATE_NOOP("Notices", "Your data and your rights")},

    {"controller", QT_TRANSLATE_NOOP("Notices", "The controller is %1.")},
    {"reach", QT_TRANSLATE_NOOP("Notices", "You can reach it here: %1.")},
    {"representative", QT_TRANSLATE_NOOP("Notices", "Its representative in the Union: %1.")},
    {"dpo", QT_TRANSLATE_NOOP("Notices", "Its data protection officer: %1.")},
    {"purpose", QT_TRANSLATE_NOOP("Notices", "%1. Legal basis: %2.")},
    {"interest", QT_TRANSLATE_NOOP("Notices", "Interest pursued: %1.")},
    {"kept", QT_TRANSLATE_NOOP("Notices", "Kept: %1.")},
    {"from", QT_TRANSLATE_NOOP("Notices", "Your data come from: %1.")},
    {"rights",
     QT_TRANSLATE_NOOP(
         "Notices",
         "You may ask for access to your data, for their rectification or erasure, for restriction "
         "of processing and for a portable copy. Write here: %1. The answer comes within a month "
         "and costs nothing.")},
    {"withdrawal",
     QT_TRANSLATE_NOOP("Notices",
                       "Where a processing rests on your consent, you may withdraw it at any time, "
                       "as easily as you gave it. What was done before stays lawful.")},
    {"after_death",
     QT_TRANSLATE_NOOP(
         "Notices", "You may leave instructions on what becomes of your data after your death.")},
    {"objection_canvassing",
     QT_TRANSLATE_NOOP("Notices",
                       "You may object at any time, without giving a reason, to the use of your "
                       "data for canvassing. A word is enough: %1.")},
    {"objection_interest",
     QT_TRANSLATE_NOOP("Notices",
                       "Where a processing rests on our legitimate interest, you may object to it "
                       "on grounds relating to your particular situation.")},
    {"phone",
     QT_TRANSLATE_NOOP("Notices",
                       "If you give us your telephone number: a consumer is called for commercial "
                       "purposes only with their prior consent (C. conso L223-1, L223-2).")},
    {"authority_other",
     QT_TRANSLATE_NOOP("Notices", "the data protection authority of your country")},

    {"article.13", QT_TRANSLATE_NOOP("Notices", "Collected directly (Art. 13)")},
    {"article.14", QT_TRANSLATE_NOOP("Notices", "Data from somebody else (Art. 14)")},
    {"level.short", QT_TRANSLATE_NOOP("Notices", "Short notice")},
    {"level.full", QT_TRANSLATE_NOOP("Notices", "Full notice")},
    {"method.handed", QT_TRANSLATE_NOOP("Notices", "Handed over")},
    {"method.email", QT_TRANSLATE_NOOP("Notices", "By e-mail")},
    {"method.post", QT_TRANSLATE_NOOP("Notices", "By post")},
    {"method.screen", QT_TRANSLATE_NOOP("Notices", "Shown on the screen")},
    {"method.oral", QT_TRANSLATE_NOOP("Notices", "Said aloud")},

    {"fact.representative", QT_TRANSLATE_NOOP("Notices", "Representative in the Union")},
    {"fact.dpo", QT_TRANSLATE_NOOP("Notices", "Data protection officer")},
    {"fact.recipients", QT_TRANSLATE_NOOP("Notices", "Recipients")},
    {"fact.transfers", QT_TRANSLATE_NOOP("Notices", "Transfers outside the European Union")},
    {"fact.provision", QT_TRANSLATE_NOOP("Notices", "Must the data be given?")},
    {"fact.categories", QT_TRANSLATE_NOOP("Notices", "Categories of data")},
    {"fact.source", QT_TRANSLATE_NOOP("Notices", "Source of the data")},
    {"fact.automated", QT_TRANSLATE_NOOP("Notices", "Automated decisions")},

    {"hint.representative",
     QT_TRANSLATE_NOOP("Notices", "Only for a firm established outside the Union")},
    {"hint.dpo", QT_TRANSLATE_NOOP("Notices", "Name and contact, if the firm has appointed one")},
    {"hint.recipients",
     QT_TRANSLATE_NOOP("Notices",
                       "For example: our staff, our accountant, our e-mail provider (Firm, town)")},
    {"hint.transfers",
     QT_TRANSLATE_NOOP("Notices", "For example: none; or the country and the safeguard")},
    {"hint.provision",
     QT_TRANSLATE_NOOP("Notices",
                       "For example: only what an order needs has to be given; the rest is free")},
    {"hint.categories",
     QT_TRANSLATE_NOOP("Notices", "For example: identity, work contact details, job title")},
    {"hint.source",
     QT_TRANSLATE_NOOP("Notices", "For example: the public register of firms; the fair’s list")},
    {"hint.automated",
     QT_TRANSLATE_NOOP("Notices", "For example: no decision is taken by automated means alone")},

    {"missing.address", QT_TRANSLATE_NOOP("Notices", "the address of the firm")},
    {"missing.contact", QT_TRANSLATE_NOOP("Notices", "an e-mail or a phone number of the firm")},
    {"missing.purposes", QT_TRANSLATE_NOOP("Notices", "a purpose")},
    {"missing.bases", QT_TRANSLATE_NOOP("Notices", "the legal basis of a purpose")},
    {"missing.interests", QT_TRANSLATE_NOOP("Notices", "the legitimate interest pursued")},
    {"missing.retention", QT_TRANSLATE_NOOP("Notices", "how long the data are kept")},
    {"missing.recipients", QT_TRANSLATE_NOOP("Notices", "the recipients")},
    {"missing.transfers", QT_TRANSLATE_NOOP("Notices", "whether data leave the European Union")},
    {"missing.provision", QT_TRANSLATE_NOOP("Notices", "whether the data have to be given")},
    {"missing.categories", QT_TRANSLATE_NOOP("Notices", "the categories of data")},
    {"missing.source", QT_TRANSLATE_NOOP("Notices", "the source of the data")},
    {"missing.automated", QT_TRANSLATE_NOOP("Notices", "whether decisions are automated")},

    {"due.collection", QT_TRANSLATE_NOOP("Notices", "Collected from the person (Art. 13(1))")},
    {"due.month", QT_TRANSLATE_NOOP("Notices", "One month after the data came (Art. 14(3)(a))")},
    {"due.first_communication",
     QT_TRANSLATE_NOOP("Notices", "First message to the person (Art. 14(3)(b))")},
    {"due.first_disclosure",
     QT_TRANSLATE_NOOP("Notices", "First handed on to somebody else (Art. 14(3)(c))")},
};

} // namespace

const WordTable noticeTexts{"Notices", kNoticeTexts};

} // namespace entente::wording::tables
