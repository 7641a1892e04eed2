// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consentdialog.h"

#include "core/consent/ruleset.h"
#include "core/services/services.h"
#include "ui/consent/evidencepicker.h"
#include "ui/consent/guardianfield.h"
#include "ui/consent/penstrokes.h"
#include "ui/consent/verdictwords.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/workspace.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/reflowrow.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/wizardfooter.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTextBrowser>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kConsentWidth = 1040;
constexpr int kConsentHeight = 656;
constexpr int kConsentBreak = 900;     // under it the text stands below the answers
constexpr double kConsentShare = 0.96; // of the window that it lies over
constexpr int kConsentTextHeight = 240;

// Automated calls and fax are asked for so rarely that they would only lengthen the table.
const QList<Channel> kAskedChannels{Channel::Email, Channel::LiveCall, Channel::Sms, Channel::Post};

QString consentAnchor(const ConsentCell &cell)
{
    return cell.purpose + u'-' + channelName(cell.channel);
}

int digitalAge(const Person &person, const QDate &today)
{
    constexpr int kStrictest = 16;
    const auto rules = RuleSet::shipped();
    return rules ? rules->guardianAge(countryKey(person.country), today.toJulianDay()) : kStrictest;
}

} // namespace

ConsentDialog::ConsentDialog(Workspace &workspace, const Person &person, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_person(person)
    , m_footer(new WizardFooter(this))
{
    setWindowTitle(tr("Ask for consent"));
    setModal(true);
    const auto &theme = Theme::of(this);
    const auto room = parent ? parent->window()->size() : screen()->availableSize();
    setMinimumSize(QSize(960, 600).boundedTo(room));
    resize(QSize(theme.text(kConsentWidth), theme.text(kConsentHeight))
               .boundedTo(room * kConsentShare));
    readStanding();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *body = new ReflowRow(kConsentBreak, this);
    body->row()->setSpacing(0);
    body->row()->addWidget(makeAnswers(), 3);
    auto *line = hairline(Qt::Vertical, ColorRole::Line, body);
    body->row()->addWidget(line);
    body->row()->addWidget(makeText(), 2);
    connect(body, &ReflowRow::reflowed, line, [line](bool stacked) { line->setVisible(!stacked); });
    column->addWidget(new ScrollPage(body, ScrollPage::Ground::Surface, this), 1);
    column->addWidget(m_footer);

    m_footer->setNote(tr("Recorded by %1").arg(workspace.session().displayName()));
    m_footer->setExit(tr("Close without recording"));
    connect(m_footer, &WizardFooter::exitRequested, this, &ConsentDialog::reject);
    connect(m_footer, &WizardFooter::nextRequested, this, &QDialog::accept);
    connect(m_footer, &WizardFooter::reasonActivated, this, &ConsentDialog::showMissing);
    onLanguageChanged();
    onMechanismChanged();
    const auto cells = m_grid->cells();
    if (!cells.isEmpty())
        m_grid->box(cells.first())->setFocus(Qt::TabFocusReason);
}

ConsentDialog::~ConsentDialog() = default;

std::optional<ConsentCapture> ConsentDialog::ask(Workspace &workspace, const Person &person,
                                                 Mechanism mechanism, QWidget *parent)
{
    ConsentDialog dialog(workspace, person, parent);
    dialog.startWith(mechanism);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.capture();
}

void ConsentDialog::startWith(Mechanism mechanism)
{
    m_mechanism->setCurrentIndex(std::max(0, m_mechanism->findData(int(mechanism))));
    if (mechanism == Mechanism::Oral)
        m_place->setEditText(tr("On the phone"));
}

void ConsentDialog::readStanding()
{
    auto &services = m_workspace.reading();
    if (auto purposes = services.consents().purposes(m_workspace.session())) {
        for (const auto &purpose : std::as_const(*purposes)) {
            if (purpose.active && !purpose.sensitive.isEmpty())
                m_sensitive.append(purpose);
            else if (purpose.active && purpose.purposeClass != PurposeClass::Service)
                m_purposes.append(purpose);
        }
    }
    const auto answers = services.contactability().ofPerson(m_workspace.session(), m_person.id, {});
    if (!answers)
        return;
    for (const auto &answer : *answers) {
        const ConsentCell cell{answer.purposeCode, answer.channel};
        if (answer.verdict.has(ReasonCode::ConsentValid) && !m_alreadyGiven.contains(cell))
            m_alreadyGiven.append(cell);
    }
}

QString ConsentDialog::cellObstacle(const ConsentCell &cell) const
{
    const bool reachable = std::any_of(
        m_person.contactPoints.cbegin(), m_person.contactPoints.cend(),
        [&](const ContactPoint &point) {
            return reaches(cell.channel, point.kind) && isUsable(point.status);
        });
    if (!reachable)
        return tr("The card has no contact detail for this channel.");
    if (!m_workspace.reading().consents().currentWording(m_workspace.session(), cell.purpose,
                                                         cell.channel, m_workspace.language()))
        return tr("There is no text for this purpose and this channel.");
    return {};
}

QWidget *ConsentDialog::makeAnswers()
{
    const auto &theme = Theme::of(this);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(12));
    column->addWidget(makePerson());
    m_grid = new ConsentGrid(
        m_purposes, kAskedChannels, [this](const ConsentCell &cell) { return cellObstacle(cell); },
        page);
    connect(m_grid, &ConsentGrid::changed, this, &ConsentDialog::showResult);
    connect(m_grid, &ConsentGrid::currentChanged, this, &ConsentDialog::onCurrentChanged);
    column->addWidget(m_grid);

    auto *hint = new QHBoxLayout;
    hint->setSpacing(theme.space(8));
    hint->addWidget(new IconLabel(u"dialog-information"_s, ColorRole::Text3, 16, page), 0,
                    Qt::AlignTop);
    QString words = tr(
        "The person ticks. Each box stands alone, and a consent to calls lasts one year at most.");
    if (!m_alreadyGiven.isEmpty())
        words += u' ' + tr("What was agreed before stays as it is.");
    hint->addWidget(wrappedLabel(words, TypeRole::Small, Tone::Third, page), 1);
    column->addLayout(hint);
    if (!m_sensitive.isEmpty())
        column->addWidget(makeSensitive());
    column->addWidget(makeEmptyChoice());
    column->addWidget(makeMinor());
    column->addWidget(makeProof());
    column->addStretch();
    return page;
}

QWidget *ConsentDialog::makePerson()
{
    const auto &theme = Theme::of(this);
    auto *host = new QWidget(this);
    auto *row = new QHBoxLayout(host);
    row->setContentsMargins({});
    row->setSpacing(theme.space(12));
    auto *avatar = new Avatar(32, host);
    avatar->setPerson(m_person.displayName(), m_person.uuid);
    row->addWidget(avatar);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(weightedLabel(m_person.displayName(), TypeRole::Body, Weight::SemiBold,
                                   Tone::Normal, host));
    QStringList details{personKindLabel(m_person.kind, m_person.civility)};
    for (const auto &point :
         m_person.contactPoints.first(qMin<qsizetype>(2, m_person.contactPoints.size())))
        details.append(point.value.section(u'\n', 0, 0));
    details.removeAll({});
    names->addWidget(elidedLabel(details.join(u" · "_s), TypeRole::Small, Tone::Second, host));
    row->addLayout(names, 1);
    m_place = new QComboBox(host);
    m_place->setEditable(true);
    m_place->addItems({tr("In the shop"), tr("At a trade show"), tr("At the person’s place"),
                       tr("On the phone")});
    m_place->setCurrentIndex(-1);
    m_place->setEditText({});
    m_place->lineEdit()->setPlaceholderText(tr("Where you are"));
    m_place->setMinimumWidth(theme.text(160));
    row->addWidget(fieldLabel(tr("Place"), m_place, host));
    row->addWidget(m_place);
    return host;
}

QWidget *ConsentDialog::makeSensitive()
{
    const Words words;
    auto *card = new Card(tr("Sensitive data, asked apart"), this);
    card->setSunken(true);
    QStringList categories;
    for (const auto &purpose : std::as_const(m_sensitive)) {
        const auto name = words.word(QString(u"sensitive."_s + purpose.sensitive));
        if (!categories.contains(name))
            categories.append(name);
    }
    card->body()->setSpacing(Theme::of(this).space(8));
    card->body()->addWidget(
        wrappedLabel(tr("%1: only an explicit consent of its own allows it (Art. 9 GDPR). It is "
                        "signed or written, never only said.")
                         .arg(words.list(categories)),
                     TypeRole::Small, Tone::Third, card));
    m_sensitiveGrid = new ConsentGrid(
        m_sensitive, kAskedChannels, [this](const ConsentCell &cell) { return cellObstacle(cell); },
        card);
    connect(m_sensitiveGrid, &ConsentGrid::changed, this, &ConsentDialog::showResult);
    connect(m_sensitiveGrid, &ConsentGrid::currentChanged, this, &ConsentDialog::onCurrentChanged);
    card->body()->addWidget(m_sensitiveGrid);
    return card;
}

QWidget *ConsentDialog::makeEmptyChoice()
{
    auto *host = new QWidget(this);
    auto *row = new QHBoxLayout(host);
    row->setContentsMargins({});
    row->setSpacing(Theme::of(this).space(12));
    m_empty = new QComboBox(host);
    m_empty->addItem(tr("The person was asked and says no"), true);
    m_empty->addItem(tr("The person was not asked"), false);
    row->addWidget(fieldLabel(tr("Boxes left empty"), m_empty, host));
    row->addWidget(m_empty, 1);
    connect(m_empty, &QComboBox::activated, this, [this] {
        m_emptyChosen = true;
        showResult();
    });
    return host;
}

QList<ConsentCell> ConsentDialog::ticked() const
{
    auto cells = m_grid->ticked();
    if (m_sensitiveGrid)
        cells += m_sensitiveGrid->ticked();
    return cells;
}

QList<ConsentCell> ConsentDialog::cells() const
{
    auto cells = m_grid->cells();
    if (m_sensitiveGrid)
        cells += m_sensitiveGrid->cells();
    return cells;
}

QWidget *ConsentDialog::makeMinor()
{
    const auto &theme = Theme::of(this);
    const auto today = m_workspace.clock().nowUtc().toLocalTime().date();
    const int age = digitalAge(m_person, today);
    auto *card = new Card({}, this);
    card->setSunken(true);
    m_minor = new QCheckBox(tr("The person is under %1").arg(age), card);
    m_minor->setProperty("focusRing", true);
    card->body()->setSpacing(theme.space(4));
    card->body()->addWidget(m_minor);
    card->body()->addWidget(wrappedLabel(
        agreesTogether() ? tr("A holder of parental authority agrees with them (Art. 45 of the "
                              "French Data Protection Act).")
                         : tr("A holder of parental authority agrees for them (Art. 8 GDPR)."),
        TypeRole::Small, Tone::Third, card));
    m_guardian = new GuardianField(m_workspace, m_person.id, card);
    m_guardianLabel = fieldLabel(tr("Who agrees with them"), m_guardian, card);
    card->body()->addWidget(m_guardianLabel);
    card->body()->addWidget(m_guardian);
    const auto follow = [this](bool minor) {
        m_guardian->setVisible(minor);
        m_guardianLabel->setVisible(minor);
        nameSigners();
        showResult();
    };
    const QDate born = latestBirthDay(m_person.birthDate, m_person.ageBand, m_person.ageBandOn,
                                      today);
    m_minor->setChecked(born.isValid() && born.addYears(age) > today);
    m_guardian->setVisible(m_minor->isChecked());
    m_guardianLabel->setVisible(m_minor->isChecked());
    connect(m_minor, &QCheckBox::toggled, this, follow);
    connect(m_guardian, &GuardianField::changed, this, [this] {
        nameSigners();
        showResult();
    });
    return card;
}

bool ConsentDialog::agreesTogether() const
{
    return m_person.country.isEmpty() || m_person.country == u"FR";
}

void ConsentDialog::nameSigners()
{
    if (!m_minor->isChecked()) {
        m_pad->setCaptions({m_person.displayName()});
        return;
    }
    const auto guardian = m_guardian->name();
    QStringList signers{guardian.isEmpty() ? tr("The parent or guardian") : guardian};
    if (agreesTogether())
        signers.prepend(m_person.displayName());
    m_pad->setCaptions(signers);
}

QWidget *ConsentDialog::makeProof()
{
    const auto &theme = Theme::of(this);
    auto *host = new QWidget(this);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins({});
    column->setSpacing(theme.space(8));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(12));
    m_mechanism = new QComboBox(host);
    const Words words;
    for (const auto each : {Mechanism::Signed, Mechanism::Oral, Mechanism::Paper, Mechanism::Email})
        m_mechanism->addItem(words.mechanismName(mechanismName(each)), int(each));
    row->addWidget(fieldLabel(tr("How the person answers"), m_mechanism, host));
    row->addWidget(m_mechanism);
    row->addStretch();
    column->addLayout(row);
    connect(m_mechanism, &QComboBox::currentIndexChanged, this, &ConsentDialog::onMechanismChanged);

    m_signature = new QWidget(host);
    auto *signing = new QVBoxLayout(m_signature);
    signing->setContentsMargins({});
    signing->setSpacing(theme.space(4));
    auto *head = new QHBoxLayout;
    auto *clear = linkButton(tr("Clear and start again"), m_signature);
    m_pad = new SignaturePad(m_signature);
    m_pad->setAccessibleName(tr("Signature of the person"));
    nameSigners();
    head->addWidget(weightedLabel(tr("Signature of the person"), TypeRole::Body, Weight::SemiBold,
                                  Tone::Normal, m_signature));
    head->addStretch();
    head->addWidget(clear);
    signing->addLayout(head);
    signing->addWidget(m_pad);
    column->addWidget(m_signature);
    connect(clear, &QPushButton::clicked, m_pad, &SignaturePad::clear);
    connect(m_pad, &SignaturePad::changed, this, &ConsentDialog::showResult);

    m_evidence = new EvidencePicker(m_workspace.prompter(), host);
    connect(m_evidence, &EvidencePicker::changed, this, &ConsentDialog::showResult);
    column->addWidget(m_evidence);
    return host;
}

QWidget *ConsentDialog::makeText()
{
    const auto &theme = Theme::of(this);
    auto *pane = new QFrame(this);
    pane->setProperty("frame", u"surface"_s);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(8));
    auto *head = new QHBoxLayout;
    m_language = new QComboBox(pane);
    for (const auto &code : Words::languages()) {
        QString name = QLocale(code).nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        m_language->addItem(name.section(u' ', -1) == name ? name : name.section(u' ', -1), code);
    }
    const auto wanted = m_person.language.isEmpty() ? m_workspace.language() : m_person.language;
    m_language->setCurrentIndex(qMax(0, m_language->findData(wanted)));
    head->addWidget(weightedLabel(tr("Text shown to the person"), TypeRole::Body, Weight::SemiBold,
                                  Tone::Normal, pane));
    head->addStretch();
    m_language->setAccessibleName(tr("Language of the person"));
    head->addWidget(m_language);
    column->addLayout(head);
    m_text = new QTextBrowser(pane);
    m_text->setFont(theme.font(TypeRole::Section, Weight::Regular));
    m_text->document()->setDocumentMargin(theme.space(4));
    m_text->setMinimumHeight(theme.text(kConsentTextHeight));
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text shown to the person"));
    column->addWidget(m_text, 1);
    auto *kept = new QHBoxLayout;
    kept->setSpacing(theme.space(8));
    kept->addWidget(new IconLabel(u"object-locked"_s, ColorRole::Text3, 16, pane), 0, Qt::AlignTop);
    m_version = wrappedLabel({}, TypeRole::Small, Tone::Third, pane);
    kept->addWidget(m_version, 1);
    column->addLayout(kept);
    m_result = new Panel(PanelKind::Information, {}, pane);
    column->addWidget(m_result);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ConsentDialog::onLanguageChanged);
    return pane;
}

Mechanism ConsentDialog::mechanism() const
{
    return static_cast<Mechanism>(m_mechanism->currentData().toInt());
}

QString ConsentDialog::language() const
{
    return m_language->currentData().toString();
}

void ConsentDialog::onLanguageChanged()
{
    const Words words(language());
    m_grid->setWords(words);
    if (m_sensitiveGrid)
        m_sensitiveGrid->setWords(words);
    QString html;
    for (const auto &cell : cells()) {
        const auto wording = m_workspace.reading().consents().currentWording(
            m_workspace.session(), cell.purpose, cell.channel, language());
        if (!wording)
            continue;
        QString purpose;
        for (const auto &each : m_purposes + m_sensitive) {
            if (each.code == cell.purpose)
                purpose = language() == u"fr" ? each.labelFr : each.labelEn;
        }
        html +=
            u"<p style=\"margin-bottom:2px\"><a name=\"%1\"></a><b>%2</b></p><p style=\"margin-top:0;margin-bottom:14px\">%3</p>"_s
                .arg(consentAnchor(cell),
                     QString(purpose + u" · " + words.channelName(channelName(cell.channel)))
                         .toHtmlEscaped(),
                     wording->body.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    m_text->setHtml(html);
    const auto all = m_grid->cells();
    if (!all.isEmpty())
        onCurrentChanged(all.first());
    showResult();
}

void ConsentDialog::onMechanismChanged()
{
    m_signature->setVisible(mechanism() == Mechanism::Signed);
    m_evidence->setVisible(mechanism() != Mechanism::Signed);
    showResult();
}

void ConsentDialog::onCurrentChanged(const ConsentCell &cell)
{
    const auto wording = m_workspace.reading().consents().currentWording(
        m_workspace.session(), cell.purpose, cell.channel, language());
    if (!wording)
        return;
    m_text->scrollToAnchor(consentAnchor(cell));
    m_version->setText(
        tr("Version %1 of this text, kept word for word as proof").arg(wording->version));
}

QString ConsentDialog::obstacle() const
{
    if (m_workspace.isReadOnly())
        return tr("This vault is open for reading only");
    if (cells().isEmpty())
        return tr("The card has no contact detail to ask about");
    if (ticked().isEmpty()) {
        if (!m_empty->currentData().toBool())
            return tr("Why? Nothing was asked, so there is nothing to record");
        return capture().refused.isEmpty() ? tr(
                   "Everything was agreed before and stays as it is: there is nothing to record")
                                           : QString();
    }
    if (m_sensitiveGrid && !m_sensitiveGrid->ticked().isEmpty() && mechanism() == Mechanism::Oral
        && !m_evidence->evidence())
        return tr("Why? Sensitive data needs a signature or a document");
    if (m_minor->isChecked() && m_guardian->name().isEmpty())
        return tr("Why? The name of the parent is missing");
    if (mechanism() == Mechanism::Signed && !m_pad->isSigned())
        return m_minor->isChecked() && agreesTogether()
                   ? tr("Why? Both signatures are needed, side by side")
                   : tr("Why? The signature is missing");
    return {};
}

void ConsentDialog::showMissing()
{
    if (m_minor->isChecked() && m_guardian->name().isEmpty())
        m_guardian->setFocus(Qt::OtherFocusReason);
    else if (!m_pad->isSigned())
        m_mechanism->setFocus(Qt::OtherFocusReason);
}

void ConsentDialog::showResult()
{
    if (!m_result || !m_evidence)
        return;
    // Whoever ticks one box was perhaps asked about that one only; nobody's silence becomes a no by itself.
    if (!m_emptyChosen) {
        const QSignalBlocker quiet(m_empty);
        m_empty->setCurrentIndex(ticked().isEmpty() ? 0 : 1);
    }
    const int yes = int(ticked().size());
    const bool refuses = m_empty->currentData().toBool();
    m_footer->setNext(yes == 0 ? tr("Record the refusal")
                               : tr("Record %n consent(s)", nullptr, yes));
    m_footer->setBlocked(obstacle());
    m_result->setText(
        yes == 0 && refuses ? tr("No box is ticked: the refusal will be dated and kept.")
        : yes == 0          ? tr("Nothing was asked and nothing will be recorded.")
        : refuses
            ? tr("%n box(es) ticked: the others are refused, which is kept too.", nullptr, yes)
            : tr("%n box(es) ticked: the rest is left open, not refused.", nullptr, yes));
}

std::optional<Evidence> ConsentDialog::evidence() const
{
    if (mechanism() != Mechanism::Signed)
        return m_evidence->evidence();
    if (!m_pad->isSigned())
        return std::nullopt;
    return signatureEvidence(strokesFrom(*m_pad));
}

ConsentCapture ConsentDialog::capture() const
{
    ConsentRequest request;
    request.person = m_person.id;
    // A refusal needs no signature: without one it was said.
    request.mechanism = mechanism() == Mechanism::Signed && m_pad->isEmpty() ? Mechanism::Oral
                                                                             : mechanism();
    request.language = language();
    request.evidence = evidence();
    request.guardian = m_minor->isChecked() ? m_guardian->name() : QString();
    request.guardianPerson = m_minor->isChecked() ? m_guardian->person() : QString();
    request.place = m_place->currentText().trimmed();
    ConsentCapture capture;
    const auto yes = ticked();
    const bool refuses = m_empty->currentData().toBool();
    for (const auto &cell : cells()) {
        request.purpose = cell.purpose;
        request.channel = cell.channel;
        if (yes.contains(cell))
            capture.given.append(request);
        else if (refuses && !m_alreadyGiven.contains(cell))
            capture.refused.append(
                request); // an empty box takes nothing back that was agreed before
    }
    return capture;
}

void ConsentDialog::reject()
{
    if (!ticked().isEmpty() || !m_pad->isEmpty()) {
        const Prompter::Question question{tr("Close without recording?"),
                                          tr("What was ticked or signed here will be lost."),
                                          tr("Close without recording"), tr("Stay"), false};
        if (!m_workspace.prompter().ask(question))
            return;
    }
    QDialog::reject();
}

} // namespace entente
