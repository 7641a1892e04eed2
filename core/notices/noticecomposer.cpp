// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/noticecomposer.h"

#include "core/wording/wording.h"

#include <algorithm>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

const QString kConsentBasis = u"consent"_s;
const QString kInterestBasis = u"legitimate_interest"_s;

/// One notice in the making: its sections in their order, and what is missing for them.
class NoticeDraft final
{
public:
    NoticeDraft(const NoticeSources &sources, NoticeArticle article, const Words &words)
        : m_from(sources)
        , m_article(article)
        , m_words(words)
    {}

    NoticeText full();
    NoticeText brief();

private:
    QString say(QStringView code) const { return m_words.word(QString(u"notice."_s + code)); }
    QString label(const Purpose &purpose) const;
    PurposeTerms termsOf(const Purpose &purpose) const;
    QString contact() const;
    QString authority() const;
    bool isFrench() const { return m_from.firm.country == u"FR"; }
    bool restsOn(const QString &basis) const;

    void add(QStringView code, QStringList paragraphs);
    void addFact(QStringView code);
    void addController();
    void addPurposes();
    void addRights();
    void addObjection();
    void addPhone();
    void missing(QStringView code);
    QString purposeParagraph(const Purpose &purpose);

    const NoticeSources &m_from;
    NoticeArticle m_article;
    const Words &m_words;
    NoticeText m_text;
};

QString NoticeDraft::label(const Purpose &purpose) const
{
    return m_words.language() == u"fr" ? purpose.labelFr : purpose.labelEn;
}

PurposeTerms NoticeDraft::termsOf(const Purpose &purpose) const
{
    const auto stated = std::ranges::find(m_from.terms, purpose.code, &PurposeTerms::purposeCode);
    return stated == m_from.terms.end() ? defaultPurposeTerms(purpose) : *stated;
}

QString NoticeDraft::contact() const
{
    const auto &firm = m_from.firm;
    for (const auto &way : {firm.privacyContact, firm.email, firm.phone}) {
        if (!way.isEmpty())
            return way;
    }
    return QString(firm.street + u", "_s + firm.postalCode + u' ' + firm.city).trimmed();
}

QString NoticeDraft::authority() const
{
    return isFrench() ? QString(m_words.word(u"document.authority_name") + u", "_s
                                + m_words.word(u"document.authority_address"))
                      : say(u"authority_other");
}

bool NoticeDraft::restsOn(const QString &basis) const
{
    return std::ranges::any_of(m_from.purposes, [&](const Purpose &purpose) {
        return termsOf(purpose).bases.contains(basis);
    });
}

void NoticeDraft::missing(QStringView code)
{
    if (!m_text.missing.contains(code))
        m_text.missing.append(code.toString());
}

void NoticeDraft::add(QStringView code, QStringList paragraphs)
{
    m_text.sections.append(
        {code.toString(), say(QString(u"title."_s + code)), std::move(paragraphs)});
}

void NoticeDraft::addFact(QStringView code)
{
    const auto text = m_from.facts.value(code.toString()).trimmed();
    if (text.isEmpty())
        missing(code);
    else
        add(code, text.split(u'\n', Qt::SkipEmptyParts));
}

// RGPD 13(1)(a), (b): who, and whom to write to.
void NoticeDraft::addController()
{
    const auto &firm = m_from.firm;
    const auto place = QString(firm.postalCode + u' ' + firm.city).trimmed();
    QStringList address;
    for (const auto &part : {firm.name, firm.street, place}) {
        if (!part.isEmpty())
            address.append(part);
    }
    QStringList paragraphs{say(u"controller").arg(address.join(u", "_s))};
    if (!firm.siren.isEmpty())
        paragraphs.append(m_words.word(u"document.siren").arg(firm.siren));
    QStringList ways;
    for (const auto &way : {firm.email, firm.phone}) {
        if (!way.isEmpty())
            ways.append(way);
    }
    if (!ways.isEmpty())
        paragraphs.append(say(u"reach").arg(ways.join(u", "_s)));
    for (const auto &optional : {u"representative"_s, u"dpo"_s}) {
        if (const auto text = m_from.facts.value(optional).trimmed(); !text.isEmpty())
            paragraphs.append(say(optional).arg(text));
    }
    if (firm.street.isEmpty() || firm.city.isEmpty())
        missing(u"address");
    if (ways.isEmpty() && firm.privacyContact.isEmpty())
        missing(u"contact");
    add(u"controller", paragraphs);
}

QString NoticeDraft::purposeParagraph(const Purpose &purpose)
{
    const auto terms = termsOf(purpose);
    const auto language = m_words.language();
    QStringList names;
    for (const auto &basis : terms.bases) {
        auto name = m_words.basisName(basis);
        if (!names.isEmpty() && !name.isEmpty())
            name[0] = name[0].toLower(); // within the sentence
        names.append(name);
    }
    auto sentence = say(u"purpose").arg(label(purpose), m_words.list(names));
    if (terms.bases.isEmpty())
        missing(u"bases");
    if (terms.bases.contains(kInterestBasis)) {
        if (const auto interest = terms.interest(language); interest.isEmpty())
            missing(u"interests");
        else
            sentence += u' ' + say(u"interest").arg(interest);
    }
    if (const auto kept = terms.retention(language); kept.isEmpty())
        missing(u"retention");
    else
        sentence += u' ' + say(u"kept").arg(kept);
    return sentence;
}

// RGPD 13(1)(c), (d), 13(2)(a).
void NoticeDraft::addPurposes()
{
    QStringList paragraphs;
    for (const auto &purpose : m_from.purposes)
        paragraphs.append(purposeParagraph(purpose));
    if (paragraphs.isEmpty())
        missing(u"purposes");
    else
        add(u"purposes", paragraphs);
}

// RGPD 13(2)(b), (c), (d); in France, LIL 85.
void NoticeDraft::addRights()
{
    QStringList paragraphs{say(u"rights").arg(contact())};
    if (restsOn(kConsentBasis))
        paragraphs.append(say(u"withdrawal"));
    if (isFrench())
        paragraphs.append(say(u"after_death"));
    add(u"rights", paragraphs);
    addObjection();
    add(u"complaint", {m_words.word(u"document.complaint").arg(authority())});
}

// RGPD 21(4): apart from everything else.
void NoticeDraft::addObjection()
{
    QStringList paragraphs{say(u"objection_canvassing").arg(contact())};
    if (restsOn(kInterestBasis))
        paragraphs.append(say(u"objection_interest"));
    add(u"objection", paragraphs);
}

// C. conso L223-2: whoever collects a consumer's number says this with it.
void NoticeDraft::addPhone()
{
    if (isFrench())
        add(u"phone", {say(u"phone")});
}

NoticeText NoticeDraft::full()
{
    addController();
    addPurposes();
    if (m_article == NoticeArticle::Indirect) { // RGPD 14(1)(d), 14(2)(f)
        addFact(u"categories");
        addFact(u"source");
    }
    addFact(u"recipients");
    addFact(u"transfers");
    if (m_article == NoticeArticle::Direct) // RGPD 13(2)(e)
        addFact(u"provision");
    addFact(u"automated");
    addRights();
    addPhone();
    return m_text;
}

// WP260, 36: who, what for, the rights, what surprises most, and where the rest is.
NoticeText NoticeDraft::brief()
{
    const auto complete = NoticeDraft(m_from, m_article, m_words).full();
    QStringList names;
    for (const auto &purpose : m_from.purposes) {
        auto name = label(purpose);
        if (!name.isEmpty())
            name[0] = name.at(0).toLower();
        names.append(name);
    }
    QStringList paragraphs{
        m_words.word(u"document.notice.who").arg(m_from.firm.name, m_words.list(names))};
    if (m_article == NoticeArticle::Indirect) {
        if (const auto source = m_from.facts.value(u"source"_s).trimmed(); !source.isEmpty())
            paragraphs.append(say(u"from").arg(source));
    }
    paragraphs.append(m_words.word(u"document.notice.choice"));
    paragraphs.append(m_words.word(u"document.notice.rights").arg(contact()));
    paragraphs.append(say(u"objection_canvassing").arg(contact()));
    if (isFrench())
        paragraphs.append(say(u"phone"));
    paragraphs.append(m_words.word(u"document.notice.full"));
    m_text.sections = {{u"short"_s, m_words.word(u"document.notice.title"), paragraphs}};
    // The short text leads to the full one, so it is no better than that.
    m_text.missing = complete.missing;
    return m_text;
}

} // namespace

PurposeTerms defaultPurposeTerms(const Purpose &purpose)
{
    PurposeTerms terms;
    terms.purposeCode = purpose.code;
    if (purpose.purposeClass == PurposeClass::Service)
        terms.bases = {u"contract"_s};
    else
        terms.bases = {kConsentBasis, kInterestBasis};
    return terms;
}

NoticeText composeNotice(const NoticeSources &sources, NoticeArticle article, NoticeLevel level,
                         const Words &words)
{
    NoticeDraft draft(sources, article, words);
    return level == NoticeLevel::Full ? draft.full() : draft.brief();
}

} // namespace entente
