// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/rightswizard.h"

#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/consent/verdictwords.h"
#include "ui/shell/navigator.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/workspace.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/deadlinebox.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/reflowrow.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/wizardfooter.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kWizardBreak = 760; // under it the steps lie over the page
const QStringList kIdentityChecks{u"known_email"_s, u"known_phone"_s, u"in_person"_s, u"document"_s,
                                  u"mandate"_s};

} // namespace

RightsWizard::RightsWizard(Workspace &workspace, Navigator &navigator, PersonId id, Right right,
                           const QStringList &ownSteps, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_right(right)
    , m_steps(new StepList(this))
    , m_deadline(new DeadlinePanel(this))
    , m_pages(new QStackedWidget(this))
    , m_footer(new WizardFooter(this))
    , m_problem(new Panel(PanelKind::Error, {}, this))
    , m_name(elidedLabel({}, TypeRole::Body, Tone::Normal, this))
    , m_asked(elidedLabel({}, TypeRole::Small, Tone::Second, this))
    , m_avatar(nullptr)
{
    if (auto found = workspace.reading().people().byId(workspace.session(), id))
        m_person = *std::move(found);
    const auto &theme = Theme::of(this);
    auto *columns = new ReflowRow(kWizardBreak, this);
    columns->row()->setSpacing(0);
    columns->row()->addWidget(m_steps);
    auto *line = hairline(Qt::Vertical, ColorRole::Line, columns);
    columns->row()->addWidget(line);
    auto *main = new QWidget(columns);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_problem);
    column->addWidget(m_pages, 1);
    column->addWidget(m_footer);
    columns->row()->addWidget(main, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(columns);
    connect(columns, &ReflowRow::reflowed, this, [this, line](bool stacked) {
        line->setVisible(!stacked);
        m_steps->setInLine(stacked);
        m_deadline->setShort(stacked);
    });
    m_problem->hide();

    auto *header = new QWidget(m_steps);
    auto *headerRow = new QHBoxLayout(header);
    headerRow->setContentsMargins(theme.space(8), 0, 0, 0);
    headerRow->setSpacing(theme.space(12));
    auto *avatar = new Avatar(32, header);
    avatar->setPerson(m_person.displayName(), m_person.uuid);
    m_avatar = avatar;
    headerRow->addWidget(avatar);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    setWeight(m_name, Weight::SemiBold);
    m_name->setText(m_person.displayName());
    names->addWidget(m_name);
    names->addWidget(m_asked);
    headerRow->addLayout(names, 1);
    m_steps->setHeader(header);
    m_steps->setSteps(QStringList{tr("Request"), tr("Identity")} + ownSteps);
    m_steps->setFooter(m_deadline);
    connect(m_steps, &StepList::stepChosen, this, &RightsWizard::goToStep);
    connect(m_footer, &WizardFooter::exitRequested, this, &RightsWizard::leave);
    connect(m_footer, &WizardFooter::backRequested, this, [this] {
        goToStep(m_step == FirstOwnStep && !isAsked() ? int(RequestStep) : m_step - 1);
    });
    connect(m_footer, &WizardFooter::nextRequested, this, &RightsWizard::onNext);
}

RightsWizard::~RightsWizard() = default;

void RightsWizard::start(const QString &requestTitle)
{
    buildRequest(requestTitle);
    buildIdentity();
    // The own steps were added by the derived class before: put the shared ones first.
    for (int i = 0; i < 2; ++i) {
        auto *page = m_pages->widget(m_pages->count() - 1);
        m_pages->removeWidget(page);
        m_pages->insertWidget(0, page);
    }
    findRequest();
    goToStep(RequestStep);
}

QVBoxLayout *RightsWizard::addStepPage(bool surface)
{
    const auto &theme = Theme::of(this);
    auto *content = new QWidget(m_pages);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(12));
    m_pages->addWidget(new ScrollPage(
        content, surface ? ScrollPage::Ground::Surface : ScrollPage::Ground::Canvas, m_pages));
    return column;
}

void RightsWizard::addTitle(QVBoxLayout *column, const QString &title, const QString &subtitle)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::of(this).space(4));
    words->addWidget(wrappedLabel(title, TypeRole::Title, Tone::Normal, this));
    if (!subtitle.isEmpty())
        words->addWidget(wrappedLabel(subtitle, TypeRole::Body, Tone::Second, this));
    column->addLayout(words);
}

void RightsWizard::buildRequest(const QString &title)
{
    const auto &theme = Theme::of(this);
    m_requestColumn = addStepPage();
    addTitle(m_requestColumn, title,
             tr("The clock runs from the day on which the request arrived, whoever received it."));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme.space(12));
    form->setVerticalSpacing(theme.space(8));
    const auto today = m_workspace.clock().nowUtc().toLocalTime().date();
    m_received = new QDateEdit(today, this);
    m_received->setMaximumDate(today);
    m_received->setCalendarPopup(true);
    m_received->setMaximumWidth(theme.text(240));
    form->addRow(fieldLabel(tr("Received on"), m_received, this), m_received);
    m_via = new QComboBox(this);
    m_via->addItem(tr("By e-mail"), u"email"_s);
    m_via->addItem(tr("By post"), u"post"_s);
    m_via->addItem(tr("By phone"), u"phone"_s);
    m_via->addItem(tr("In person"), u"in_person"_s);
    m_via->setMaximumWidth(theme.text(240));
    form->addRow(fieldLabel(tr("How it arrived"), m_via, this), m_via);
    m_requestColumn->addLayout(form);
    m_requestColumn->addWidget(
        wrappedLabel(tr("No form and no reason can be demanded: a sentence in an e-mail or on the "
                        "phone is enough (Art. 12 GDPR)."),
                     TypeRole::Small, Tone::Third, this));
    m_requestColumn->addStretch();
    connect(m_received, &QDateEdit::dateChanged, this, &RightsWizard::showDeadline);
}

void RightsWizard::buildIdentity()
{
    const auto &theme = Theme::of(this);
    auto *column = addStepPage();
    addTitle(column, tr("How do you know that it is %1?").arg(m_person.displayName()),
             tr("What you know already is enough in most cases."));
    m_identity = new QButtonGroup(this);
    const Words words;
    auto *choices = new QVBoxLayout;
    choices->setSpacing(theme.space(8));
    for (int i = 0; i < kIdentityChecks.size(); ++i) {
        auto *choice = new QRadioButton(
            words.word(QString(u"identity_check."_s + kIdentityChecks[i])), this);
        m_identity->addButton(choice, i);
        choices->addWidget(choice);
    }
    column->addLayout(choices);
    column->addWidget(wrappedLabel(tr("A copy of an identity document may be asked for only where "
                                      "there is reasonable doubt (Art. 12(6) GDPR). "
                                      "Look at it, then destroy it: it is not kept here."),
                                   TypeRole::Small, Tone::Third, this));
    column->addStretch();
    connect(m_identity, &QButtonGroup::idToggled, this, [this] {
        if (m_step == IdentityStep)
            m_footer->setBlocked({});
    });
}

void RightsWizard::findRequest()
{
    const auto open = m_workspace.reading().requests().listOpen(m_workspace.session());
    if (open) {
        for (const auto &request : *open) {
            if (request.personUuid != m_person.uuid || request.right != m_right)
                continue;
            m_request = request.uuid;
            m_received->setDate(request.receivedOn);
            m_received->setEnabled(false);
            m_via->setCurrentIndex(qMax(0, m_via->findData(request.receivedVia)));
            m_via->setEnabled(false);
            setIdentityCheck(request.identityCheck);
            break;
        }
    }
    showDeadline();
}

void RightsWizard::showDeadline()
{
    const auto due = RequestService::dueDate(m_received->date());
    const auto today = m_workspace.clock().nowUtc().toLocalTime().date();
    const int days = int(today.daysTo(due));
    m_asked->setText(tr("Request of %1").arg(shortDate(m_received->date())));
    m_deadline->setDeadline(tr("To be answered before"), QLocale().toString(due, u"d MMMM yyyy"_s),
                            days < 0 ? tr("Missed, one month allowed")
                                     : tr("%n day(s), one month allowed", nullptr, days),
                            days);
    m_deadline->setVisible(!m_closed && isAsked());
}

void RightsWizard::setIdentityCheck(const QString &code)
{
    if (auto *choice = m_identity->button(int(kIdentityChecks.indexOf(code))))
        choice->setChecked(true);
}

void RightsWizard::goToStep(int step)
{
    if (m_running || step < 0 || step >= m_pages->count())
        return;
    m_step = step;
    m_steps->setCurrent(step);
    m_pages->setCurrentIndex(step);
    m_problem->hide();
    m_footer->setNote({});
    m_footer->setExit(tr("Leave"));
    m_footer->setBack(step == RequestStep ? QString() : tr("Back"));
    m_footer->setNext(tr("Continue"));
    m_footer->setBlocked({});
    showDeadline();
    if (step == IdentityStep && m_identity->checkedId() < 0)
        m_footer->setBlocked(tr("Why? Choose how you know the person"));
    else if (step == RequestStep)
        m_received->setFocus(Qt::OtherFocusReason);
    if (step >= FirstOwnStep) {
        enter(step);
        if (!focusWidget() && m_footer->nextButton()->isEnabled())
            m_footer->nextButton()->setFocus(Qt::OtherFocusReason);
    }
}

void RightsWizard::onNext()
{
    if (m_running)
        return;
    if (m_step == RequestStep)
        goToStep(isAsked() ? int(IdentityStep) : int(FirstOwnStep));
    else if (m_step == IdentityStep)
        afterIdentity();
    else
        goOn(m_step);
}

void RightsWizard::afterIdentity()
{
    if (!m_request.isEmpty()) {
        goToStep(FirstOwnStep);
        return;
    }
    RequestDraft draft;
    draft.person = m_person.id;
    draft.right = m_right;
    draft.receivedOn = m_received->date();
    draft.receivedVia = m_via->currentData().toString();
    draft.identityCheck = kIdentityChecks.value(m_identity->checkedId());
    setRunning(true);
    m_workspace.write([session = m_workspace.session(), draft](
                          Services &services) { return services.requests().open(session, draft); },
                      this,
                      [this](Result<Request> opened) {
                          setRunning(false);
                          if (!opened) {
                              showProblem(opened.error());
                              return;
                          }
                          m_request = opened->uuid;
                          m_received->setEnabled(false);
                          m_via->setEnabled(false);
                          goToStep(FirstOwnStep);
                      });
}

void RightsWizard::showProblem(const Error &error)
{
    m_problem->setText(Words().errorSentence(error));
    m_problem->show();
}

void RightsWizard::setRunning(bool running)
{
    m_running = running;
    m_footer->nextButton()->setEnabled(!running);
    m_footer->backButton()->setEnabled(!running);
    m_footer->exitButton()->setEnabled(!running);
    m_steps->setBackAllowed(!running && !m_closed);
}

void RightsWizard::closeAnswered()
{
    m_closed = true;
    m_steps->setBackAllowed(false);
    m_deadline->hide();
    m_footer->setExit({});
    m_footer->setBack({});
}

void RightsWizard::close(const QString &title)
{
    closeAnswered();
    m_person = {};
    m_name->setText(title);
    m_asked->clear();
    m_avatar->hide();
}

bool RightsWizard::mayLeave()
{
    if (m_running)
        m_workspace.prompter().inform(
            tr("Please wait a moment"),
            tr("This work cannot be interrupted without leaving it half done."));
    return !m_running;
}

void RightsWizard::leave()
{
    if (mayLeave())
        emit finished();
}

} // namespace entente
