// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exportpage.h"

#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/exchange/exportchoice.h"
#include "ui/exchange/exportpassportform.h"
#include "ui/exchange/exportprotection.h"
#include "ui/setup/newpassword.h"
#include "ui/shell/navigator.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/wizardfooter.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace entente {

ExportPage::ExportPage(Workspace &workspace, Navigator &navigator, const QList<PersonId> &people,
                       ExportScope scope, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_people(people)
    , m_scope(people.isEmpty() ? ExportScope::Everyone : scope)
    , m_steps(new StepLine(this))
    , m_pages(new QStackedWidget(this))
    , m_footer(new WizardFooter(this))
    , m_problem(new Panel(PanelKind::Error, {}, this))
    , m_choice(new ExportChoice(m_scope, people.size()))
    , m_protection(new ExportProtection(workspace.language()))
{
    QList<Purpose> purposes;
    if (const auto known = workspace.reading().consents().purposes(workspace.session()))
        purposes = *known;
    m_passport = new ExportPassportForm(purposes, workspace.clock().nowUtc().toLocalTime().date());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_steps->setSteps({tr("Content"), tr("Passport"), tr("Protection"), tr("Result")});
    column->addWidget(m_steps);
    column->addWidget(m_problem);
    column->addWidget(m_pages, 1);
    column->addWidget(makeProgress());
    column->addWidget(m_footer);
    m_problem->hide();
    addPage(m_choice);
    addPage(m_passport);
    addPage(m_protection);
    addPage(makeResult());
    connect(m_steps, &StepLine::stepChosen, this,
            [this](int step) { goTo(static_cast<Step>(step)); });
    connect(m_footer, &WizardFooter::nextRequested, this, &ExportPage::goOn);
    connect(m_footer, &WizardFooter::backRequested, this,
            [this] { goTo(static_cast<Step>(m_step - 1)); });
    connect(m_footer, &WizardFooter::reasonActivated, this, [this] {
        if (m_step == PassportStep)
            m_passport->showMissing();
        else if (m_step == ProtectionStep)
            m_protection->password()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_footer, &WizardFooter::exitRequested, this, [this] {
        if (mayLeave())
            emit finished();
    });
    connect(m_choice, &ExportChoice::changed, this, &ExportPage::showFooter);
    connect(m_passport, &ExportPassportForm::changed, this, &ExportPage::showFooter);
    connect(m_passport, &ExportPassportForm::useChanged, this, &ExportPage::count);
    connect(m_protection, &ExportProtection::changed, this, &ExportPage::showFooter);
    goTo(ChoiceStep);
}

ExportPage::~ExportPage()
{
    if (m_control)
        m_control->cancel();
}

void ExportPage::addPage(QWidget *content)
{
    const auto &theme = Theme::of(this);
    auto *host = new QWidget(this);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->addWidget(content);
    column->addStretch();
    m_pages->addWidget(new ScrollPage(host, ScrollPage::Ground::Surface, this));
}

QWidget *ExportPage::makeProgress()
{
    const auto &theme = Theme::of(this);
    m_progress = new QWidget(this);
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(theme.space(20), theme.space(8), theme.space(20), theme.space(8));
    row->setSpacing(theme.space(12));
    row->addWidget(plainLabel(tr("Writing the copy…"), TypeRole::Body, Tone::Second, m_progress));
    m_bar = new QProgressBar(m_progress);
    m_bar->setAccessibleName(tr("Progress of the export"));
    row->addWidget(m_bar, 1);
    auto *cancel = secondaryButton(tr("Cancel"), {}, m_progress);
    row->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_control)
            m_control->cancel();
    });
    m_progress->hide();
    return m_progress;
}

QWidget *ExportPage::makeResult()
{
    const auto &theme = Theme::of(this);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(theme.space(12));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.space(16));
    head->addWidget(new IconLabel(u"dialog-ok-apply"_s, ColorRole::OkText, 32, content), 0,
                    Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.space(4));
    m_resultTitle = wrappedLabel({}, TypeRole::Title, Tone::Normal, content);
    m_resultText = wrappedLabel({}, TypeRole::Body, Tone::Second, content);
    words->addWidget(m_resultTitle);
    words->addWidget(m_resultText);
    head->addLayout(words, 1);
    column->addLayout(head);
    m_resultCard = new Card(tr("Written, and noted in the register of copies"), content);
    m_resultCard->setHeaderLine(true);
    m_resultFile = wrappedLabel({}, TypeRole::Body, Tone::Normal, m_resultCard);
    m_resultFile->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_resultFacts = wrappedLabel({}, TypeRole::Small, Tone::Third, m_resultCard);
    m_resultCard->body()->addWidget(m_resultFile);
    m_resultCard->body()->addWidget(m_resultFacts);
    m_openFolder = secondaryButton(tr("Open the folder"), u"document-open-folder"_s, m_resultCard);
    auto *row = new QHBoxLayout;
    row->addWidget(m_openFolder);
    row->addStretch();
    m_resultCard->body()->addLayout(row);
    column->addWidget(m_resultCard);
    connect(m_openFolder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_result.file).absolutePath()));
    });
    return content;
}

bool ExportPage::mayLeave()
{
    if (!m_working)
        return true;
    if (!m_workspace.prompter().ask({tr("Stop the export?"),
                                     tr("The copy is being written. Nothing of it stays."),
                                     tr("Stop it"),
                                     {},
                                     false}))
        return false;
    if (m_control)
        m_control->cancel();
    return true;
}

void ExportPage::goTo(Step step)
{
    if (m_working)
        return;
    const bool moved = m_step != step;
    m_step = step;
    m_steps->setCurrent(step);
    m_steps->setBackAllowed(step != ResultStep);
    m_pages->setCurrentIndex(step);
    m_problem->hide();
    if (step == PassportStep || step == ProtectionStep)
        count();
    showSummary();
    showFooter();
    if (moved && step == PassportStep)
        m_passport->showMissing();
    else if (moved && step == ProtectionStep && !m_protection->isPlain())
        m_protection->password()->setFocus(Qt::OtherFocusReason);
    else if (moved && m_footer->nextButton()->isEnabled())
        m_footer->nextButton()->setFocus(Qt::OtherFocusReason);
}

void ExportPage::showFooter()
{
    if (m_working)
        return;
    m_footer->setExit(m_step == ResultStep ? QString() : tr("Leave"));
    m_footer->setBack(m_step == PassportStep || m_step == ProtectionStep ? tr("Back") : QString());
    m_footer->setNote(m_step == ResultStep ? QString() : tr("Nothing has left yet."));
    QString reason;
    switch (m_step) {
    case ChoiceStep:
        m_footer->setNext(tr("Continue"));
        reason = m_choice->obstacle();
        break;
    case PassportStep:
        m_footer->setNext(tr("Continue"));
        if (const int missing = m_passport->missing())
            reason = tr("Why? %n answer(s) missing", nullptr, missing);
        break;
    case ProtectionStep:
        m_footer->setNext(tr("Choose where, and write"));
        if (m_workspace.isReadOnly())
            reason = tr("Why? This vault is open for reading only");
        else if (m_hasPreview && m_preview.people + m_preview.organisations == 0)
            reason = tr("Why? Nobody would be in the copy");
        else
            reason = m_protection->obstacle();
        break;
    case ResultStep: m_footer->setNext(tr("Finish")); break;
    }
    if (m_step == ProtectionStep && reason.isEmpty() && m_protection->isPlain()
        && m_choice->format() == ExportFormat::Csv && m_choice->subject() == ExportSubject::Both)
        reason = tr("Why? Two tables need an archive, or another format than CSV");
    m_footer->setBlocked(reason);
}

void ExportPage::goOn()
{
    switch (m_step) {
    case ChoiceStep: goTo(PassportStep); break;
    case PassportStep: goTo(ProtectionStep); break;
    case ProtectionStep: run(); break;
    case ResultStep: emit finished(); break;
    }
}

ExportRequest ExportPage::request() const
{
    ExportRequest request;
    request.format = m_choice->format();
    request.subject = m_choice->subject();
    request.scope = m_scope;
    request.people = m_people;
    request.columns = m_choice->columns();
    request.passport = m_passport->passport();
    request.contactUse = m_passport->contactUse();
    request.plain = m_protection->isPlain();
    request.language = m_workspace.language();
    return request;
}

/// In numbers, before anything leaves; the last question's answer counts.
void ExportPage::count()
{
    m_hasPreview = false;
    m_workspace.write(
        [session = m_workspace.session(), order = request()](Services &services) {
            return services.exports().preview(session, order);
        },
        this,
        [this, counted = ++m_counted](Result<ExportPreview> preview) {
            if (counted != m_counted)
                return;
            m_hasPreview = preview.has_value();
            if (!preview) {
                showProblem(preview.error());
                return;
            }
            m_preview = *std::move(preview);
            m_passport->setPreview(m_preview);
            showSummary();
            showFooter();
        });
}

void ExportPage::showSummary()
{
    if (!m_hasPreview) {
        m_protection->setSummary(tr("Counting…"), {});
        return;
    }
    const Words words;
    const QString people = tr("%n person(s)", nullptr, int(m_preview.people));
    const QString organisations = tr("%n organisation(s)", nullptr, int(m_preview.organisations));
    const auto subject = m_choice->subject();
    const QString what = subject == ExportSubject::People ? people
                         : subject == ExportSubject::Organisations
                             ? organisations
                             : tr("%1 and %2").arg(people, organisations);
    const auto passport = m_passport->passport();
    QStringList sentences{
        tr("For %1, to be destroyed by %2. The copy bears the number %3.",
           "recipient, date, number")
            .arg(passport.recipient, words.date(passport.until), m_preview.number)};
    if (m_preview.restricted > 0)
        sentences.append(tr("%n person(s) whose data is under restriction stay (Art. 18 GDPR).",
                            nullptr, int(m_preview.restricted)));
    if (const auto use = m_passport->contactUse(); use && use->leaveOut)
        sentences.append(tr("%n person(s) who may not be contacted stay.", nullptr,
                            int(m_preview.refused + m_preview.uncertain)));
    if (!m_preview.leftOutColumns.isEmpty())
        sentences.append(tr("Data that your role does not see stays."));
    m_protection->setSummary(tr("%1 to export").arg(what), sentences);
}

QString ExportPage::suggestedName() const
{
    const auto ending = m_protection->isPlain() ? exportFileEnding(m_choice->format()) : u"zip"_s;
    return u"export-"_s + m_preview.number + u'.' + ending;
}

void ExportPage::run()
{
    const bool isPlain = m_protection->isPlain();
    const auto path = m_workspace.prompter().saveFile(
        tr("Where to write the copy"), suggestedName(),
        isPlain ? tr("All files (*)") : tr("ZIP archives (*.zip)"));
    if (!path)
        return;
    auto order = request();
    order.path = *path;
    auto secret = std::make_shared<SecretBuffer>();
    if (!isPlain)
        *secret = m_protection->take();
    m_working = true;
    m_control = std::make_shared<WorkControl>();
    m_control->onProgress = [guard = QPointer<ExportPage>(this)](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            qApp,
            [guard, done, total] {
                if (guard)
                    guard->m_bar->setValue(total > 0 ? int(100 * done / total) : 0);
            },
            Qt::QueuedConnection);
    };
    m_bar->setRange(0, 100);
    m_bar->setValue(0);
    m_progress->show();
    m_problem->hide();
    m_footer->nextButton()->setEnabled(false);
    m_footer->backButton()->setEnabled(false);
    m_workspace.write(
        [session = m_workspace.session(), order, secret,
         control = m_control](Services &services) mutable {
            order.password = secret.get();
            return services.exports().run(session, order, [control](qint64 done, qint64 total) {
                control->progress(done, total);
                return !control->isCancelled();
            });
        },
        this,
        [this, isPlain](Result<ExportResult> result) {
            m_working = false;
            m_control.reset();
            m_progress->hide();
            m_footer->nextButton()->setEnabled(true);
            m_footer->backButton()->setEnabled(true);
            if (!result) {
                showFooter();
                showProblem(result.error());
                return;
            }
            m_result = *std::move(result);
            showResult(!isPlain);
            goTo(ResultStep);
        });
}

void ExportPage::showResult(bool isProtected)
{
    const Words words;
    m_resultTitle->setText(tr("Copy %1 is written").arg(m_result.number));
    QStringList sentences{tr("%n record(s) left.", nullptr, int(m_result.rows()))};
    if (m_result.restricted + m_result.contactsLeftOut > 0)
        sentences.append(tr("%n person(s) stayed.", nullptr,
                            int(m_result.restricted + m_result.contactsLeftOut)));
    if (m_result.cutCells > 0)
        sentences.append(tr("%n cell(s) were longer than a sheet can hold and were cut.", nullptr,
                            int(m_result.cutCells)));
    QStringList details;
    for (const auto &code : std::as_const(m_result.leftOutDetails))
        details.append(words.word(code));
    if (!details.isEmpty())
        sentences.append(tr("Not in this file: %1.").arg(details.join(u", ")));
    if (isProtected)
        sentences.append(tr("Send the archive one way and its passphrase another."));
    m_resultText->setText(sentences.join(u' '));
    m_resultFile->setText(m_result.file);
    m_resultFacts->setText(tr("On %1 you are asked whether it has been destroyed.")
                               .arg(words.date(m_passport->passport().until)));
}

void ExportPage::showProblem(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        m_navigator.tell(tr("The export was stopped. Nothing was written."), {});
        return;
    }
    m_problem->setText(Words().errorSentence(error));
    m_problem->show();
}

} // namespace entente
