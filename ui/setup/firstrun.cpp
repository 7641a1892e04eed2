// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/firstrun.h"

#include "core/wording/wording.h"
#include "ui/setup/companystep.h"
#include "ui/setup/laststeps.h"
#include "ui/setup/passwordstep.h"
#include "ui/support/backgroundtask.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/theme.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/wizardfooter.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

enum SetupIndex {
    kCompanyIndex,
    kPasswordIndex,
    kSheetIndex,
    kPointIndex,
    kSummaryIndex,
    kBusyIndex
};
constexpr int kSamplePeople = 300;
constexpr int kWidthWithSteps = 900;

} // namespace

FirstRun::FirstRun(const Setting &setting, SetupDraft draft, QWidget *parent)
    : QWidget(parent)
    , m_setting(setting)
    , m_draft(std::move(draft))
    , m_maker(std::make_shared<VaultMaker>(setting.clock))
    , m_steps(new StepList(this))
    , m_heading(wrappedLabel({}, TypeRole::Display, Tone::Normal, this))
    , m_sentence(wrappedLabel({}, TypeRole::Section, Tone::Second, this))
    , m_error(new Panel(PanelKind::Error, {}, this))
    , m_pages(new QStackedWidget(this))
    , m_busy(new QWidget(this))
    , m_busyText(wrappedLabel({}, TypeRole::Section, Tone::Second, m_busy))
    , m_footer(new WizardFooter(this))
    , m_company(new CompanyStep(m_draft, setting.prompter, setting.parentFolder, this))
    , m_password(new PasswordStep(m_draft, setting.store != nullptr, this))
    , m_sheet(new SheetStep(m_draft, setting.prompter, setting.painter, this))
    , m_point(new PointStep(m_draft, this))
    , m_summary(new SummaryStep(m_draft, this))
    , m_task(new BackgroundTask(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(buildSide());
    row->addWidget(hairline(Qt::Vertical, ColorRole::Line, this));
    row->addWidget(buildMain(), 1);
    m_steps->hide(); // until there is room for them
    connect(m_company, &CompanyStep::languageChosen, this, [this](const QString &code) {
        m_company->leave();
        emit languageChosen(code);
    });
    connect(m_task, &BackgroundTask::progressed, this, [this](qint64 done) {
        m_busyText->setText(
            tr("%1 of %2 invented people are in the vault.").arg(done).arg(kSamplePeople));
    });
}

FirstRun::~FirstRun() = default;

QWidget *FirstRun::buildSide()
{
    const auto &theme = Theme::of(this);
    m_steps->setProperty("frame", u"rail"_s);
    m_steps->setFixedWidth(theme.text(300));
    m_steps->layout()->setContentsMargins(theme.space(20), theme.space(36), theme.space(20),
                                          theme.space(24));
    QStringList names;
    for (const SetupStep *one :
         std::initializer_list<SetupStep *>{m_company, m_password, m_sheet, m_point, m_summary})
        names += one->name();
    m_steps->setSteps(names);
    auto *header = new QWidget(m_steps);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(theme.space(10), 0, 0, theme.space(16));
    column->setSpacing(theme.space(12));
    auto *mark = new QHBoxLayout;
    mark->setSpacing(theme.space(12));
    mark->addWidget(new MarkLabel(32, header));
    mark->addWidget(plainLabel(u"Entente"_s, TypeRole::Title, Tone::Normal, header));
    mark->addStretch();
    column->addLayout(mark);
    column->addWidget(wrappedLabel(tr("Your vault will be ready in two minutes."), TypeRole::Body,
                                   Tone::Second, header));
    m_steps->setHeader(header);
    auto *promise = wrappedLabel(
        tr("Everything stays on this computer.\nNothing is sent over the Internet."),
        TypeRole::Small, Tone::Second, m_steps);
    promise->setContentsMargins(theme.space(10), 0, 0, 0);
    m_steps->setFooter(promise);
    connect(m_steps, &StepList::stepChosen, this, [this](int index) {
        if (!isWorking())
            go(index);
    });
    return m_steps;
}

QWidget *FirstRun::buildMain()
{
    const auto &theme = Theme::of(this);
    auto *main = new QFrame(this);
    main->setProperty("frame", u"surface"_s);
    auto *outer = new QVBoxLayout(main);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    auto *content = new QWidget(main);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.space(64), theme.space(44), theme.space(64), theme.space(24));
    column->setSpacing(theme.space(6));
    column->addWidget(m_heading);
    // The sentence of a page, not a heading of a card.
    setWeight(m_sentence, Weight::Regular);
    column->addWidget(m_sentence);
    column->addSpacing(theme.space(10));
    m_error->hide();
    column->addWidget(m_error);
    column->addSpacing(theme.space(14));
    column->addWidget(m_pages, 1);
    for (QWidget *page : std::initializer_list<QWidget *>{m_company, m_password, m_sheet, m_point,
                                                          m_summary, m_busy})
        m_pages->addWidget(page);
    for (const auto *one :
         std::initializer_list<SetupStep *>{m_company, m_password, m_sheet, m_point, m_summary}) {
        connect(one, &SetupStep::changed, this, &FirstRun::check);
        connect(one, &SetupStep::nextRequested, this, &FirstRun::next);
    }
    auto *busyColumn = new QVBoxLayout(m_busy);
    busyColumn->addStretch(1);
    busyColumn->addWidget(new BusyIndicator(32, ColorRole::Accent, m_busy), 0, Qt::AlignHCenter);
    busyColumn->addSpacing(theme.space(16));
    m_busyText->setAlignment(Qt::AlignHCenter);
    setWeight(m_busyText, Weight::Regular);
    busyColumn->addWidget(m_busyText);
    busyColumn->addStretch(2);
    outer->addWidget(new ScrollPage(content, ScrollPage::Ground::Surface, main), 1);

    m_footer->setExit(tr("Quit"));
    m_footer->setBack(tr("Back"));
    for (auto *button : {m_footer->exitButton(), m_footer->backButton(), m_footer->nextButton()})
        button->setMinimumHeight(theme.height(32));
    connect(m_footer, &WizardFooter::exitRequested, this, &FirstRun::quit);
    connect(m_footer, &WizardFooter::backRequested, this, &FirstRun::back);
    connect(m_footer, &WizardFooter::nextRequested, this, &FirstRun::next);
    connect(m_footer, &WizardFooter::reasonActivated, this, [this] { step()->enter(); });
    m_footer->layout()->setContentsMargins(theme.space(64), theme.space(12), theme.space(64),
                                           theme.space(12));
    outer->addWidget(m_footer);
    return main;
}

void FirstRun::begin()
{
    go(kCompanyIndex);
}

SetupDraft FirstRun::takeDraft()
{
    m_company->leave();
    return std::move(m_draft);
}

int FirstRun::currentStep() const
{
    return m_steps->current();
}

bool FirstRun::isWorking() const
{
    return m_task->isRunning();
}

SetupStep *FirstRun::step() const
{
    const QList<SetupStep *> all{m_company, m_password, m_sheet, m_point, m_summary};
    return all.at(m_steps->current());
}

void FirstRun::go(int index)
{
    m_steps->setCurrent(index);
    m_steps->setBackAllowed(true);
    m_pages->setCurrentIndex(index);
    m_heading->setText(step()->heading());
    m_sentence->setText(step()->sentence());
    m_error->hide();
    m_footer->setNote(tr("Step %1 of %2").arg(index + 1).arg(m_steps->count()));
    m_footer->setBack(index > 0 ? tr("Back") : QString());
    m_footer->setNext(step()->nextText());
    step()->enter();
    check();
}

void FirstRun::check()
{
    if (!isWorking())
        m_footer->setBlocked(step()->problem());
}

void FirstRun::next()
{
    if (isWorking())
        return;
    check();
    if (!step()->problem().isEmpty())
        return;
    step()->leave();
    const int index = m_steps->current();
    if (index == kSummaryIndex)
        finishVault();
    else if (index == kPasswordIndex && !m_maker->fits(m_draft))
        makeVault();
    else
        go(index + 1);
}

void FirstRun::back()
{
    if (isWorking() || m_steps->current() == 0)
        return;
    step()->leave();
    go(m_steps->current() - 1);
}

void FirstRun::setWorking(const QString &sentence)
{
    m_busyText->setText(sentence);
    m_pages->setCurrentIndex(kBusyIndex);
    m_error->hide();
    m_steps->setBackAllowed(false);
    m_footer->setBack({});
    m_footer->setBlocked(tr("One moment, please"));
    m_footer->exitButton()->setFocus(Qt::OtherFocusReason);
}

void FirstRun::makeVault()
{
    m_task->start(
        [maker = m_maker, draft = m_draft.clone()](TaskControl &control) -> Result<void> {
            auto made = maker->make(draft);
            if (control.isCancelled())
                maker->discard();
            return made;
        },
        this,
        [this](const Result<void> &made) {
            if (!made) {
                go(kPasswordIndex);
                showError(made.error());
                return;
            }
            m_draft.passwordIsNew = false;
            m_sheet->setKey(m_maker->recoveryKey());
            go(kSheetIndex);
        });
    setWorking(
        tr("The vault is being made. Turning the password into a key takes a moment, on purpose."));
}

void FirstRun::finishVault()
{
    if (!m_maker->isMade()) { // it could not be moved to its place before
        makeVault();
        return;
    }
    m_task->start(
        [maker = m_maker, draft = m_draft.clone(), store = m_setting.store](TaskControl &control) {
            return maker->finish(
                draft, store, [&] { return control.isCancelled(); },
                [&](int done) { control.progress(done, kSamplePeople); });
        },
        this,
        [this](Result<std::unique_ptr<vault::Vault>> vault) {
            if (!vault) {
                go(kSummaryIndex);
                showError(vault.error());
                return;
            }
            m_draft.password.clear();
            if (onReady)
                onReady(*std::move(vault), m_draft.start);
        });
    setWorking(m_draft.start == StartingPoint::Sample
                   ? tr("The vault is being opened and filled with invented people.")
                   : tr("The vault is being opened."));
}

void FirstRun::showError(const Error &error)
{
    m_error->setText(Words().errorSentence(error));
    m_error->show();
}

void FirstRun::quit()
{
    const bool nothingYet = !m_maker->isMade() && !isWorking()
                            && m_company->company()->text().isEmpty();
    if (!nothingYet
        && !m_setting.prompter.ask({tr("Quit before the vault is ready?"),
                                    tr("Nothing is kept: neither what you typed nor the vault."),
                                    tr("Quit"), tr("Go on"), false}))
        return;
    m_task->cancel();
    if (!isWorking())
        m_maker->discard();
    emit quitConfirmed();
}

/// With large letters on a small screen the steps give way; the footer still counts them.
void FirstRun::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_steps->setVisible(width() >= Theme::of(this).text(kWidthWithSteps));
}

void FirstRun::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        next();
    else if (event->key() == Qt::Key_Escape)
        quit();
    else
        QWidget::keyPressEvent(event);
}

} // namespace entente
