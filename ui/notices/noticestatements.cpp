// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticestatements.h"

#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/shell/navigator.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/support/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinefield.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kStatementLabelWidth = 170;

const QStringList &basesOffered()
{
    static const QStringList kBases{u"consent"_s, u"legitimate_interest"_s, u"contract"_s,
                                    u"legal_obligation"_s};
    return kBases;
}

bool isAskedFor(const QString &fact, NoticeArticle article)
{
    if (fact == u"provision")
        return article == NoticeArticle::Direct;
    if (fact == u"categories" || fact == u"source")
        return article == NoticeArticle::Indirect;
    return true;
}

} // namespace

NoticeStatements::NoticeStatements(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(Theme::of(this).space(12));
}

NoticeStatements::~NoticeStatements() = default;

void NoticeStatements::show(NoticeArticle article, const QString &language)
{
    m_language = language;
    m_fields.clear();
    while (auto *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto &services = m_workspace.reading();
    const auto &session = m_workspace.session();
    const auto facts = services.notices().facts(session, language);
    const auto terms = services.notices().terms(session);
    const auto purposes = services.consents().purposes(session);
    if (!facts || !terms || !purposes) {
        m_navigator.tellError(!facts ? facts.error() : !terms ? terms.error() : purposes.error());
        return;
    }
    m_column->addWidget(makeFacts(article, *facts));
    for (const auto &purpose : *purposes) {
        const auto own = std::ranges::find(*terms, purpose.code, &PurposeTerms::purposeCode);
        if (purpose.active && own != terms->end())
            m_column->addWidget(makePurpose(purpose, *own));
    }
}

InlineField *NoticeStatements::addField(Card *card, const QString &name, const QString &label,
                                        const QString &placeholder, const QString &value)
{
    auto *field = new InlineField(label, card);
    field->setLabelWidth(kStatementLabelWidth);
    field->setPlaceholder(placeholder);
    field->setValue(value);
    if (m_workspace.isReadOnly())
        field->setReadOnly(tr("The vault is read-only."));
    else if (!m_workspace.session().may(Fn::EditNotices))
        field->setReadOnly(tr("Only an administrator changes this."));
    card->body()->addWidget(field);
    m_fields.insert(name, field);
    return field;
}

Card *NoticeStatements::makeFacts(NoticeArticle article, const NoticeFacts &facts)
{
    const Words words;
    auto *card = new Card(tr("What only you know"), this);
    card->body()->setSpacing(0);
    card->body()->addWidget(
        wrappedLabel(tr("The program does not invent it: the law asks you to say it, and “none” is "
                        "an answer."),
                     TypeRole::Body, Tone::Second, card));
    card->body()->addSpacing(Theme::of(this).space(8));
    for (const auto &fact : noticeFactCodes()) {
        if (!isAskedFor(fact, article))
            continue;
        auto *field = addField(card, fact, words.word(QString(u"notice.fact."_s + fact)),
                               words.word(QString(u"notice.hint."_s + fact)), facts.value(fact));
        connect(field, &InlineField::edited, this, [this, field, fact](const QString &text) {
            m_workspace.write(
                [session = m_workspace.session(), fact, language = m_language,
                 text](Services &services) {
                    return services.notices().setFact(session, fact, language, text);
                },
                field,
                [this, field, text](const Result<void> &done) { onStored(done, field, text); });
        });
    }
    return card;
}

Card *NoticeStatements::makePurpose(const Purpose &purpose, const PurposeTerms &terms)
{
    const Words words;
    const auto &theme = Theme::of(this);
    auto *card = new Card(words.purposeName(purpose.code), this);
    card->body()->setSpacing(0);
    auto shared = std::make_shared<PurposeTerms>(terms); // what the lines of this card change
    auto *bases = new QWidget(card);
    auto *flow = new FlowLayout(bases);
    flow->setSpacing(theme.space(12));
    const bool mayEdit = m_workspace.session().may(Fn::EditNotices) && !m_workspace.isReadOnly();
    for (const auto &basis : basesOffered()) {
        auto *box = new QCheckBox(words.basisName(basis), bases);
        box->setChecked(terms.bases.contains(basis));
        box->setEnabled(mayEdit);
        connect(box, &QCheckBox::toggled, this, [this, shared, basis](bool on) {
            shared->bases.removeAll(basis);
            if (on)
                shared->bases.append(basis);
            store(*shared, nullptr, {});
        });
        flow->addWidget(box);
    }
    card->body()->addWidget(bases);
    card->body()->addSpacing(theme.space(8));
    const bool isFrench = m_language == u"fr";
    const auto line = [&](const QString &name, const QString &label, const QString &hint,
                          QString PurposeTerms::*member) {
        auto *field = addField(card, QString(purpose.code + u'.' + name), label, hint,
                               (*shared).*member);
        connect(field, &InlineField::edited, this,
                [this, shared, member, field](const QString &text) {
                    (*shared).*member = text.trimmed();
                    store(*shared, field, text);
                });
    };
    line(u"interest"_s, tr("Interest pursued"), tr("For example: to make our products known"),
         isFrench ? &PurposeTerms::interestFr : &PurposeTerms::interestEn);
    line(u"retention"_s, tr("Kept for"), tr("For example: three years after the last contact"),
         isFrench ? &PurposeTerms::retentionFr : &PurposeTerms::retentionEn);
    return card;
}

void NoticeStatements::store(const PurposeTerms &terms, InlineField *field, const QString &text)
{
    m_workspace.write(
        [session = m_workspace.session(), terms](Services &services) {
            return services.notices().setTerms(session, terms);
        },
        field ? static_cast<QObject *>(field) : this,
        [this, field, text](const Result<void> &done) { onStored(done, field, text); });
}

void NoticeStatements::onStored(const Result<void> &done, InlineField *field, const QString &text)
{
    if (!done && field)
        field->setError(Words().errorSentence(done.error()));
    else if (!done)
        m_navigator.tellError(done.error());
    else if (field)
        field->setValue(text.trimmed());
    if (done)
        emit stated();
}

} // namespace entente
