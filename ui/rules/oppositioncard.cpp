// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/oppositioncard.h"

#include "core/base/wholefile.h"
#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/consent/verdictwords.h"
#include "ui/rules/oppositiondialog.h"
#include "ui/shell/navigator.h"
#include "ui/support/backgroundtask.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/theme.h"
#include "ui/support/workspace.h"
#include "ui/today/pressrow.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

QString channelsOf(const OppositionList &list)
{
    QStringList names;
    for (const Channel channel : kAllChannels) {
        if (list.channels.contains(channel))
            names.append(channelLabel(channel));
    }
    return names.join(u", "_s);
}

} // namespace

OppositionCard::OppositionCard(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_task(new BackgroundTask(this))
    , m_reading(new BackgroundTask(this))
    , m_card(new Card(tr("Opposition lists"), this))
    , m_rows(new RowColumn(m_card))
    , m_add(secondaryButton(tr("Import a list"), u"document-import"_s, m_card))
    , m_state(plainLabel({}, TypeRole::Body, Tone::Second, m_card))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    setTokenHeight(m_add, 28);
    setBlocked(m_add, workspace.isReadOnly() ? tr("This vault is open for reading only.")
                      : workspace.session().may(Fn::ImportSuppression)
                          ? QString()
                          : tr("Whoever answers requests of people does this."));
    m_card->addHeaderWidget(m_state);
    m_card->addHeaderWidget(m_add);
    m_card->addRow(m_rows);
    connect(m_add, &QPushButton::clicked, this, &OppositionCard::ask);
    refresh();
}

OppositionCard::~OppositionCard() = default;

void OppositionCard::refresh()
{
    m_workspace.readAside(
        *m_task,
        [session = m_workspace.session()](Services &services, AsideControl &) {
            return services.suppression().lists(session);
        },
        this,
        [this](const Result<QList<OppositionList>> &lists) {
            if (lists)
                show(*lists);
            else
                m_state->setText(Words().errorSentence(lists.error()));
        });
}

void OppositionCard::show(const QList<OppositionList> &lists)
{
    const auto &theme = Theme::of(this);
    const Words words;
    m_lists = lists;
    m_rows->clear();
    for (const auto &list : lists) {
        auto *row = new QWidget(m_rows);
        auto *line = new QVBoxLayout(row);
        line->setContentsMargins(theme.space(16), theme.space(8), theme.space(16), theme.space(8));
        line->setSpacing(theme.space(1));
        auto *name = plainLabel(list.isOwn() ? tr("Your own list") : list.name, TypeRole::Body,
                                Tone::Normal, row);
        setWeight(name, Weight::Medium);
        line->addWidget(name);
        const auto held = tr("%1: %n entries", "channels", int(list.entries)).arg(channelsOf(list));
        line->addWidget(
            wrappedLabel(list.comparedOn.isValid()
                             ? tr("%1 · last compared on %2").arg(held, words.date(list.comparedOn))
                             : held,
                         TypeRole::Small, Tone::Second, row));
        m_rows->add(row);
    }
    if (lists.isEmpty()) {
        auto *row = new QWidget(m_rows);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(theme.space(16), theme.space(8), theme.space(16), theme.space(12));
        line->addWidget(wrappedLabel(
            tr("None yet. Whoever says no to you is put on your own list by itself; the answer of "
               "an opposition service is taken in here, as a text file or a table."),
            TypeRole::Body, Tone::Second, row));
        m_rows->add(row);
    }
    emit shown();
}

void OppositionCard::ask()
{
    const auto path = m_workspace.prompter().chooseFile(tr("Take in an opposition list"),
                                                        tr("Lists (*.csv *.txt);;All files (*)"));
    if (!path)
        return;
    OppositionDialog dialog(QFileInfo(*path).fileName(), m_workspace.reading().rules().registers(),
                            m_workspace.clock().nowUtc().toLocalTime().date(), this);
    if (dialog.exec() == QDialog::Accepted)
        takeIn(*path, dialog.answer());
}

void OppositionCard::takeIn(const QString &path, const OppositionOrder &order)
{
    m_state->setText(tr("Taking it in…"));
    const bool hasFocus = window()->focusWidget() == m_add;
    m_add->setEnabled(false);
    m_lent = hasFocus ? window()->focusWidget() : nullptr;
    // Read and hashed aside, so that others may write meanwhile.
    m_workspace.readAside(
        *m_reading,
        [session = m_workspace.session(), path,
         order](Services &services, AsideControl &control) -> Result<OppositionEntries> {
            const auto text = readWholeFile(path, oppositionfile::kLargest, u"list"_s);
            if (!text)
                return Failure{text.error()};
            return services.suppression().read(session, order, *text,
                                               [&control] { return control.isStopped(); });
        },
        this,
        [this, order](const Result<OppositionEntries> &entries) {
            if (!entries) {
                showTaken(Failure{entries.error()});
                return;
            }
            m_workspace.write(
                [session = m_workspace.session(), order, read = *entries](Services &services) {
                    return services.suppression().takeIn(session, order, read);
                },
                this, [this](const Result<SuppressionImported> &done) { showTaken(done); });
        });
}

void OppositionCard::showTaken(const Result<SuppressionImported> &done)
{
    m_state->clear();
    m_add->setEnabled(true);
    // A button that is off passes the focus on; who has not moved it since has it back.
    if (m_lent && m_lent == window()->focusWidget())
        m_add->setFocus(Qt::OtherFocusReason);
    m_lent = nullptr;
    if (!done) {
        m_navigator.tellError(done.error());
        return;
    }
    const auto taken = tr("%n entries taken in.", nullptr, done->added);
    m_navigator.tell(done->unreadable == 0 ? taken
                                           : tr("%1 %n lines hold no e-mail, number or address.",
                                                "entries taken in", done->unreadable)
                                                 .arg(taken));
    refresh();
}

} // namespace entente
