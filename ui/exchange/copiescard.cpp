// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/copiescard.h"

#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/shell/navigator.h"
#include "ui/support/labels.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/deadlinebox.h"
#include "ui/widgets/iconlabel.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kFirstCopies = 6;

QString copyContent(const DataCopy &copy)
{
    const auto people = CopiesCard::tr("%n person(s)", nullptr, int(copy.people));
    const auto organisations = CopiesCard::tr("%n organisation(s)", nullptr,
                                              int(copy.organisations));
    const auto content = copy.organisations == 0 ? people
                         : copy.people == 0
                             ? organisations
                             : CopiesCard::tr("%1 and %2").arg(people, organisations);
    return copy.isProtected ? content : CopiesCard::tr("%1, not encrypted").arg(content);
}

QString copyEnd(const DataCopy &copy, const Words &words)
{
    const auto day = words.date(copy.destroyedOn);
    if (copy.destroyedHow == u"confirmed")
        return CopiesCard::tr("Destruction confirmed by the recipient on %1").arg(day);
    if (copy.destroyedHow == u"never_written")
        return CopiesCard::tr("Could not be written on %1").arg(day);
    return CopiesCard::tr("Deleted by us on %1").arg(day);
}

} // namespace

CopiesCard::CopiesCard(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    connect(&workspace.changes(), &Changes::copiesChanged, this, &CopiesCard::refresh);
    refresh();
}

CopiesCard::~CopiesCard() = default;

void CopiesCard::refresh()
{
    if (!m_workspace.session().may(Fn::ViewCopies)) {
        hide();
        return;
    }
    delete m_card;
    m_card = new Card(tr("Copies that have left"), this);
    m_card->setHeaderLine(true);
    layout()->addWidget(m_card);
    const auto copies = m_workspace.reading().copies().list(m_workspace.session());
    m_living = 0;
    m_due = 0;
    if (!copies || copies->isEmpty()) {
        m_card->body()->addWidget(
            wrappedLabel(copies ? tr("No copy has left this vault. Every export is listed here, "
                                     "with its purpose, its recipient and its last day.")
                                : Words().errorSentence(copies.error()),
                         TypeRole::Body, Tone::Second, m_card));
        return;
    }
    const auto today = m_workspace.clock().nowUtc().toLocalTime().date();
    int shown = 0;
    for (const auto &copy : *copies) {
        m_living += copy.isDestroyed() ? 0 : 1;
        m_due += !copy.isDestroyed() && copy.until < today ? 1 : 0;
        if (m_all || shown < kFirstCopies) {
            m_card->addRow(makeRow(copy, today));
            ++shown;
        }
    }
    m_card->setCount(m_due > 0 ? tr("%n copy(ies) past their last day", nullptr, m_due)
                               : tr("%n still exist(s)", nullptr, m_living));
    if (shown < copies->size()) {
        auto *all = linkButton(tr("Show all %n copies", nullptr, int(copies->size())), m_card);
        connect(all, &QPushButton::clicked, this, [this] {
            m_all = true;
            QMetaObject::invokeMethod(this, &CopiesCard::refresh, Qt::QueuedConnection);
        });
        m_card->addHeaderWidget(all);
    }
}

QWidget *CopiesCard::makeRow(const DataCopy &copy, const QDate &today)
{
    const auto &theme = Theme::of(this);
    const Words words;
    auto *row = new QWidget(m_card);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(theme.space(16), theme.space(8), theme.space(16), theme.space(8));
    line->setSpacing(theme.space(12));
    if (copy.isDestroyed())
        line->addWidget(new IconLabel(u"dialog-ok-apply"_s, ColorRole::OkText, 22, row));
    else
        line->addWidget(new DeadlineBox(int(today.daysTo(copy.until)), row));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *title = elidedLabel(
        tr("%1 · %2", "number of a copy, recipient").arg(copy.number, copy.recipient),
        TypeRole::Body, copy.isDestroyed() ? Tone::Second : Tone::Normal, row);
    setWeight(title, Weight::Medium);
    column->addWidget(title);
    column->addWidget(elidedLabel(copy.purpose, TypeRole::Small, Tone::Second, row));
    column->addWidget(elidedLabel(
        copy.isDestroyed() ? copyEnd(copy, words)
                           : tr("%1 · may be kept until %2", "content, date")
                                 .arg(copyContent(copy), words.date(copy.until)),
        TypeRole::Small, copy.isProtected || copy.isDestroyed() ? Tone::Third : Tone::Wait, row));
    line->addLayout(column, 1);
    if (!copy.isDestroyed())
        line->addWidget(makeConfirm(copy, row));
    return row;
}

QPushButton *CopiesCard::makeConfirm(const DataCopy &copy, QWidget *row)
{
    auto *button = secondaryButton(tr("Confirm the destruction"), {}, row);
    button->setAccessibleDescription(tr("Confirm the destruction of copy %1").arg(copy.number));
    button->setObjectName(u"gone-"_s + copy.number);
    setBlocked(button,
               m_workspace.isReadOnly() ? tr("This vault is open for reading only.") : QString());
    auto *menu = new QMenu(button);
    menu->addAction(tr("We deleted the file"), this,
                    [this, copy] { confirm(copy, CopyEnd::Deleted); });
    menu->addAction(tr("Its recipient confirmed it"), this,
                    [this, copy] { confirm(copy, CopyEnd::Confirmed); });
    button->setMenu(menu);
    return button;
}

void CopiesCard::confirm(const DataCopy &copy, CopyEnd how)
{
    m_workspace.write(
        [session = m_workspace.session(), uuid = copy.uuid, how](Services &services) {
            return services.copies().confirmDestroyed(session, uuid, how);
        },
        this,
        [this, number = copy.number](const Result<DataCopy> &done) {
            if (!done)
                m_navigator.tellError(done.error());
            else
                m_navigator.tell(tr("Copy %1 is noted as destroyed.").arg(number), {});
        });
}

} // namespace entente
