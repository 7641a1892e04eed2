// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxpage.h"

#include "core/base/atomicfile.h"
#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/inbox/inboxmodel.h"
#include "ui/inbox/mailaccountdialog.h"
#include "ui/inbox/maildesk.h"
#include "ui/inbox/newcarddialog.h"
#include "ui/shell/navigator.h"
#include "ui/support/filepictures.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/theme.h"
#include "ui/support/viewsetup.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/reflowrow.h"
#include "ui/widgets/scrollpage.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr qint64 kLargestReplies = 256ll << 20;
constexpr int kInboxStackedBelow = 700; ///< under this width the card stands below the list
constexpr int kCardWidth = 320;
constexpr int kCardHeight = 200;

} // namespace

InboxPage::InboxPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_model(new InboxModel(this))
    , m_desk(new MailDesk(workspace, this))
    , m_reloadSoon(new QTimer(this))
{
    const auto &theme = Theme::of(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    row->setSpacing(theme.space(16));
    auto *sides = new ReflowRow(kInboxStackedBelow, this);
    sides->row()->addWidget(makeList(), 3);
    sides->row()->addWidget(new ScrollPage(makeDetail(), ScrollPage::Ground::Canvas, this), 2);
    row->addWidget(sides);
    m_reloadSoon->setSingleShot(true); // a mailbox changes many people at once
    connect(m_reloadSoon, &QTimer::timeout, this, [this] { reload(); });
    const auto soon = [this] { m_reloadSoon->start(); };
    connect(&workspace.changes(), &Changes::personChanged, m_reloadSoon, soon);
    connect(&workspace.changes(), &Changes::personErased, m_reloadSoon, soon);
    connect(m_desk, &MailDesk::busyChanged, this, &InboxPage::showServers);
    connect(m_desk, &MailDesk::passwordWanted, this, &InboxPage::askForPassword);
    connect(m_desk, &MailDesk::failed, this,
            [this](const Error &error) { m_navigator.tellError(error); });
    connect(m_desk, &MailDesk::done, this, [this](const QString &sentence) {
        m_navigator.tell(sentence);
        reload();
    });
    reload();
}

InboxPage::~InboxPage() = default;

QWidget *InboxPage::makeList()
{
    const auto &theme = Theme::of(this);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(theme.space(12));
    auto *tools = new QWidget(side);
    auto *flow = new FlowLayout(tools);
    flow->setSpacing(theme.space(8));
    auto *add = primaryButton(tr("New card"), u"list-add"_s, tools);
    add->setObjectName(u"newCard"_s);
    connect(add, &QPushButton::clicked, this, &InboxPage::addNew);
    flow->addWidget(add);
    auto *read = secondaryButton(tr("Read replies"), u"document-import"_s, tools);
    read->setObjectName(u"readReplies"_s);
    connect(read, &QPushButton::clicked, this, &InboxPage::importReplies);
    flow->addWidget(read);
    m_fetch = secondaryButton(tr("Fetch replies"), u"mail-message"_s, tools);
    m_fetch->setObjectName(u"fetchReplies"_s);
    connect(m_fetch, &QPushButton::clicked, m_desk, &MailDesk::fetch);
    flow->addWidget(m_fetch);
    m_accountButton = quietButton(tr("Mail account"), {}, tools);
    m_accountButton->setObjectName(u"mailAccount"_s);
    connect(m_accountButton, &QPushButton::clicked, this, &InboxPage::editAccount);
    flow->addWidget(m_accountButton);
    column->addWidget(tools);
    m_table = new QTableView(side);
    m_table->setModel(m_model);
    setUpTable(m_table, tr("Business cards"));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int fitted = 1; fitted < m_model->columnCount(); ++fitted)
        m_table->horizontalHeader()->setSectionResizeMode(fitted, QHeaderView::ResizeToContents);
    setEmptyState(m_table, u"mail-message"_s,
                  tr("No business card waits. A new card makes a person who is asked before "
                     "anything else."),
                  {});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InboxPage::showEntry);
    column->addWidget(m_table, 1);
    return side;
}

QWidget *InboxPage::makeDetail()
{
    const auto &theme = Theme::of(this);
    m_detail = new Card({}, this);
    auto *body = m_detail->body();
    body->setSpacing(theme.space(10));
    m_picture = new QLabel(m_detail);
    m_picture->setFixedHeight(theme.space(kCardHeight));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("Picture of the card"));
    body->addWidget(m_picture);
    m_who = wrappedLabel({}, TypeRole::Body, Tone::Second, m_detail);
    body->addWidget(m_who);
    m_state = wrappedLabel({}, TypeRole::Body, Tone::Normal, m_detail);
    body->addWidget(m_state);
    m_reply = new Panel(PanelKind::Attention, {}, m_detail);
    body->addWidget(m_reply);
    auto *actions = new QWidget(m_detail);
    auto *flow = new FlowLayout(actions);
    flow->setSpacing(theme.space(8));
    m_send = primaryButton(tr("Send the question"), u"mail-message"_s, actions);
    m_ask = secondaryButton(tr("Save the question as a mail"), {}, actions);
    m_yes = secondaryButton(tr("That is a yes"), {}, actions);
    m_no = secondaryButton(tr("That is a no"), {}, actions);
    m_open = quietButton(tr("Open the person"), {}, actions);
    m_erase = dangerButton(tr("Delete the card and its person"), {}, actions);
    connect(m_send, &QPushButton::clicked, this, &InboxPage::send);
    connect(m_ask, &QPushButton::clicked, this, &InboxPage::ask);
    connect(m_yes, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto *entry = current())
            m_navigator.openPerson(entry->card.person);
    });
    connect(m_erase, &QPushButton::clicked, this, [this] {
        if (const auto *entry = current())
            m_navigator.erasePerson(entry->card.person);
    });
    const std::pair<QPushButton *, QString> named[] = {
        {m_send, u"send"_s}, {m_ask, u"ask"_s},         {m_yes, u"saysYes"_s},
        {m_no, u"saysNo"_s}, {m_open, u"openPerson"_s}, {m_erase, u"erase"_s}};
    for (const auto &[button, name] : named) {
        button->setObjectName(name);
        flow->addWidget(button);
    }
    body->addWidget(actions);
    body->addStretch();
    return m_detail;
}

void InboxPage::activate()
{
    reload();
    m_table->setFocus();
}

const InboxEntry *InboxPage::current() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void InboxPage::reload(const QString &select)
{
    const auto *before = current();
    const auto wanted = !select.isEmpty() ? select : before ? before->card.uuid : QString();
    auto entries = m_workspace.reading().inbox().list(m_workspace.session());
    if (!entries) {
        m_navigator.tellError(entries.error());
        return;
    }
    int chosen = 0;
    for (int i = 0; i < entries->size(); ++i) {
        if (entries->at(i).card.uuid == wanted)
            chosen = i;
    }
    m_model->setRows(*std::move(entries));
    if (m_model->rowCount() > 0)
        m_table->selectRow(chosen);
    showServers();
    showEntry();
}

void InboxPage::showServers()
{
    const bool mayRead = m_workspace.session().may(Fn::ImportReplies) && !m_workspace.isReadOnly();
    m_fetch->setVisible(mayRead && !m_desk->account().receiving.isEmpty());
    m_accountButton->setVisible(m_workspace.session().may(Fn::EditMailAccount)
                                && !m_workspace.isReadOnly());
    m_fetch->setEnabled(!m_desk->isBusy());
    m_send->setEnabled(!m_desk->isBusy());
}

void InboxPage::editAccount()
{
    auto *dialog = new MailAccountDialog(m_desk->account(), m_workspace.prompter(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_workspace.write(
            [session = m_workspace.session(), account = dialog->account()](Services &services) {
                return services.inbox().setAccount(session, account);
            },
            this,
            [this](const Result<void> &done) {
                if (!done)
                    m_navigator.tellError(done.error());
                m_desk->reload();
                reload();
            });
    });
    dialog->open();
}

void InboxPage::askForPassword(bool isRefused)
{
    auto *dialog = new MailPasswordDialog(m_desk->account(), isRefused, m_desk->canKeepPassword(),
                                          this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_desk,
            [this, dialog] { m_desk->usePassword(dialog->takePassword(), dialog->keeps()); });
    connect(dialog, &QDialog::rejected, m_desk, &MailDesk::giveUp);
    dialog->open();
}

void InboxPage::send()
{
    if (const auto *entry = current())
        m_desk->send(entry->card.uuid);
}

void InboxPage::showPicture(const InboxEntry &entry)
{
    m_picture->clear();
    m_picture->hide();
    const auto &theme = Theme::of(this);
    const QSize size{theme.space(kCardWidth), theme.space(kCardHeight)};
    m_workspace.readAside(
        m_pictureTask,
        [session = m_workspace.session(), person = entry.card.person,
         size](Services &services, AsideControl &) -> Result<QImage> {
            auto &files = services.attachments();
            const auto found = files.list(session, {person});
            if (!found)
                return Failure{found.error()};
            for (auto one = found->crbegin(); one != found->crend(); ++one) { // the card came first
                if (!one->isPicture())
                    continue;
                const auto content = files.content(session, one->uuid);
                return content ? filepictures::picture(*content, one->mediaType, size) : QImage();
            }
            return QImage();
        },
        this,
        [this](const Result<QImage> &picture) {
            if (!picture || picture->isNull())
                return;
            m_picture->setPixmap(QPixmap::fromImage(*picture));
            m_picture->show();
        });
}

void InboxPage::showEntry()
{
    const auto *entry = current();
    m_detail->setVisible(entry != nullptr);
    if (!entry)
        return;
    const Words words;
    const auto &card = entry->card;
    m_detail->setTitle(entry->name);
    showPicture(*entry);
    QStringList who{entry->organisation, entry->email};
    who.removeAll(QString());
    m_who->setText(who.join(u'\n'));
    QStringList state{words.word(QString(u"inbox.state."_s + cardStateCode(card.state)))};
    if (card.askedAt.isValid())
        state.append(tr("Asked on %1.").arg(words.date(card.askedAt.toLocalTime().date())));
    if (card.remindedAt.isValid())
        state.append(tr("Reminded on %1.").arg(words.date(card.remindedAt.toLocalTime().date())));
    if (entry->step == CardStep::Delete)
        state.append(tr("No answer is to be hoped for: delete the card."));
    m_state->setText(state.join(u'\n'));
    const bool waits = card.state == CardState::Unclear;
    auto finding = words.word(QString(u"inbox.finding."_s + card.finding));
    if (finding.endsWith(card.finding))
        finding = words.reasonSentence(card.finding);
    m_reply->setVisible(waits);
    m_reply->setTitle(finding);
    m_reply->setText(QString(card.replyFrom + u'\n' + card.replyText));
    const bool mayWrite = m_workspace.session().may(Fn::AskByMail) && !m_workspace.isReadOnly();
    const bool mayAsk = mayWrite
                        && (card.state == CardState::ToAsk || card.state == CardState::Asked);
    m_send->setVisible(mayAsk && !m_desk->account().sending.isEmpty());
    m_ask->setVisible(mayAsk);
    const bool isReminder = card.state == CardState::Asked;
    m_send->setText(isReminder ? tr("Send the reminder") : tr("Send the question"));
    m_ask->setText(isReminder ? tr("Save the reminder as a mail")
                              : tr("Save the question as a mail"));
    m_yes->setVisible(waits && mayWrite);
    m_no->setVisible(waits && mayWrite);
    m_erase->setVisible(entry->step == CardStep::Delete && !m_workspace.isReadOnly());
}

void InboxPage::addNew()
{
    if (const auto draft = NewCardDialog::ask(m_workspace, this))
        addCard(*draft);
}

void InboxPage::addCard(const CardDraft &draft)
{
    m_workspace.write([session = m_workspace.session(),
                       draft](Services &services) { return services.inbox().add(session, draft); },
                      this,
                      [this](const Result<InboxEntry> &added) {
                          if (!added) {
                              m_navigator.tellError(added.error());
                              return;
                          }
                          m_navigator.tell(tr("The card is in the inbox. Ask its person next."));
                          reload(added->card.uuid);
                      });
}

void InboxPage::ask()
{
    const auto *entry = current();
    if (!entry)
        return;
    const auto mail = m_workspace.reading().inbox().compose(m_workspace.session(), entry->card.uuid,
                                                            true);
    if (!mail) {
        m_navigator.tellError(mail.error());
        return;
    }
    const auto path = m_workspace.prompter().saveFile(tr("Save the mail"), tr("Question.eml"),
                                                      tr("Mails (*.eml)"));
    if (!path)
        return;
    if (const auto written = writeFileAtomically(*path, mail->message); !written) {
        m_navigator.tellError(written.error());
        return;
    }
    markAsked(*mail, *path);
}

void InboxPage::markAsked(const ConsentMail &sent, const QString &path)
{
    m_workspace.write(
        [session = m_workspace.session(), sent](Services &services) {
            return services.inbox().markAsked(session, sent);
        },
        this,
        [this, path](const Result<InboxEntry> &asked) {
            if (!asked) {
                QFile::remove(
                    path); // a question that the card does not know of would get no answer
                m_navigator.tellError(asked.error());
            } else {
                m_navigator.tell(tr("Saved. Open it with your mail program and send it."));
            }
            reload();
        });
}

void InboxPage::importReplies()
{
    const auto path = m_workspace.prompter().chooseFile(tr("Read replies"),
                                                        tr("Mails (*.eml *.mbox *.mbx)"));
    if (!path)
        return;
    m_workspace.write(
        [session = m_workspace.session(),
         path = *path](Services &services) -> Result<QList<ReplyOutcome>> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return Failure{ErrorCode::Io, u"a mail was not read"_s, {}, {}};
            if (file.size() > kLargestReplies)
                return Failure{
                    ErrorCode::Invalid, u"a mailbox is too large"_s, {}, u"mail.too_large"_s};
            return services.inbox().import(session, file.readAll());
        },
        this,
        [this](const Result<QList<ReplyOutcome>> &outcomes) {
            if (!outcomes) {
                m_navigator.tellError(outcomes.error());
                return;
            }
            QStringList sentences;
            for (const auto &one : *outcomes) {
                const auto sentence = wording::word(QString(u"inbox.outcome."_s + one.outcome));
                if (!sentences.contains(sentence))
                    sentences.append(sentence);
            }
            m_navigator.tell(sentences.join(u" · "_s));
            reload();
        });
}

void InboxPage::decide(bool isYes)
{
    const auto *entry = current();
    if (!entry)
        return;
    m_workspace.write(
        [session = m_workspace.session(), uuid = entry->card.uuid, isYes](Services &services) {
            return services.inbox().decide(session, uuid, isYes);
        },
        this,
        [this](const Result<ReplyOutcome> &outcome) {
            if (!outcome)
                m_navigator.tellError(outcome.error());
            else
                m_navigator.tell(wording::word(QString(u"inbox.outcome."_s + outcome->outcome)));
            reload();
        });
}

} // namespace entente
