// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/calldialog.h"

#include "core/services/services.h"
#include "core/wording/verdictsentences.h"
#include "core/wording/wording.h"
#include "ui/consent/callwords.h"
#include "ui/consent/reasonspanel.h"
#include "ui/consent/verdictwords.h"
#include "ui/support/labels.h"
#include "ui/support/workspace.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/verdictchip.h"
#include "ui/widgets/wizardfooter.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kCallWidth = 620;
constexpr int kCallHeight = 656;
constexpr double kCallShare = 0.96; // of the window that it lies over

} // namespace

CallDialog::CallDialog(Workspace &workspace, const Person &person, const QString &purpose,
                       QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_person(person)
    , m_purpose(purpose.isEmpty() ? u"commercial"_s : purpose)
    , m_footer(new WizardFooter(this))
{
    setWindowTitle(tr("Call %1").arg(person.displayName()));
    setModal(true);
    const auto &theme = Theme::of(this);
    const auto room = parent ? parent->window()->size() : screen()->availableSize();
    resize(QSize(theme.text(kCallWidth), theme.text(kCallHeight)).boundedTo(room * kCallShare));

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(12));
    column->addWidget(makeHead());
    m_guard = new Card({}, body);
    column->addWidget(m_guard);
    m_say = new Panel(PanelKind::Information, {}, body);
    column->addWidget(m_say);
    m_noteCall = linkButton(tr("Note a call all the same"), body);
    m_noteCall->setToolTip(tr("The person called, or the call was made elsewhere"));
    column->addWidget(m_noteCall, 0, Qt::AlignLeft);
    m_outcomes = makeOutcomes();
    column->addWidget(m_outcomes);
    m_noteRows = makeNote();
    column->addWidget(m_noteRows);
    column->addStretch();
    connect(m_noteCall, &QPushButton::clicked, this, [this] {
        fold(false);
        m_keys.value(CallOutcome::NoAnswer)->setFocus();
    });
    outer->addWidget(new ScrollPage(body, ScrollPage::Ground::Surface, this), 1);
    outer->addWidget(m_footer);

    m_footer->setExit(tr("Close"));
    connect(m_footer, &WizardFooter::exitRequested, this, &QDialog::reject);
    connect(m_footer, &WizardFooter::nextRequested, this,
            [this] { emit dialRequested(m_brief.answer.contactValue); });
    connect(m_footer, &WizardFooter::reasonActivated, this, &CallDialog::showReasons);
    read();
    m_footer->nextButton()->setDefault(true);
    (m_brief.mayDial() ? m_footer->nextButton() : m_footer->exitButton())->setFocus();
}

CallDialog::~CallDialog() = default;

QWidget *CallDialog::makeHead()
{
    const auto &theme = Theme::of(this);
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(theme.space(12));
    auto *avatar = new Avatar(48, head);
    avatar->setPerson(m_person.displayName(), m_person.uuid);
    row->addWidget(avatar);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(elidedLabel(m_person.displayName(), TypeRole::Section, Tone::Normal, head));
    m_number = plainLabel({}, TypeRole::Title, Tone::Normal, head);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    names->addWidget(m_number);
    row->addLayout(names, 1);
    auto *side = new QVBoxLayout;
    side->setSpacing(theme.space(4));
    m_chip = new ChipLabel(chipLook(VerdictLook::NotApplicable), {}, head);
    m_chip->setTokenHeight(28);
    side->addWidget(m_chip, 0, Qt::AlignRight);
    m_purposes = new QComboBox(head);
    m_purposes->setProperty("quiet", true);
    m_purposes->setAccessibleName(tr("What the call is about"));
    const Words words;
    const bool french = words.language() == u"fr";
    const auto purposes = m_workspace.reading().consents().purposes(m_workspace.session());
    for (const auto &purpose : purposes.value_or(QList<Purpose>())) {
        if (purpose.active)
            m_purposes->addItem(french ? purpose.labelFr : purpose.labelEn, purpose.code);
    }
    m_purposes->setCurrentIndex(std::max(0, m_purposes->findData(m_purpose)));
    connect(m_purposes, &QComboBox::currentIndexChanged, this, [this] {
        m_purpose = m_purposes->currentData().toString();
        read();
    });
    side->addWidget(m_purposes, 0, Qt::AlignRight);
    row->addLayout(side);
    return head;
}

void CallDialog::placeKey(QGridLayout *grid, QPushButton *button, const QString &text)
{
    const int number = grid->count() + 1;
    button->setText(tr("%1   %2", "number key, what it records").arg(number).arg(text));
    button->setAccessibleName(text);
    button->setToolTip(tr("Key %1").arg(number));
    button->setAutoDefault(false);
    grid->addWidget(button, (number - 1) / 2, (number - 1) % 2);
    auto *keys = new QShortcut(QKeySequence(Qt::Key_0 + number), button); // while it is shown
    connect(keys, &QShortcut::activated, button, &QPushButton::click);
}

void CallDialog::addKey(QGridLayout *grid, CallOutcome outcome, const QString &icon)
{
    auto *button = secondaryButton({}, icon, this);
    placeKey(grid, button, Words().word(QString(u"call.outcome."_s + callOutcomeCode(outcome))));
    m_keys.insert(outcome, button);
    connect(button, &QPushButton::clicked, this, [this, outcome] { finish(outcome); });
}

QWidget *CallDialog::makeOutcomes()
{
    const auto &theme = Theme::of(this);
    auto *host = new QWidget(this);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins({});
    column->setSpacing(theme.space(8));
    column->addWidget(weightedLabel(tr("How did the call end?"), TypeRole::Body, Weight::SemiBold,
                                    Tone::Normal, host));
    auto *grid = new QGridLayout;
    grid->setSpacing(theme.space(8));
    addKey(grid, CallOutcome::NoAnswer, u"call-stop"_s);
    addKey(grid, CallOutcome::MessageLeft, u"mail-message"_s);
    addKey(grid, CallOutcome::Spoke, u"call-start"_s);
    addKey(grid, CallOutcome::CallBack, u"appointment-new"_s);
    m_consentKey = secondaryButton({}, u"draw-freehand"_s, this);
    placeKey(grid, m_consentKey, tr("Agrees: record the consent"));
    connect(m_consentKey, &QPushButton::clicked, this, [this] {
        m_asksConsent = true;
        finish(CallOutcome::Spoke);
    });
    addKey(grid, CallOutcome::WrongNumber, u"edit-delete"_s);
    addKey(grid, CallOutcome::Refused, u"dialog-cancel"_s);
    addKey(grid, CallOutcome::RefusedAll, u"dialog-cancel"_s);
    column->addLayout(grid);
    if (m_workspace.isReadOnly()) {
        for (auto *button : host->findChildren<QPushButton *>())
            setBlocked(button, tr("This vault is open for reading only."));
    }
    return host;
}

QWidget *CallDialog::makeNote()
{
    const auto &theme = Theme::of(this);
    auto *host = new QWidget(this);
    auto *grid = new QGridLayout(host);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(theme.space(12));
    grid->setVerticalSpacing(theme.space(8));
    grid->setColumnStretch(1, 1);
    m_note = new QLineEdit(host);
    m_note->setPlaceholderText(tr("What was said, if it matters. The person may read it."));
    grid->addWidget(fieldLabel(tr("Note"), m_note, host), 0, 0);
    grid->addWidget(m_note, 0, 1, 1, 2);
    m_callBack = new QComboBox(host);
    m_callBack->addItems({tr("As soon as possible"), tr("At the agreed time")});
    m_callAt = new QDateTimeEdit(host);
    m_callAt->setCalendarPopup(true);
    m_callAt->setAccessibleName(tr("Agreed time of the next call"));
    const auto tomorrow = m_workspace.clock().nowUtc().toLocalTime().date().addDays(1);
    m_callAt->setDateTime(QDateTime(tomorrow, QTime(10, 30)));
    m_callAt->setVisible(false);
    grid->addWidget(fieldLabel(tr("Call back"), m_callBack, host), 1, 0);
    grid->addWidget(m_callBack, 1, 1);
    grid->addWidget(m_callAt, 1, 2);
    connect(m_callBack, &QComboBox::currentIndexChanged, m_callAt,
            [this](int index) { m_callAt->setVisible(index == 1); });
    return host;
}

void CallDialog::read()
{
    const auto brief = m_workspace.reading().calls().brief(m_workspace.session(), m_person.id,
                                                           m_purpose);
    m_brief = brief.value_or(CallBrief());
    const auto &verdict = m_brief.answer.verdict;
    m_chip->setChip(chipLook(verdictLook(verdict)), verdictWord(verdict));
    m_number->setText(m_brief.answer.contactValue.isEmpty() ? tr("No number on the card")
                                                            : m_brief.answer.contactValue);
    showGuard();
    const Words words;
    QStringList say;
    for (const auto &duty : verdict.duties.names())
        say.append(words.dutyText(duty));
    m_say->setVisible(verdict.isAllowed() && !say.isEmpty());
    m_say->setTitle(tr("What goes with this call"));
    m_say->setText(say.join(u' '));
    m_footer->setNext(tr("Dial %1").arg(m_brief.answer.contactValue).trimmed());
    m_footer->setBlocked(m_brief.mayDial() ? QString() : words.word(u"verdict.text.why"));
    m_footer->nextButton()->setAccessibleDescription(m_brief.mayDial() ? QString()
                                                                       : verdictReason(verdict));
    fold(!m_brief.mayDial() && m_activity.isEmpty());
    setBlocked(m_keys.value(CallOutcome::WrongNumber), m_brief.answer.contactPointUuid.isEmpty()
                                                           ? tr("The card holds no number.")
                                                           : QString());
}

/// While the call may not be made, what it ended with is out of the way.
void CallDialog::fold(bool folded)
{
    m_noteCall->setVisible(folded);
    m_outcomes->setVisible(!folded);
    m_noteRows->setVisible(!folded);
}

void CallDialog::showReasons()
{
    const ChannelVerdict verdict{Channel::LiveCall, m_brief.answer.contactValue,
                                 m_brief.answer.verdict};
    auto *panel = openReasons(m_workspace, m_person, verdict, m_purposes->currentText(), m_chip);
    connect(panel, &ReasonsPanel::consentAsked, this, &CallDialog::leaveForConsent);
    connect(panel, &ReasonsPanel::proofAsked, this, &CallDialog::proofAsked);
}

/// Asked face to face, say: no call is noted.
void CallDialog::leaveForConsent()
{
    m_asksConsent = true;
    reject();
}

void CallDialog::addRow(bool good, const QString &icon, const QString &title, const QString &text,
                        const QString &law, const QString &way)
{
    const auto &theme = Theme::of(this);
    auto *row = new QWidget(m_guard);
    row->setObjectName(u"guardRow"_s);
    row->setAccessibleName(QString(title + u": "_s + text));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(theme.space(16), theme.space(8), theme.space(16), theme.space(8));
    line->setSpacing(theme.space(12));
    line->addWidget(new IconLabel(good ? u"dialog-ok-apply"_s : icon,
                                  good ? ColorRole::OkText : ColorRole::NoText, 16, row),
                    0, Qt::AlignTop);
    auto *name = plainLabel(title, TypeRole::Body, Tone::Second, row);
    name->setMinimumWidth(theme.text(84));
    line->addWidget(name, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(wrappedLabel(text, TypeRole::Body, Tone::Normal, row));
    if (!law.isEmpty())
        texts->addWidget(
            wrappedLabel(Words().lawReference(law), TypeRole::Small, Tone::Third, row));
    line->addLayout(texts, 1);
    if (!way.isEmpty()) {
        auto *ask = linkButton(way, row);
        connect(ask, &QPushButton::clicked, this, &CallDialog::leaveForConsent);
        line->addWidget(ask, 0, Qt::AlignTop);
    }
    m_guard->addRow(row);
}

void CallDialog::showGuard()
{
    for (auto *row : m_guard->findChildren<QWidget *>(u"guardRow"_s)) {
        row->setObjectName({}); // gone for good, although the event loop takes it later
        row->hide();
        row->deleteLater();
    }
    addBlocker();
    addHours();
    addAttempts();
    addAgreed();
    addRefusal();
}

/// What stands in the way and none of the other rows says: first, because waiting for the hour would not help.
void CallDialog::addBlocker()
{
    const auto &verdict = m_brief.answer.verdict;
    const bool closed = verdict.kind == VerdictKind::Refused || verdict.kind == VerdictKind::Ask;
    if (!closed || m_brief.refusal || verdict.reasons.isEmpty())
        return;
    const Words words;
    const auto &reason = verdict.reasons.first();
    const bool asks = verdict.action == VerdictAction::AskConsent;
    auto text = verdictsentences::fact(words, reason);
    if (reason.code == ReasonCode::ConsentExpired)
        text = tr("Expired on %1.").arg(words.date(reason.date));
    addRow(false, u"dialog-cancel"_s, asks ? tr("Consent") : tr("Rule"), text, reason.legalRef,
           asks && !m_workspace.isReadOnly() ? tr("Record consent") : QString());
}

void CallDialog::addHours()
{
    const auto &hours = m_brief.hours;
    const bool open = hours.spans.isEmpty() || hours.isOpen || !m_brief.appointments.isEmpty();
    addRow(open, u"clock"_s, tr("Hours"), callwords::hours(m_brief), hours.legalRef);
}

void CallDialog::addAttempts()
{
    const auto &frequency = m_brief.frequency;
    const bool room = frequency.max == 0 || frequency.attempts.size() < frequency.max;
    addRow(room, u"dialog-warning"_s, tr("Attempts"), callwords::attempts(frequency),
           frequency.legalRef);
}

void CallDialog::addAgreed()
{
    if (m_brief.appointments.isEmpty() && !m_brief.asked)
        return;
    addRow(true, u"appointment-new"_s, tr("Agreed"), callwords::agreed(m_brief));
}

void CallDialog::addRefusal()
{
    if (!m_brief.refusal) {
        addRow(true, u"dialog-cancel"_s, tr("Refusals"), tr("The person has not said no."));
        return;
    }
    const Words words;
    const auto &reason = *m_brief.refusal;
    const auto fact = words.reasonFact(reasonCodeName(reason.code));
    addRow(false, u"dialog-cancel"_s, tr("Refusals"),
           reason.date.isValid()
               ? tr("%1, %2. No call until a new consent.", "what was refused, when")
                     .arg(fact, words.date(reason.date))
               : tr("%1. No call until a new consent.", "what was refused").arg(fact),
           reason.legalRef);
}

QStringList CallDialog::guardTexts() const
{
    QStringList texts;
    for (auto *row : m_guard->findChildren<QWidget *>(u"guardRow"_s))
        texts.append(row->accessibleName());
    return texts;
}

void CallDialog::setDialled(const QString &activity)
{
    m_activity = activity;
    m_footer->setNote(tr("Dialled. The attempt is noted."));
    m_footer->setNext({});
    fold(false);
    m_keys.value(CallOutcome::NoAnswer)->setFocus();
}

/// What is agreed with somebody is meant in their time, which the places above show.
QDateTime CallDialog::theirTime(const QDateTime &typed) const
{
    const QTimeZone zone(m_brief.places.value(0).zone.toLatin1());
    return zone.isValid() ? QDateTime(typed.date(), typed.time(), zone).toUTC() : typed.toUTC();
}

void CallDialog::finish(CallOutcome outcome)
{
    CallReport report;
    report.person = m_person.id;
    report.activity = m_activity;
    report.contactPoint = m_brief.answer.contactPointUuid;
    report.outcome = outcome;
    report.note = m_note->text().trimmed();
    if (outcome == CallOutcome::CallBack) {
        if (m_callBack->currentIndex() == 1)
            report.callAt = theirTime(m_callAt->dateTime());
        if (report.note.isEmpty()) // the proof of the request, in the language of who took it
            report.note = report.callAt
                              ? tr("Agreed on the phone to be called at the time noted here.")
                              : tr("Asked on the phone to be called back.");
    }
    m_report = report;
    accept();
}

} // namespace entente
