// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/erasureresultview.h"

#include "core/rights/documentrenderer.h"
#include "core/wording/wording.h"
#include "ui/consent/verdictwords.h"
#include "ui/rights/savepdf.h"
#include "ui/support/labels.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/reflowrow.h"
#include "ui/widgets/verdictchip.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kResultBreak = 720;

QWidget *factLine(const QString &text, const QString &fact, const QString &icon, QWidget *parent)
{
    const auto &theme = Theme::of(parent);
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(theme.space(16), theme.space(8), theme.space(16), theme.space(8));
    line->setSpacing(theme.space(12));
    if (!icon.isEmpty())
        line->addWidget(new IconLabel(icon, ColorRole::OkText, 16, row));
    line->addWidget(wrappedLabel(text, TypeRole::Body, Tone::Normal, row), 1);
    line->addWidget(plainLabel(fact, TypeRole::Body, Tone::Second, row));
    return row;
}

} // namespace

ErasureResultView::ErasureResultView(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(Theme::of(this).space(16));
}

ErasureResultView::~ErasureResultView() = default;

void ErasureResultView::setResult(const ErasureResult &result)
{
    m_result = result;
    m_column->addWidget(makeHead());
    if (m_result.certificate.cleaningPending) {
        m_column->addWidget(new Panel(PanelKind::Attention,
                                      tr("The write-ahead file is still in use. It will be emptied "
                                         "when the vault is closed."),
                                      this));
    }
    auto *columns = new ReflowRow(kResultBreak, this);
    const auto addColumn = [&](QWidget *first, QWidget *second, int stretch) {
        auto *cards = new QVBoxLayout;
        cards->setSpacing(Theme::of(this).space(16));
        cards->addWidget(first);
        cards->addWidget(second);
        cards->addStretch();
        columns->row()->addLayout(cards, stretch);
    };
    addColumn(makeProof(), makeKept(), 6);
    addColumn(makeCertificate(), makeToDo(), 5);
    m_column->addWidget(columns);
}

QWidget *ErasureResultView::makeHead()
{
    const auto &certificate = m_result.certificate;
    const auto &theme = Theme::of(this);
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(theme.space(16));
    row->addWidget(new IconLabel(u"dialog-ok-apply"_s, ColorRole::OkText, 32, head));
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.space(4));
    words->addWidget(
        wrappedLabel(tr("It is erased, and it is proved"), TypeRole::Title, Tone::Normal, head));
    const QStringList facts{Words().time(certificate.at) + u'.',
                            tr("%n trace(s) erased,", nullptr, certificate.erased),
                            tr("%n anonymised,", nullptr, certificate.anonymised),
                            tr("%n kept.", nullptr, certificate.keptCount)};
    words->addWidget(wrappedLabel(facts.join(u' '), TypeRole::Body, Tone::Second, head));
    row->addLayout(words, 1);
    return head;
}

QWidget *ErasureResultView::makeProof()
{
    auto *card = new Card(tr("Search after the erasure"), this);
    int found = 0;
    for (const auto &line : std::as_const(m_result.certificate.proof))
        found += line.found;
    card->addHeaderWidget(
        new ChipLabel(chipLook(found == 0 ? VerdictLook::Allowed : VerdictLook::Refused),
                      found == 0 ? tr("No trace") : tr("%n found", nullptr, found), card));
    card->setHeaderLine(true);
    const Words words;
    for (const auto &line : std::as_const(m_result.certificate.proof)) {
        card->addRow(factLine(words.word(line.place),
                              tr("%1 searched").arg(words.number(line.examined)),
                              line.found == 0 ? u"dialog-ok-apply"_s : u"dialog-warning"_s, card));
    }
    card->addSpacer();
    return card;
}

QWidget *ErasureResultView::makeCertificate()
{
    const auto &theme = Theme::of(this);
    const auto &certificate = m_result.certificate;
    auto *card = new Card(tr("Certificate of erasure"), this);
    card->body()->setSpacing(theme.space(4));
    const auto add = [&](const QString &label, const QString &value) {
        card->body()->addWidget(plainLabel(label, TypeRole::Small, Tone::Third, card));
        auto *text = wrappedLabel(value, TypeRole::Body, Tone::Normal, card);
        setWeight(text, Weight::Medium);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        card->body()->addWidget(text);
    };
    add(tr("Number"), certificate.number);
    add(tr("Sealed by"),
        tr("%1, %2", "user, time").arg(certificate.sealedBy, Words().time(certificate.at)));
    add(tr("Fingerprint"), certificate.checksum.left(8) + u" … "_s + certificate.checksum.right(8));
    card->body()->addSpacing(theme.space(8));
    auto *save = primaryButton(tr("Save the certificate"), u"application-certificate"_s, card);
    save->setObjectName(u"saveCertificate"_s);
    setBlocked(save, pdfObstacle(m_workspace));
    connect(save, &QPushButton::clicked, this, [this] {
        savePdf(m_workspace, m_navigator, this, m_result.certificate.number + u".pdf"_s,
                [certificate = m_result.certificate](const DocumentRenderer &renderer,
                                                     const QString &language) {
                    return renderer.erasureCertificate(certificate, language);
                });
    });
    auto *row = new QHBoxLayout;
    row->addWidget(save);
    row->addStretch();
    card->body()->addLayout(row);
    if (const auto obstacle = pdfObstacle(m_workspace); !obstacle.isEmpty())
        card->body()->addWidget(wrappedLabel(obstacle, TypeRole::Small, Tone::Third, card));
    card->addSpacer();
    return card;
}

QWidget *ErasureResultView::makeKept()
{
    auto *card = new Card(tr("What remains, and until when"), this);
    card->setHeaderLine(true);
    const Words words;
    for (const auto &kept : std::as_const(m_result.certificate.kept)) {
        QString key = kept.where;
        if (!words.knows(key) && key.endsWith(u".kept"))
            key.chop(5);
        const auto until = kept.until.isValid() ? shortDate(kept.until) : QString();
        card->addRow(factLine(
            tr("%1: %2", "place, number").arg(words.word(key), words.number(kept.count)),
            kept.legalRef.isEmpty() ? until : until + u" · "_s + words.lawReference(kept.legalRef),
            {}, card));
    }
    card->body()->addWidget(wrappedLabel(m_result.certificate.kept.isEmpty()
                                             ? tr("Nothing: no law asks for any of it to be kept.")
                                             : tr("In the sealed archive, erased at its term."),
                                         TypeRole::Small, Tone::Third, card));
    card->addSpacer();
    return card;
}

QWidget *ErasureResultView::makeToDo()
{
    const auto &theme = Theme::of(this);
    auto *card = new Card(tr("Still to do"), this);
    card->body()->setSpacing(theme.space(8));
    const auto &letter = m_result.letter;
    auto *answer = secondaryButton(tr("Save the letter to %1").arg(letter.personName),
                                   u"document-save"_s, card);
    setBlocked(answer, pdfObstacle(m_workspace));
    connect(answer, &QPushButton::clicked, this, [this] {
        savePdf(m_workspace, m_navigator, this,
                tr("Answer %1.pdf").arg(m_result.certificate.number),
                [result = m_result](const DocumentRenderer &renderer, const QString &language) {
                    return renderer.erasureLetter(result.certificate, result.letter, language);
                });
    });
    card->body()->addWidget(wrappedLabel(tr("Tell the person that it is done. The letter is the "
                                            "only place where the name still stands."),
                                         TypeRole::Body, Tone::Second, card));
    auto *row = new QHBoxLayout;
    row->addWidget(answer);
    row->addStretch();
    card->body()->addLayout(row);
    for (const auto &recipient : letter.recipients)
        card->body()->addWidget(
            new QCheckBox(tr("Tell %1, who received a copy").arg(recipient), card));
    card->addSpacer();
    return card;
}

} // namespace entente
