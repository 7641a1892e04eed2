// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/standscreen.h"

#include "core/base/uuid.h"
#include "core/documents/badgereader.h"
#include "core/documents/fairpages.h"
#include "core/services/services.h"
#include "core/vault/vault.h"
#include "ui/capture/badgescan.h"
#include "ui/capture/camerafeed.h"
#include "ui/capture/visitorform.h"
#include "ui/support/labels.h"
#include "ui/support/workspace.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/secretedit.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kStandTouch = 56;
constexpr int kTightHeight = 880; // under it tiles are lower and a line of the title goes
constexpr int kWarnMs = 10'000;
constexpr int kReadingWidth = 860;
constexpr qint64 kLargestBadgeFile = 64ll << 20;

QString standLanguageName(const QString &code)
{
    auto name = QLocale(code).nativeLanguageName().section(u' ', -1);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

/// Whatever was copied or composed goes with the visitor.
void forgetVisitor()
{
    QGuiApplication::inputMethod()->reset();
    auto *clipboard = QGuiApplication::clipboard();
    clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection())
        clipboard->clear(QClipboard::Selection);
}

} // namespace

StandScreen::StandScreen(Workspace &workspace, Stand stand, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_stand(std::move(stand))
    , m_language(m_stand.show.languages.value(0))
    , m_words(m_language)
    , m_pages(new QStackedWidget(this))
    , m_scan(new BadgeScan(m_pages))
{
    const auto &theme = Theme::of(this);
    setObjectName(u"standScreen"_s);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(32), theme.space(14), theme.space(32), theme.space(8));
    column->setSpacing(theme.space(8));
    column->addWidget(makeHeader());
    column->addWidget(m_pages, 1);
    column->addWidget(makeFooter());
    m_formPage = makeFormPage();
    m_reading = makeReading();
    m_thanks = makeThanks();
    m_exitPage = makeExit();
    for (auto *page : {m_formPage, m_reading, static_cast<QWidget *>(m_scan), m_thanks, m_exitPage})
        m_pages->addWidget(page);
    connect(m_scan, &BadgeScan::canceled, this, [this] { showPage(m_formPage); });
    connect(m_scan, &BadgeScan::cameraChanged, this, &StandScreen::showScanButton);
    connect(m_scan, &BadgeScan::found, this, [this](const Visitor &badge) {
        m_form->fill(badge);
        showPage(m_formPage);
    });
    m_idle.setSingleShot(true);
    m_warn.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        m_password->clear();
        nextVisitor();
    });
    connect(&m_warn, &QTimer::timeout, this,
            [this] { m_empties->setText(word(u"empties_soon"_s)); });
    qApp->installEventFilter(this);
    nextVisitor();
}

StandScreen::~StandScreen()
{
    qApp->removeEventFilter(this);
}

QString StandScreen::word(const QString &key) const
{
    return m_words.word(QString(u"visit."_s + key));
}

QString StandScreen::currentPage() const
{
    const auto *page = m_pages->currentWidget();
    return page == m_formPage  ? u"form"_s
           : page == m_reading ? u"reading"_s
           : page == m_scan    ? u"scan"_s
           : page == m_thanks  ? u"thanks"_s
                               : u"exit"_s;
}

bool StandScreen::isTight() const
{
    return height() < Theme::of(this).text(kTightHeight);
}

QWidget *StandScreen::makeHeader()
{
    const auto &theme = Theme::of(this);
    auto *host = new QWidget(this);
    auto *row = new QHBoxLayout(host);
    row->setContentsMargins({});
    row->setSpacing(theme.space(12));
    auto *mark = new Avatar(48, host);
    mark->setPerson(m_stand.firm.name, m_stand.show.uuid);
    row->addWidget(mark);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(
        weightedLabel(m_stand.firm.name, TypeRole::Title, Weight::SemiBold, Tone::Normal, host));
    auto *where = elidedLabel(m_stand.show.provenance(), TypeRole::Section, Tone::Second, host);
    setWeight(where, Weight::Regular);
    names->addWidget(where);
    row->addLayout(names, 1);
    m_scanButton = secondaryButton({}, u"view-barcode-qr"_s, host);
    setTokenHeight(m_scanButton, kStandTouch);
    m_scanButton->setAutoDefault(true);
    row->addWidget(m_scanButton);
    connect(m_scanButton, &QPushButton::clicked, this, [this] { showPage(m_scan); });
    for (const auto &code : m_stand.show.languages) {
        auto *button = secondaryButton(standLanguageName(code), {}, host);
        button->setCheckable(true);
        button->setProperty("language", code);
        setTokenHeight(button, kStandTouch);
        button->setMinimumWidth(theme.text(88));
        row->addWidget(button);
        m_languages.append(button);
        connect(button, &QPushButton::clicked, this, [this, code] { chooseLanguage(code); });
    }
    for (auto *button : std::as_const(m_languages))
        button->setVisible(m_languages.size() > 1);
    return host;
}

QWidget *StandScreen::makeFooter()
{
    const auto &theme = Theme::of(this);
    auto *host = new QWidget(this);
    auto *row = new QHBoxLayout(host);
    row->setContentsMargins({});
    row->setSpacing(theme.space(8));
    row->addWidget(new IconLabel(u"object-locked"_s, ColorRole::Text3, 16, host));
    m_empties = elidedLabel({}, TypeRole::Section, Tone::Third, host);
    row->addWidget(m_empties, 1);
    m_count = plainLabel({}, TypeRole::Section, Tone::Third, host);
    for (auto *label : {m_empties, m_count})
        setWeight(label, Weight::Regular);
    row->addWidget(m_count);
    m_exit = quietButton({}, u"object-locked"_s, host);
    setTokenHeight(m_exit, kStandTouch);
    row->addWidget(m_exit);
    connect(m_exit, &QPushButton::clicked, this, &StandScreen::askToLeave);
    return host;
}

QWidget *StandScreen::makeFormPage()
{
    auto *content = new QWidget;
    m_formPlace = new QVBoxLayout(content);
    m_formPlace->setContentsMargins({});
    return new ScrollPage(content, ScrollPage::Ground::Canvas, m_pages);
}

QWidget *StandScreen::makeReading()
{
    const auto &theme = Theme::of(this);
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(theme.space(12));
    m_text = new QTextBrowser(page);
    m_text->setFont(theme.font(TypeRole::Section, Weight::Regular));
    m_text->setOpenLinks(false);
    m_text->setContextMenuPolicy(Qt::NoContextMenu);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(theme.space(24));
    m_text->setMaximumWidth(theme.text(kReadingWidth));
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_text, 8);
    middle->addStretch();
    column->addLayout(middle, 1);
    m_back = primaryButton({}, u"go-previous"_s, page);
    setTokenHeight(m_back, kStandTouch);
    m_back->setProperty("letters", u"title"_s);
    m_back->setMinimumWidth(theme.text(240));
    column->addWidget(m_back, 0, Qt::AlignHCenter);
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(m_formPage); });
    return page;
}

QWidget *StandScreen::makeThanks()
{
    const auto &theme = Theme::of(this);
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(theme.space(16));
    column->addStretch(2);
    column->addWidget(new IconLabel(u"dialog-ok-apply"_s, ColorRole::Accent, 64, page), 0,
                      Qt::AlignHCenter);
    m_thanksTitle = weightedLabel({}, TypeRole::Display, Weight::SemiBold, Tone::Normal, page);
    m_thanksTitle->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_thanksTitle);
    m_thanksText = wrappedLabel({}, TypeRole::Title, Tone::Second, page);
    setWeight(m_thanksText, Weight::Regular);
    m_thanksText->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_thanksText);
    column->addStretch(3);
    return page;
}

QWidget *StandScreen::makeExit()
{
    const auto &theme = Theme::of(this);
    auto *page = new QWidget(m_pages);
    auto *outer = new QVBoxLayout(page);
    outer->addStretch(2);
    auto *card = new QFrame(page);
    card->setProperty("frame", u"sheet"_s);
    card->setMaximumWidth(theme.text(480));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme.space(24), theme.space(20), theme.space(24), theme.space(20));
    column->setSpacing(theme.space(12));
    column->addWidget(weightedLabel(tr("Leave the stand"), TypeRole::Title, Weight::SemiBold,
                                    Tone::Normal, card));
    auto *lead = wrappedLabel(tr("The password of %1 opens the way out. What a visitor has "
                                 "begun to type is forgotten.")
                                  .arg(m_workspace.session().displayName()),
                              TypeRole::Section, Tone::Second, card);
    column->addWidget(lead);
    m_password = new SecretEdit(card);
    m_password->setMinimumHeight(theme.height(kStandTouch));
    m_password->setAccessibleName(tr("Password"));
    m_password->setPlaceholder(tr("Password"));
    // Nobody reads along at a stand: the field cannot be told to show what is typed.
    for (auto *reveal : m_password->findChildren<QAbstractButton *>())
        reveal->hide();
    column->addWidget(m_password);
    m_passwordProblem = wrappedLabel({}, TypeRole::Section, Tone::No, card);
    m_passwordProblem->hide();
    column->addWidget(m_passwordProblem);
    for (auto *label : {lead, m_passwordProblem})
        setWeight(label, Weight::Regular);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.space(12));
    m_stay = secondaryButton(tr("Back to the visitor"), {}, card);
    m_leave = primaryButton(tr("Leave"), u"application-exit"_s, card);
    for (auto *button : {m_stay, m_leave}) {
        setTokenHeight(button, kStandTouch);
        button->setMinimumHeight(theme.height(kStandTouch));
        buttons->addWidget(button, 1);
    }
    column->addLayout(buttons);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(card, 8); // up to its width: what wraps in it says how high it is
    middle->addStretch();
    outer->addLayout(middle);
    outer->addStretch(3);
    for (auto *button : {m_stay, m_leave, m_back, m_exit})
        button->setAutoDefault(true); // Enter presses it: this is no dialog
    connect(m_stay, &QPushButton::clicked, this, [this] {
        m_password->clear();
        showPage(m_formPage);
    });
    connect(m_leave, &QPushButton::clicked, this, &StandScreen::checkPassword);
    connect(m_password, &SecretEdit::returnPressed, this, &StandScreen::checkPassword);
    return page;
}

void StandScreen::nextVisitor()
{
    // A form of their own for each: nothing of the last one can be brought back.
    if (m_form) {
        m_formPlace->removeWidget(m_form);
        m_form->hide();
        delete m_form;
    }
    forgetVisitor();
    m_text->clear();
    speak(m_stand.show.languages.value(0));
    m_form = new VisitorForm(
        m_stand, newUuid(m_workspace.clock()), m_language,
        [this](const QString &country) {
            return m_workspace.reading().captures().guardianAge(
                country, m_workspace.clock().nowUtc().toLocalTime().date());
        },
        isTight(), m_formPage);
    m_formPlace->addWidget(m_form);
    connect(m_form, &VisitorForm::saveRequested, this, &StandScreen::save);
    connect(m_form, &VisitorForm::noticeRequested, this, &StandScreen::showNotice);
    connect(m_form, &VisitorForm::textsRequested, this, &StandScreen::showTexts);
    setTabOrder(m_form->saveButton(), m_exit); // the way out comes last, as it stands
    retranslate();
    showPage(m_formPage);
}

void StandScreen::speak(const QString &language)
{
    if (language != m_language)
        m_words = Words(language);
    m_language = language;
}

void StandScreen::chooseLanguage(const QString &language)
{
    speak(language);
    m_form->setLanguage(language);
    retranslate();
    if (m_pages->currentWidget() == m_reading)
        showPage(m_formPage);
}

void StandScreen::retranslate()
{
    for (auto *button : std::as_const(m_languages))
        button->setChecked(button->property("language").toString() == m_language);
    m_empties->setText(word(u"empties"_s));
    m_count->setText(word(u"today"_s).arg(m_words.number(m_stand.today)));
    m_exit->setText(word(u"exit"_s));
    m_back->setText(word(u"back"_s));
    m_scan->speak(m_words);
    m_scanButton->setText(word(u"scan"_s));
    m_text->setAccessibleName(word(u"your_data"_s));
}

void StandScreen::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    const bool busy = page == m_thanks;
    showScanButton();
    for (auto *button : std::as_const(m_languages))
        button->setEnabled(!busy && page != m_exitPage);
    m_exit->setVisible(page == m_formPage || page == m_reading || page == m_scan);
    if (page == m_formPage)
        m_form->field(u"first_name"_s)->setFocus(Qt::OtherFocusReason);
    else if (page == m_reading)
        m_back->setFocus(Qt::OtherFocusReason);
    else if (page == m_scan)
        m_scan->cancelButton()->setFocus(Qt::OtherFocusReason);
    else if (page == m_exitPage)
        m_password->setFocus(Qt::OtherFocusReason);
    watchIdle();
}

void StandScreen::save()
{
    const auto visitor = m_form->visitor();
    const auto session = m_workspace.session();
    m_form->setSaving(true);
    m_workspace.write(
        [=, show = m_stand.show.uuid](Services &services) {
            return services.captures().capture(session, show, visitor);
        },
        m_form,
        [this, agreed = visitor.saysYes()](const Result<Captured> &done) {
            m_form->setSaving(false);
            if (!done) {
                m_form->showProblem(done.error());
                return;
            }
            if (!done->known)
                ++m_stand.today;
            thank(agreed);
        });
}

void StandScreen::thank(bool agreed)
{
    m_thanksTitle->setText(word(u"thanks"_s));
    m_thanksText->setText(word(agreed ? u"thanks_yes"_s : u"thanks_no"_s));
    showPage(m_thanks);
    emit captured();
    QTimer::singleShot(m_thanksMs, m_form, [this] { nextVisitor(); });
}

void StandScreen::read(const QString &html)
{
    m_text->setHtml(html);
    showPage(m_reading);
}

void StandScreen::showNotice()
{
    QString html;
    for (const auto &section : m_stand.in(m_language)->fullNotice.sections) {
        html += u"<h3>%1</h3>"_s.arg(section.title.toHtmlEscaped());
        for (const auto &paragraph : section.paragraphs)
            html += u"<p>%1</p>"_s.arg(paragraph.toHtmlEscaped());
    }
    read(html);
}

void StandScreen::showTexts()
{
    QString html;
    for (const auto &question : m_stand.show.questions)
        html += u"<h3>%1</h3><p>%2</p>"_s.arg(
            pages::tileTitle(m_stand, question, m_words).toHtmlEscaped(),
            m_stand.in(m_language)
                ->wordings.value(question.key())
                .toHtmlEscaped()
                .replace(u'\n', u"<br>"_s));
    read(html);
}

void StandScreen::askToLeave()
{
    m_passwordProblem->hide();
    m_password->clear();
    showPage(m_exitPage);
}

void StandScreen::checkPassword()
{
    if (m_password->isEmpty())
        return;
    // Shared because a request of the writer must be copyable.
    const auto typed = std::make_shared<SecretBuffer>(m_password->take());
    m_exitPage->setEnabled(false);
    const auto answered = [this](const Result<void> &right) {
        m_exitPage->setEnabled(true);
        if (right) {
            forgetVisitor();
            emit left();
            return;
        }
        m_passwordProblem->setText(Words().errorSentence(right.error()));
        m_passwordProblem->show();
        m_password->setFocus(Qt::OtherFocusReason);
    };
    m_workspace.write([=](Services &services) { return services.vault().checkPassword(*typed); },
                      this, answered);
}

void StandScreen::showScanButton()
{
    m_scanButton->setVisible(m_scan->hasCamera() && m_pages->currentWidget() == m_formPage);
}

void StandScreen::setCamera(std::unique_ptr<CameraFeed> camera)
{
    m_scan->setCamera(std::move(camera));
}

void StandScreen::readBadge(const QByteArray &picture)
{
    const auto badge = visitorFromPicture(picture);
    if (badge)
        m_form->fill(*badge);
    else
        m_form->showProblem(badge.error());
}

void StandScreen::setIdleMs(int milliseconds)
{
    m_idleMs = milliseconds;
    watchIdle();
}

void StandScreen::watchIdle()
{
    if (m_empties->text() != word(u"empties"_s))
        m_empties->setText(word(u"empties"_s));
    if (m_pages->currentWidget() == m_thanks) {
        m_idle.stop();
        m_warn.stop();
        return;
    }
    m_idle.start(m_idleMs);
    m_warn.start(qMax(0, m_idleMs - kWarnMs));
}

bool StandScreen::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        if (isVisible())
            watchIdle();
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void StandScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_form->setTight(isTight());
    const auto &theme = Theme::of(this);
    const bool tight = isTight();
    layout()->setContentsMargins(theme.space(tight ? 32 : 56), theme.space(tight ? 8 : 32),
                                 theme.space(tight ? 32 : 56), theme.space(tight ? 4 : 16));
    layout()->setSpacing(theme.space(tight ? 6 : 20));
}

void StandScreen::keyPressEvent(QKeyEvent *event)
{
    // Escape goes back to the form, and never out of the stand.
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (m_pages->currentWidget() == m_reading)
        m_back->click();
    else if (m_pages->currentWidget() == m_scan)
        m_scan->cancelButton()->click();
    else if (m_pages->currentWidget() == m_exitPage)
        m_stay->click();
}

void StandScreen::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile() && currentPage() == u"form")
        event->acceptProposedAction();
}

void StandScreen::dropEvent(QDropEvent *event)
{
    QFile file(event->mimeData()->urls().value(0).toLocalFile());
    if (file.size() <= kLargestBadgeFile && file.open(QIODevice::ReadOnly))
        readBadge(file.readAll());
}

} // namespace entente
