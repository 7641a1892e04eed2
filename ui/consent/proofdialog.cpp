// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/proofdialog.h"

#include "core/documents/drawing.h"
#include "core/wording/wording.h"
#include "ui/consent/verdictwords.h"
#include "ui/support/filepictures.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/wizardfooter.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kProofWidth = 680;
constexpr int kProofHeight = 640;
constexpr double kProofShare = 0.96; // of the window that it lies over
constexpr int kProofPictureHeight = 160;

bool isProofOfYes(const ConsentProofRecord &act)
{
    return act.event.kind == ActKind::Given || act.event.kind == ActKind::Renewed;
}

QString proofTitle(const ConsentProofRecord &act, const Words &words)
{
    QStringList channels;
    for (const Channel channel : kAllChannels) {
        if (act.event.channels.contains(channel))
            channels.append(channelLabel(channel));
    }
    return ProofDialog::tr("%1: %2, %3", "act, channels, date")
        .arg(words.consentKindName(actKindName(act.event.kind)),
             act.event.channels.isAll() ? words.channelName(u"all") : words.list(channels),
             words.date(act.event.occurredOn));
}

QString pictureTypeOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG"))
        return u"image/png"_s;
    return bytes.startsWith("\xff\xd8") ? u"image/jpeg"_s : QString();
}

/// Ink on white paper, whatever the theme: it is a document.
QPixmap drawnSignature(const SignatureStrokes &strokes, int height)
{
    QPixmap picture(height * 3, height);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    SignatureDrawing::draw(painter, QRectF(picture.rect()).adjusted(4, 4, -4, -4), strokes, 2.2);
    return picture;
}

} // namespace

ProofDialog::ProofDialog(const QList<ConsentProofRecord> &acts, const QString &event,
                         QWidget *parent)
    : QDialog(parent)
    , m_acts(acts)
    , m_choice(new QComboBox(this))
    , m_recipient(new QComboBox(this))
    , m_host(new QWidget(this))
    , m_footer(new WizardFooter(this))
{
    setWindowTitle(tr("Proof of consent"));
    setModal(true);
    const auto &theme = Theme::of(this);
    const auto room = parent ? parent->window()->size() : screen()->availableSize();
    resize(QSize(theme.text(kProofWidth), theme.text(kProofHeight)).boundedTo(room * kProofShare));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    auto *column = new QVBoxLayout(m_host);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(12));
    column->addWidget(fieldLabel(tr("Act of the person"), m_choice, m_host));
    column->addWidget(m_choice);
    column->addStretch();
    outer->addWidget(new ScrollPage(m_host, ScrollPage::Ground::Surface, this), 1);
    outer->addWidget(m_footer);

    const Words words;
    for (int i = 0; i < int(m_acts.size()); ++i) {
        m_choice->addItem(proofTitle(m_acts[i], words), m_acts[i].event.uuid);
        if (event.isEmpty() ? isProofOfYes(m_acts[i]) : m_acts[i].event.uuid == event)
            m_at = i;
    }
    m_choice->setCurrentIndex(m_at);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ProofDialog::showAct);

    m_recipient->addItems({tr("For the person"), tr("For our own file"), tr("For an authority")});
    m_recipient->setAccessibleName(tr("Who gets the copy"));
    m_recipient->setToolTip(tr("The register of copies keeps it"));
    m_footer->addLeading(m_recipient);
    m_footer->setExit(tr("Close"));
    m_footer->setBack(tr("Save the data (JSON)"));
    m_footer->backButton()->setToolTip(tr("JSON with the fields of ISO/IEC TS 27560"));
    m_footer->setNext(tr("Save the PDF"));
    connect(m_footer, &WizardFooter::exitRequested, this, &QDialog::reject);
    connect(m_footer, &WizardFooter::backRequested, this,
            [this] { emit copyRequested(u"json"_s); });
    connect(m_footer, &WizardFooter::nextRequested, this, [this] { emit copyRequested(u"pdf"_s); });
    showAct(m_at);
    m_footer->nextButton()->setDefault(true);
    m_footer->nextButton()->setFocus();
}

ProofDialog::~ProofDialog() = default;

QString ProofDialog::recipient() const
{
    switch (m_recipient->currentIndex()) {
    case 0: return tr("The person concerned");
    case 1: return tr("Our own file");
    default: return tr("Authority");
    }
}

void ProofDialog::showAct(int index)
{
    m_at = index;
    delete m_body;
    m_body = new QWidget(m_host);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(Theme::of(this).space(12));
    addChain(column);
    addFacts(column);
    if (!shown().proofRemoved) {
        addText(column);
        addEvidence(column);
    }
    static_cast<QVBoxLayout *>(m_host->layout())->insertWidget(2, m_body);
}

void ProofDialog::addChain(QVBoxLayout *column)
{
    const auto &act = shown();
    if (act.proofRemoved)
        column->addWidget(new Panel(PanelKind::Quiet,
                                    tr("The content of this proof was erased by the act %1. The "
                                       "chain still holds.")
                                        .arg(act.removedBy),
                                    m_body));
    else if (act.intact)
        column->addWidget(new Panel(PanelKind::Done,
                                    tr("Intact: text, document and answer are those of the day."),
                                    m_body));
    else
        column->addWidget(new Panel(PanelKind::Error,
                                    tr("This proof was changed after it was recorded. Do not rely "
                                       "on it."),
                                    m_body));
}

void ProofDialog::addFacts(QVBoxLayout *column)
{
    const Words words;
    const auto &act = shown();
    const auto &theme = Theme::of(this);
    auto *host = new QWidget(m_body);
    auto *grid = new QGridLayout(host);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(theme.space(16));
    grid->setVerticalSpacing(theme.space(6));
    grid->setColumnStretch(1, 1);
    const QTimeZone zone(act.timeZone.toLatin1());
    const auto &at = act.event.occurredAt;
    const bool isOurs = !zone.isValid()
                        || zone.offsetFromUtc(at) == QTimeZone::systemTimeZone().offsetFromUtc(at);
    const auto when = isOurs ? words.time(at) : words.timeWithZone(at, zone);
    const bool french = words.language() == u"fr";
    const QList<QPair<QString, QString>> facts{
        {words.word(u"document.proof.person"), act.personName},
        {words.word(u"document.proof.contact"), act.contactValue},
        {words.word(u"document.proof.purpose"), french ? act.purposeLabelFr : act.purposeLabelEn},
        {words.word(u"document.proof.when"), when},
        {words.word(u"document.proof.place"), act.place},
        {words.word(u"document.proof.mechanism"),
         words.mechanismName(mechanismName(act.event.mechanism))},
        {words.word(u"document.proof.collected_by"), act.recordedByName},
        {words.word(u"document.proof.guardian"), act.guardian},
        {words.word(u"document.proof.valid_until"), words.date(act.event.validUntil)},
        {words.word(u"document.proof.keep_until"), words.date(act.keepUntil)}};
    int row = 0;
    for (const auto &[label, value] : facts) {
        if (value.isEmpty())
            continue;
        grid->addWidget(plainLabel(label, TypeRole::Body, Tone::Second, host), row, 0,
                        Qt::AlignTop);
        grid->addWidget(wrappedLabel(value, TypeRole::Body, Tone::Normal, host), row++, 1);
    }
    column->addWidget(host);
}

void ProofDialog::addText(QVBoxLayout *column)
{
    const auto &act = shown();
    if (act.textShown.isEmpty())
        return;
    auto *card = new Card(tr("Text that was shown"), m_body);
    card->setSunken(true);
    card->setCount(tr("version %1").arg(act.wordingVersion));
    card->body()->addWidget(wrappedLabel(act.textShown, TypeRole::Body, Tone::Normal, card));
    column->addWidget(card);
}

void ProofDialog::addEvidence(QVBoxLayout *column)
{
    const Words words;
    const auto &act = shown();
    auto *card = new Card(tr("Document"), m_body);
    column->addWidget(card);
    if (!act.evidence) {
        card->body()->addWidget(wrappedLabel(words.word(u"document.proof.evidence_none"),
                                             TypeRole::Body, Tone::Second, card));
        return;
    }
    card->setCount(words.word(QString(u"evidence.kind."_s + act.evidence->kind)));
    const int height = Theme::of(this).text(kProofPictureHeight);
    QPixmap picture;
    if (const auto strokes = strokesOf(*act.evidence); !strokes.isEmpty())
        picture = drawnSignature(strokes, height);
    else if (act.evidence->kind == u"photo" || act.evidence->kind == u"picture"
             || act.evidence->kind == u"scan")
        picture = QPixmap::fromImage(filepictures::picture(
            act.evidence->bytes, pictureTypeOf(act.evidence->bytes), {height * 3, height}));
    if (!picture.isNull()) {
        auto *label = plainLabel({}, TypeRole::Body, Tone::Normal, card);
        label->setPixmap(picture);
        label->setAccessibleName(words.word(QString(u"evidence.kind."_s + act.evidence->kind)));
        card->body()->addWidget(label, 0, Qt::AlignLeft);
    } else {
        card->body()->addWidget(
            wrappedLabel(tr("%1 kept in the vault", "size of a file")
                             .arg(words.locale().formattedDataSize(act.evidence->bytes.size())),
                         TypeRole::Body, Tone::Normal, card));
    }
    card->body()->addWidget(wrappedLabel(tr("BLAKE2b-256 %1").arg(act.evidenceHash),
                                         TypeRole::Small, Tone::Third, card));
}

} // namespace entente
