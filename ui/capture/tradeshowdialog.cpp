// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/tradeshowdialog.h"

#include "core/services/services.h"
#include "core/vault/vault.h"
#include "core/wording/wording.h"
#include "ui/consent/consentgrid.h"
#include "ui/support/dialogsize.h"
#include "ui/support/labels.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/scrollpage.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kShowDialogWidth = 640;
constexpr int kShowDialogHeight = 600;

const QList<Channel> kShowChannels{Channel::Email, Channel::LiveCall, Channel::Sms, Channel::Post};

QDateEdit *showDay(const QDate &day, const QDate &otherwise, QWidget *parent)
{
    auto *edit = new QDateEdit(day.isValid() ? day : otherwise, parent);
    edit->setCalendarPopup(true);
    return edit;
}

} // namespace

TradeShowDialog::TradeShowDialog(Workspace &workspace, const TradeShowDraft &draft, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_country(draft.country)
{
    const auto &theme = Theme::of(this);
    setWindowTitle(draft.name.isEmpty() ? tr("New trade show") : tr("Change the trade show"));
    resize(theme.text(kShowDialogWidth), theme.text(kShowDialogHeight));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(12));
    column->addWidget(makePlan(draft));
    column->addWidget(makeQuestions(draft));
    column->addWidget(makeStaff(draft));
    column->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(new ScrollPage(content, ScrollPage::Ground::Surface, this), 1);
    fitToBody(this, content);
    auto *foot = new QFrame(this);
    foot->setProperty("frame", u"footer"_s);
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(theme.space(20), theme.space(10), theme.space(20), theme.space(10));
    buttons->setSpacing(theme.space(8));
    m_problem = wrappedLabel({}, TypeRole::Small, Tone::Second, foot);
    buttons->addWidget(m_problem, 1);
    auto *cancel = secondaryButton(tr("Cancel"), {}, foot);
    m_save = primaryButton(draft.name.isEmpty() ? tr("Plan the trade show") : tr("Save"), {}, foot);
    m_save->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    outer->addWidget(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_name, &QLineEdit::textChanged, this, &TradeShowDialog::showProblem);
    for (auto *day : {m_from, m_to})
        connect(day, &QDateEdit::dateChanged, this, &TradeShowDialog::showProblem);
    connect(m_grid, &ConsentGrid::changed, this, &TradeShowDialog::showProblem);
    showProblem();
    m_name->setFocus();
}

TradeShowDialog::~TradeShowDialog() = default;

QWidget *TradeShowDialog::makePlan(const TradeShowDraft &draft)
{
    auto *host = new QWidget(this);
    auto *form = new QFormLayout(host);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto today = m_workspace.clock().nowUtc().toLocalTime().date();
    m_name = new QLineEdit(draft.name, host);
    m_place = new QLineEdit(draft.place, host);
    m_from = showDay(draft.startsOn, today, host);
    m_to = showDay(draft.endsOn, m_from->date(), host);
    form->addRow(fieldLabel(tr("Name"), m_name, host), m_name);
    form->addRow(fieldLabel(tr("Place"), m_place, host), m_place);
    auto *days = new QHBoxLayout;
    days->addWidget(m_from);
    days->addWidget(fieldLabel(tr("to"), m_to, host));
    days->addWidget(m_to);
    days->addStretch();
    form->addRow(fieldLabel(tr("From"), m_from, host), days);
    auto *languages = new QWidget(host);
    auto *row = new QHBoxLayout(languages);
    row->setContentsMargins({});
    row->setSpacing(Theme::of(this).space(16));
    for (const auto &code : Words::languages()) {
        auto *box = new QCheckBox(code == u"fr" ? u"Français"_s : u"English"_s, languages);
        box->setChecked(draft.languages.isEmpty() ? code == m_workspace.language()
                                                  : draft.languages.contains(code));
        connect(box, &QCheckBox::toggled, this, &TradeShowDialog::showProblem);
        m_languages.insert(code, box);
        row->addWidget(box);
    }
    row->addStretch();
    form->addRow(fieldLabel(tr("Languages of the visitors"), nullptr, host), languages);
    m_url = new QLineEdit(draft.noticeUrl, host);
    m_url->setPlaceholderText(u"https://…"_s);
    form->addRow(fieldLabel(tr("Page of the full notice"), m_url, host), m_url);
    form->addRow(wrappedLabel(tr("Without a page, the code on the screen writes to you to ask for "
                                 "it"),
                              TypeRole::Small, Tone::Third, host));
    return host;
}

QWidget *TradeShowDialog::makeQuestions(const TradeShowDraft &draft)
{
    const auto &theme = Theme::of(this);
    auto *host = new QWidget(this);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins({});
    column->setSpacing(theme.space(8));
    column->addWidget(weightedLabel(tr("What visitors are asked"), TypeRole::Section,
                                    Weight::SemiBold, Tone::Normal, host));
    column->addWidget(wrappedLabel(tr("Each becomes a box that nobody ticked beforehand, on the "
                                      "screen and on the sheet. Four are plenty."),
                                   TypeRole::Small, Tone::Second, host));
    QList<Purpose> asked;
    if (const auto all = m_workspace.reading().consents().purposes(m_workspace.session())) {
        for (const auto &purpose : *all) {
            if (purpose.active && purpose.purposeClass != PurposeClass::Service)
                asked.append(purpose);
        }
    }
    m_grid = new ConsentGrid(
        asked, kShowChannels, [](const ConsentCell &) { return QString(); }, host);
    m_grid->setWords(Words(m_workspace.language()));
    m_grid->setLead(tr("Ask for consent to…"));
    const auto questions = draft.name.isEmpty() && draft.questions.isEmpty()
                               ? QList<ShowQuestion>{{u"commercial"_s, Channel::Email},
                                                     {u"commercial"_s, Channel::LiveCall}}
                               : draft.questions;
    for (const auto &question : questions) {
        if (auto *box = m_grid->box({question.purpose, question.channel}))
            box->setChecked(true);
    }
    column->addWidget(m_grid);
    return host;
}

QWidget *TradeShowDialog::makeStaff(const TradeShowDraft &draft)
{
    const auto &theme = Theme::of(this);
    auto *host = new QWidget(this);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins({});
    column->setSpacing(theme.space(8));
    column->addWidget(weightedLabel(tr("Who staffs the stand"), TypeRole::Section, Weight::SemiBold,
                                    Tone::Normal, host));
    column->addWidget(wrappedLabel(tr("Whoever has no account here is named when the stand’s vault "
                                      "is made: it opens the stand’s screen and nothing else."),
                                   TypeRole::Small, Tone::Second, host));
    auto *names = new QWidget(host);
    auto *row = new FlowLayout(names);
    row->setSpacing(theme.space(12));
    const auto users = m_workspace.vault().users();
    if (users) {
        for (const auto &user : *users) {
            if (!user.isActive)
                continue;
            auto *box = new QCheckBox(names);
            box->setText(user.displayName);
            box->setChecked(draft.staff.contains(user.uuid));
            m_staff.insert(user.uuid, box);
            row->addWidget(box);
        }
    }
    column->addWidget(names);
    return host;
}

TradeShowDraft TradeShowDialog::draft() const
{
    TradeShowDraft draft;
    draft.name = m_name->text();
    draft.place = m_place->text();
    draft.country = m_country;
    draft.startsOn = m_from->date();
    draft.endsOn = m_to->date();
    draft.noticeUrl = m_url->text();
    for (const auto &code : Words::languages()) {
        if (m_languages[code]->isChecked())
            draft.languages.append(code);
    }
    for (const auto &cell : m_grid->ticked())
        draft.questions.append({cell.purpose, cell.channel});
    for (auto it = m_staff.cbegin(); it != m_staff.cend(); ++it) {
        if (it.value()->isChecked())
            draft.staff.append(it.key());
    }
    return draft;
}

QString TradeShowDialog::problem() const
{
    const Words words;
    const auto typed = draft();
    if (typed.name.trimmed().isEmpty())
        return words.reasonSentence(u"event.no_name");
    if (typed.endsOn < typed.startsOn)
        return words.reasonSentence(u"event.ends_before_it_starts");
    if (typed.languages.isEmpty())
        return words.reasonSentence(u"event.no_language");
    if (typed.questions.isEmpty())
        return words.reasonSentence(u"event.no_question");
    return {};
}

void TradeShowDialog::showProblem()
{
    if (!m_save)
        return;
    const auto why = problem();
    m_problem->setText(why);
    m_save->setEnabled(why.isEmpty());
}

} // namespace entente
