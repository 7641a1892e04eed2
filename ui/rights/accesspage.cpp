// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/accesspage.h"

#include "core/documents/reportfacts.h"
#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/rights/accesscomposer.h"
#include "ui/rights/savepdf.h"
#include "ui/shell/navigator.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wizardfooter.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr size_t kPasswordLength = 20; // of 31 letters: 99 bits
constexpr size_t kPasswordGroup = 5;

/// Read out over the phone without mistakes: no 0 and o, 1, l and i.
SecretBuffer makeArchivePassword()
{
    constexpr std::string_view kLetters = "abcdefghjkmnpqrstuvwxyz23456789";
    constexpr size_t kEven =
        256 - 256 % kLetters.size(); // above it some letters would come up more often
    SecretBuffer password(kPasswordLength + kPasswordLength / kPasswordGroup - 1);
    size_t written = 0;
    size_t letters = 0;
    while (written < password.size()) {
        const auto random = SecretBuffer::random(64);
        for (const unsigned char byte : random.bytes()) {
            if (byte >= kEven || written >= password.size())
                continue;
            if (letters > 0 && letters % kPasswordGroup == 0 && password.data()[written - 1] != '-')
                password.data()[written++] = '-';
            password.data()[written++] = static_cast<unsigned char>(
                kLetters[byte % kLetters.size()]);
            ++letters;
        }
    }
    return password;
}

QString readingHtml(const AccessReport &report, const Words &words, const QColor &faint)
{
    const auto quiet = faint.name();
    QString html;
    for (const auto &section : report.sections) {
        if (section.items.isEmpty() && section.leftOutBecause.isEmpty())
            continue;
        html += u"<h3>"_s + words.sectionTitle(section.code).toHtmlEscaped() + u"</h3>"_s;
        if (!section.leftOutBecause.isEmpty())
            html += u"<p>"_s
                    + AccessPage::tr("Left out: %1").arg(section.leftOutBecause).toHtmlEscaped()
                    + u"</p>"_s;
        for (const auto &item : section.items) {
            html += u"<table cellpadding=\"2\" width=\"100%\">"_s;
            for (const auto &[label, text] : pages::reportFacts(item, words))
                html += u"<tr><td width=\"32%\" style=\"color:%1\">%2</td><td>%3</td></tr>"_s.arg(
                    quiet, label.toHtmlEscaped(), text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
            html += u"</table><hr>"_s;
        }
    }
    return html;
}

} // namespace

AccessPage::AccessPage(Workspace &workspace, Navigator &navigator, PersonId id, QWidget *parent)
    : RightsWizard(workspace, navigator, id, Right::Access,
                   {tr("Content"), tr("Reading"), tr("Handing over")}, parent)
    , m_composer(new AccessComposer(pdfObstacle(workspace), this))
{
    auto *column = addStepPage();
    addTitle(column, tr("What %1 will receive").arg(person().displayName()),
             tr("Everything is in it by default. Leaving a part out takes a reason, which stands "
                "in the answer."));
    column->addWidget(m_composer);
    column->addStretch();
    buildReading();
    buildHandOver();
    connect(m_composer, &AccessComposer::changed, this, &AccessPage::showComposeFooter);
    start(tr("When did the request arrive?"));
}

AccessPage::~AccessPage()
{
    m_password->clear();
}

void AccessPage::buildReading()
{
    auto *column = addStepPage();
    addTitle(column, tr("Read it as %1 will").arg(person().displayName()),
             tr("Names of other people are masked as you chose. Nothing has left yet."));
    m_reading = new QTextBrowser(this);
    m_reading->setOpenLinks(false);
    m_reading->setTabChangesFocus(true);
    m_reading->setAccessibleName(tr("The answer"));
    m_reading->setMinimumHeight(Theme::of(this).text(360));
    column->addWidget(m_reading, 1);
}

void AccessPage::buildHandOver()
{
    auto *column = addStepPage();
    addTitle(column, tr("Hand it over"), {});
    m_handOverText = wrappedLabel({}, TypeRole::Body, Tone::Second, this);
    column->addWidget(m_handOverText);
    m_done = new QVBoxLayout;
    m_done->setSpacing(Theme::of(this).space(12));
    column->addLayout(m_done);
    column->addWidget(makePasswordBox());
    column->addStretch();
}

QWidget *AccessPage::makePasswordBox()
{
    const auto &theme = Theme::of(this);
    m_passwordBox = new Card(tr("Password of the archive"), this);
    m_passwordBox->setHeaderLine(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(12));
    m_password = weightedLabel({}, TypeRole::Title, Weight::SemiBold, Tone::Normal, m_passwordBox);
    auto letters = m_password->font();
    letters.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    m_password->setFont(letters);
    m_password->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_password->setAccessibleName(tr("Password of the archive"));
    row->addWidget(m_password);
    m_copy = secondaryButton(tr("Copy"), u"edit-copy"_s, m_passwordBox);
    m_copy->setAccessibleName(tr("Copy the password of the archive"));
    row->addWidget(m_copy);
    row->addStretch();
    m_passwordBox->body()->addLayout(row);
    m_passwordBox->body()->addWidget(
        new Panel(PanelKind::Attention,
                  tr("This password is shown once and kept nowhere. Give it by phone or by text "
                     "message, never with the archive."),
                  m_passwordBox));
    m_passwordBox->hide();
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_password->text());
        m_copied = true;
        m_copy->setText(tr("Copied"));
    });
    return m_passwordBox;
}

QString AccessPage::shownPassword() const
{
    return m_password->text();
}

void AccessPage::enter(int step)
{
    if (step == ComposeStep) {
        if (!m_hasReport)
            readReport();
        showComposeFooter();
    } else if (step == ReadStep) {
        showReading();
        footer()->setNext(tr("Continue to delivery"));
    } else if (step == HandOverStep) {
        m_handOverText->setText(m_composer->isEncrypted()
                                    ? tr("An archive is written where you choose, and its password "
                                         "is shown once. Send them by two different ways.")
                                    : tr("The files are written into the folder that you choose. "
                                         "Hand them over yourself, or on a stick."));
        footer()->setNext(tr("Choose a folder and write"));
        footer()->setBlocked(m_workspace.isReadOnly() ? tr("This vault is open for reading only")
                                                      : QString());
    }
}

void AccessPage::goOn(int step)
{
    if (step == ComposeStep)
        goToStep(ReadStep);
    else if (step == ReadStep)
        goToStep(HandOverStep);
    else if (m_written && mayForgetPassword())
        emit finished();
    else if (m_written)
        m_copy->setFocus();
    else
        write();
}

bool AccessPage::mayForgetPassword()
{
    return m_copied || m_password->text().isEmpty()
           || m_workspace.prompter().ask(
               {tr("Leave the password behind?"),
                tr("It was not copied, and it is shown nowhere else. Without it nobody opens the "
                   "archive."),
                tr("I have written it down"),
                {},
                false});
}

void AccessPage::readReport()
{
    const auto report = m_workspace.reading().accessExport().report(
        m_workspace.session(), person().id, m_composer->options(m_workspace.language()));
    if (!report) {
        showProblem(report.error());
        return;
    }
    m_hasReport = true;
    m_composer->setReport(*report);
}

void AccessPage::showComposeFooter()
{
    if (step() != ComposeStep)
        return;
    footer()->setNote(tr("%n item(s)", nullptr, m_composer->itemCount()));
    footer()->setNext(tr("Read before it goes"));
    footer()->setBlocked(m_hasReport ? m_composer->obstacle()
                                     : tr("The answer could not be put together"));
}

void AccessPage::showReading()
{
    const auto report = m_workspace.reading().accessExport().report(
        m_workspace.session(), person().id, m_composer->options(m_workspace.language()));
    if (!report) {
        footer()->setBlocked(tr("The answer could not be put together"));
        showProblem(report.error());
        return;
    }
    m_reading->setHtml(readingHtml(*report, Words(), Theme::of(this).color(ColorRole::Text2)));
}

void AccessPage::write()
{
    const auto folder = m_workspace.prompter().chooseFolder(tr("Where to write the answer"));
    if (!folder)
        return;
    ExportOrder order;
    order.person = person().id;
    order.options = m_composer->options(person().language.isEmpty() ? m_workspace.language()
                                                                    : person().language);
    order.formats = m_composer->formats();
    order.folder = *folder;
    order.zip = m_composer->isEncrypted();
    m_secret = order.zip ? std::make_shared<SecretBuffer>(makeArchivePassword()) : nullptr;
    setRunning(true);
    m_workspace.write(
        [session = m_workspace.session(), order, secret = m_secret,
         request = requestUuid()](Services &services) mutable -> Result<Exported> {
            order.zipPassword = secret.get();
            auto exported = services.accessExport().deliver(session, order);
            if (!exported)
                return exported;
            const auto answered = services.requests().answer(session, request,
                                                             RequestAnswer::Answered);
            if (!answered && answered.error().code != ErrorCode::AlreadyDone)
                return Failure{answered.error()};
            return exported;
        },
        this,
        [this](Result<Exported> exported) {
            setRunning(false);
            if (exported)
                showExported(*exported);
            else
                showProblem(exported.error());
        });
}

void AccessPage::showExported(const Exported &exported)
{
    m_exported = exported;
    m_written = true;
    closeAnswered();
    auto *card = new Card(tr("Written, and noted in the register"), this);
    card->setHeaderLine(true);
    for (const auto &path : exported.files) {
        const QFileInfo file(path);
        card->body()->addWidget(
            weightedLabel(file.fileName(), TypeRole::Body, Weight::SemiBold, Tone::Normal, card));
        card->body()->addWidget(wrappedLabel(QDir::toNativeSeparators(file.path()), TypeRole::Small,
                                             Tone::Second, card));
    }
    card->body()->addWidget(wrappedLabel(
        tr("Answer %1 · fingerprint %2").arg(exported.number, exported.checksum.left(16)),
        TypeRole::Small, Tone::Third, card));
    auto *open = secondaryButton(tr("Open the folder"), u"document-open-folder"_s, card);
    connect(open, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(QFileInfo(m_exported.files.value(0)).absolutePath()));
    });
    auto *row = new QHBoxLayout;
    row->addWidget(open);
    row->addStretch();
    card->body()->addLayout(row);
    m_done->addWidget(card);
    if (m_secret) {
        const auto bytes = m_secret->bytes();
        m_password->setText(QString::fromLatin1(
            QByteArrayView(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()))));
        m_passwordBox->show();
        m_secret.reset();
    }
    m_handOverText->setText(tr("The request is closed. Nothing was sent by the program."));
    footer()->setNext(tr("Finish"));
    footer()->setBlocked({});
}

} // namespace entente
