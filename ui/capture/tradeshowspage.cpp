// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/tradeshowspage.h"

#include "core/base/atomicfile.h"
#include "core/documents/fairpages.h"
#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/capture/standkeydialog.h"
#include "ui/capture/standpassworddialog.h"
#include "ui/capture/tradeshowdialog.h"
#include "ui/shell/navigator.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scrollpage.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kSheetsAtOnce = 50;

QString showDays(const TradeShow &show, const Words &words)
{
    return show.startsOn == show.endsOn
               ? words.date(show.startsOn)
               : TradeShowsPage::tr("%1 to %2", "first day, last day")
                     .arg(words.date(show.startsOn), words.date(show.endsOn));
}

/// Each purpose once, with its channels.
QString askedOf(const TradeShow &show, const Words &words)
{
    QStringList purposes;
    QHash<QString, QStringList> channels;
    for (const auto &question : show.questions) {
        if (!purposes.contains(question.purpose))
            purposes.append(question.purpose);
        channels[question.purpose].append(words.channelName(channelName(question.channel)));
    }
    QStringList asked;
    for (const auto &purpose : std::as_const(purposes))
        asked.append(TradeShowsPage::tr("%1 (%2)", "purpose, channels")
                         .arg(words.purposeName(purpose), channels.value(purpose).join(u", "_s)));
    return asked.join(u" · "_s);
}

} // namespace

TradeShowsPage::TradeShowsPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
{
    const auto &theme = Theme::of(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(12));
    column->addWidget(makeHead());
    m_empty = new EmptyState(u"meeting-attending"_s,
                             tr("At a stand, visitors type, tick and sign by themselves: twenty "
                                "seconds, and the proof is there. Plan your first trade show."),
                             tr("Plan a trade show"), content);
    connect(m_empty, &EmptyState::activated, this, &TradeShowsPage::addNew);
    column->addWidget(m_empty);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(theme.space(12));
    column->addLayout(m_cards);
    column->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(new ScrollPage(content, ScrollPage::Ground::Canvas, this));
    const auto again = [this] {
        if (isVisible())
            reload();
    };
    connect(&workspace.changes(), &Changes::tradeShowsChanged, this, again);
    connect(&workspace.changes(), &Changes::visitorCaptured, this, again);
    connect(&workspace.changes(), &Changes::firmChanged, this, again);
}

TradeShowsPage::~TradeShowsPage() = default;

QWidget *TradeShowsPage::makeHead()
{
    auto *host = new QWidget(this);
    auto *row = new FlowLayout(host);
    row->setSpacing(Theme::of(this).space(8));
    const auto &session = m_workspace.session();
    if (session.may(Fn::EditTradeShows)) {
        auto *add = primaryButton(tr("Plan a trade show"), u"list-add"_s, host);
        add->setObjectName(u"planShow"_s);
        connect(add, &QPushButton::clicked, this, &TradeShowsPage::addNew);
        row->addWidget(add);
    }
    if (session.may(Fn::MergeStand)) {
        auto *home = secondaryButton(tr("Bring back a stand’s vault"), u"archive-insert"_s, host);
        connect(home, &QPushButton::clicked, this, &TradeShowsPage::bringHome);
        row->addWidget(home);
    }
    return host;
}

void TradeShowsPage::activate()
{
    reload();
}

void TradeShowsPage::reload()
{
    const auto all = m_workspace.reading().tradeShows().list(m_workspace.session());
    if (!all) {
        m_navigator.tellError(all.error());
        return;
    }
    m_shows = *all;
    while (auto *item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto &show : std::as_const(m_shows))
        m_cards->addWidget(makeCard(show));
    m_empty->setVisible(m_shows.isEmpty());
}

QWidget *TradeShowsPage::makeMissing(const TradeShow &show, QWidget *parent)
{
    const auto missing = show.missing();
    const bool notice = std::ranges::any_of(
        missing, [](const QString &code) { return code.startsWith(u"notice."); });
    auto *panel = new Panel(PanelKind::Attention,
                            notice ? tr("The notice is not published in each language of the "
                                        "visitors. Nobody is taken before they can be informed.")
                                   : tr("A text of consent is missing in a language."),
                            parent);
    if (notice) {
        panel->setLink(tr("Write the notices"));
        connect(panel, &Panel::linkActivated, this, [this] { m_navigator.writeNotices(); });
    }
    return panel;
}

QWidget *TradeShowsPage::makeCard(const TradeShow &show)
{
    const auto &theme = Theme::of(this);
    const auto &session = m_workspace.session();
    const Words words;
    auto *card = new Card(show.provenance(), this);
    card->setCount(showDays(show, words) + u" · "_s + tr("%n visitor(s)", nullptr, show.captures));
    card->body()->setSpacing(theme.space(10));
    card->body()->addWidget(wrappedLabel(tr("Visitors are asked: %1").arg(askedOf(show, words)),
                                         TypeRole::Body, Tone::Second, card));
    if (!show.isReady())
        card->body()->addWidget(makeMissing(show, card));
    auto *actions = new QWidget(card);
    auto *row = new FlowLayout(actions);
    row->setSpacing(theme.space(8));
    const auto add = [&](QPushButton *button, bool possible, auto action) {
        button->setEnabled(possible);
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
    };
    const bool writable = !m_workspace.isReadOnly();
    add(primaryButton(tr("Open the stand"), u"view-presentation"_s, actions),
        show.isReady() && writable, [this, show] { m_navigator.openStand(show.uuid); });
    auto *review = secondaryButton(tr("Evening review"), u"view-task"_s, actions);
    if (show.captures == 0)
        review->setToolTip(tr("Nobody was met there yet."));
    add(review, show.captures > 0, [this, show] { m_navigator.reviewStand(show.uuid); });
    add(secondaryButton(tr("Print sheets"), u"printer"_s, actions), show.isReady(),
        [this, show] { printSheets(show); });
    add(secondaryButton(tr("Type sheets in"), u"document-edit"_s, actions),
        show.isReady() && writable, [this, show] { m_navigator.enterSheets(show.uuid); });
    if (session.may(Fn::CarryTradeShow))
        add(secondaryButton(tr("Vault for the stand"), u"drive-harddisk"_s, actions),
            show.isReady(), [this, show] { carry(show); });
    if (session.may(Fn::EditTradeShows)) {
        add(quietButton(tr("Take the current texts"), u"view-refresh"_s, actions), writable,
            [this, show] { takeTexts(show); });
        auto *changes = quietButton(tr("Change"), u"document-edit"_s, actions);
        changes->setObjectName(u"changeShow"_s);
        add(changes, writable, [this, show] { change(show); });
        if (show.captures == 0)
            add(quietButton(tr("Remove"), u"edit-delete"_s, actions), writable,
                [this, show] { remove(show); });
    }
    card->body()->addWidget(actions);
    return card;
}

void TradeShowsPage::addNew()
{
    change({});
}

void TradeShowsPage::change(const TradeShow &show)
{
    QPointer<TradeShowDialog> dialog = new TradeShowDialog(m_workspace, show.draft(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, uuid = show.uuid] { store(uuid, dialog->draft()); });
    dialog->open();
}

void TradeShowsPage::store(const QString &uuid, const TradeShowDraft &draft)
{
    const auto session = m_workspace.session();
    m_workspace.write(
        [=](Services &services) {
            return uuid.isEmpty() ? services.tradeShows().add(session, draft)
                                  : services.tradeShows().edit(session, uuid, draft);
        },
        this,
        [this](const Result<TradeShow> &done) {
            if (!done)
                m_navigator.tellError(done.error());
            else
                m_navigator.tell(tr("%1 is planned.").arg(done->name), {});
            reload();
        });
}

void TradeShowsPage::takeTexts(const TradeShow &show)
{
    const auto session = m_workspace.session();
    m_workspace.write(
        [=, uuid = show.uuid](Services &services) {
            return services.tradeShows().takeTexts(session, uuid);
        },
        this,
        [this](const Result<TradeShow> &done) {
            if (!done)
                m_navigator.tellError(done.error());
            else
                m_navigator.tell(done->isReady()
                                     ? tr("Screen and sheets use the current texts.")
                                     : tr("The current texts are used; some are still missing."),
                                 {});
            reload();
        });
}

void TradeShowsPage::remove(const TradeShow &show)
{
    if (!m_workspace.prompter().ask({tr("Remove %1?").arg(show.name),
                                     tr("Nobody was met there: only the plan goes."),
                                     tr("Remove"),
                                     {},
                                     true}))
        return;
    const auto session = m_workspace.session();
    m_workspace.write(
        [=, uuid = show.uuid](Services &services) {
            return services.tradeShows().remove(session, uuid);
        },
        this,
        [this](const Result<void> &done) {
            if (!done)
                m_navigator.tellError(done.error());
            reload();
        });
}

void TradeShowsPage::printSheets(const TradeShow &show)
{
    auto &captures = m_workspace.reading().captures();
    const auto stand = captures.stand(m_workspace.session(), show.uuid);
    if (!stand) {
        m_navigator.tellError(stand.error());
        return;
    }
    QStringList written;
    for (const auto &language : show.languages) {
        const auto path = m_workspace.prompter().saveFile(
            tr("Save %n sheets", nullptr, kSheetsAtOnce),
            u"%1-%2.pdf"_s.arg(pages::fairSheetNumber(show, 1), language), tr("PDF (*.pdf)"));
        if (!path)
            return;
        const auto pdf = pages::fairSheets(
            *stand, {language, 1, kSheetsAtOnce, captures.guardianAge(show.country, show.startsOn)},
            Words(language));
        const auto done = pdf ? writeFileAtomically(*path, *pdf)
                              : Result<void>(Failure{pdf.error()});
        if (!done) {
            m_navigator.tellError(done.error());
            return;
        }
        written.append(QFileInfo(*path).fileName());
    }
    m_navigator.tell(tr("Saved: %1").arg(Words().list(written)), {});
}

void TradeShowsPage::carry(const TradeShow &show)
{
    const auto folder = m_workspace.prompter().chooseFolder(tr("Where the stand’s vault goes"));
    if (!folder)
        return;
    QPointer<StandPasswordDialog> dialog = new StandPasswordDialog(
        StandPasswordDialog::Purpose::Carry, show.name, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StandPasswordDialog::submitted, this, [this, dialog, show, folder] {
        // Shared because a request of the writer must be copyable.
        const auto request = std::make_shared<CarryRequest>();
        request->folder = QDir(*folder).filePath(u"stand-"_s + show.uuid.right(4));
        request->password = dialog->takeOwn();
        request->staffPassword = dialog->takeStaff();
        request->staffNames = dialog->staffNames();
        dialog->setWorking(true);
        const auto session = m_workspace.session();
        m_workspace.write(
            [=, uuid = show.uuid](Services &services) -> Result<std::shared_ptr<Carried>> {
                auto carried = services.standCarrier().carry(session, uuid, *request);
                if (!carried)
                    return Failure{carried.error()};
                return std::make_shared<Carried>(*std::move(carried));
            },
            this,
            [this, dialog, folder, name = show.name](const Result<std::shared_ptr<Carried>> &done) {
                if (!done) {
                    if (dialog)
                        dialog->showError(done.error());
                    return;
                }
                if (dialog)
                    dialog->accept();
                showKey(name, (*done)->recoveryKey);
                m_navigator.tell(
                    tr("The stand’s vault lies in %1. It opens for you and %n other(s).", nullptr,
                       (*done)->staff)
                        .arg(QDir(*folder).dirName()),
                    {});
            });
    });
    dialog->open();
}

void TradeShowsPage::showKey(const QString &name, const SecretBuffer &key)
{
    auto *dialog = new StandKeyDialog(name, key, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString TradeShowsPage::homeSummary(const StandMerged &merged) const
{
    QStringList parts{tr("%n visitor(s) came home", nullptr, merged.added)};
    if (merged.known > 0)
        parts.append(tr("%n had come before", nullptr, merged.known));
    if (merged.erased > 0)
        parts.append(tr("%n was erased since and stays so", nullptr, merged.erased));
    if (!merged.left.isEmpty())
        parts.append(tr("%n stay(s) at the stand", nullptr, int(merged.left.size())));
    return parts.join(u" · "_s);
}

void TradeShowsPage::settleHome(const StandMerged &merged, const QString &folder)
{
    auto &prompter = m_workspace.prompter();
    if (!merged.left.isEmpty()) {
        const Words words;
        QStringList lines;
        for (const auto &one : merged.left)
            lines.append(one.uuid.right(8) + u"  "_s + words.reasonSentence(one.reason));
        prompter.inform(tr("Not everything came home"), lines.join(u'\n'));
        return;
    }
    const bool sure = prompter.ask({tr("Delete the stand’s vault?"),
                                    tr("Everything of it is here now. As long as the folder %1 "
                                       "stays, it is a copy of these people (%2).")
                                        .arg(QDir(folder).dirName(), merged.copyNumber),
                                    tr("Delete the folder"), tr("Keep it"), true});
    if (!sure)
        return;
    const auto session = m_workspace.session();
    m_workspace.write(
        [=](Services &services) { return services.standMerger().discard(session, folder); }, this,
        [this](const Result<void> &done) {
            if (!done)
                m_navigator.tellError(done.error());
            else
                m_navigator.tell(tr("The stand’s vault is deleted."), {});
        });
}

void TradeShowsPage::bringHome()
{
    const auto folder = m_workspace.prompter().chooseFolder(tr("Folder of the stand’s vault"));
    if (!folder)
        return;
    QPointer<StandPasswordDialog> dialog = new StandPasswordDialog(
        StandPasswordDialog::Purpose::Merge, QDir(*folder).dirName(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StandPasswordDialog::submitted, this, [this, dialog, folder] {
        const auto from = std::make_shared<StandHome>();
        from->folder = *folder;
        from->password = dialog->takeOwn();
        dialog->setWorking(true);
        const auto session = m_workspace.session();
        m_workspace.write(
            [=](Services &services) { return services.standMerger().merge(session, *from); }, this,
            [this, dialog, folder](const Result<StandMerged> &done) {
                if (!done) {
                    if (dialog)
                        dialog->showError(done.error());
                    return;
                }
                if (dialog)
                    dialog->accept();
                m_navigator.tell(homeSummary(*done), {});
                settleHome(*done, *folder);
                reload();
            });
    });
    dialog->open();
}

} // namespace entente
