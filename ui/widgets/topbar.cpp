// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/topbar.h"

#include "ui/support/icons.h"
#include "ui/support/labels.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/userbutton.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace entente {

TopBar::TopBar(QWidget *parent)
    : QFrame(parent)
    , m_back(iconButton(u"go-previous"_s, tr("Back"), false, this))
    , m_title(elidedLabel({}, TypeRole::Title))
    , m_detail(plainLabel({}, TypeRole::Body, Tone::Third))
    , m_search(new SearchButton(
          tr("Search or act…"),
          QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText), this))
    , m_vault(quietButton({}, {}, this))
    , m_user(new UserButton(this))
    , m_menu(new QMenu(this))
{
    const Theme &theme = Theme::of(this);
    setProperty("frame", u"bar"_s);
    setAccessibleName(tr("Page bar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(20), 0, theme.space(20), 0);
    row->setSpacing(theme.space(12));
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_detail);
    row->addStretch(1);
    row->addWidget(m_search);
    row->addWidget(m_vault);
    row->addWidget(m_user);
    setMinimumHeight(theme.height(52, TypeRole::Title));
    m_back->hide();
    m_vault->hide();
    connect(m_back, &QToolButton::clicked, this, &TopBar::backRequested);
    connect(m_search, &QAbstractButton::clicked, this, &TopBar::searchRequested);
    connect(m_vault, &QPushButton::clicked, this, &TopBar::vaultRequested);
    connect(m_user, &QAbstractButton::clicked, this, [this] {
        const QPoint below = m_user->mapToGlobal(
            QPoint(m_user->width() - m_menu->sizeHint().width(), m_user->height() + 4));
        m_menu->popup(below);
    });
}

TopBar::~TopBar() = default;

QString TopBar::title() const
{
    return m_title->text();
}

void TopBar::setTitle(const QString &title, const QString &detail)
{
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    shareRoom();
}

void TopBar::setBack(const QString &toolTip)
{
    m_back->setVisible(!toolTip.isEmpty());
    m_back->setToolTip(toolTip.toHtmlEscaped());
    m_back->setAccessibleName(toolTip);
}

void TopBar::setVaultState(const QString &icon, const QString &text, ColorRole tone)
{
    m_vault->setIcon(themedIcon(icon, tone));
    m_vaultText = text;
    m_vault->setVisible(!text.isEmpty());
    m_vault->setAccessibleName(text);
    shareRoom();
}

void TopBar::setUser(const QString &name, const QString &recordId)
{
    m_user->setPerson(name, recordId);
}

/// The title comes first: in a narrow bar the vault keeps only its icon and the search its magnifier.
void TopBar::shareRoom()
{
    const Theme &theme = Theme::of(this);
    const bool narrow = width() < theme.text(700);
    m_vault->setText(narrow ? QString() : m_vaultText);
    m_vault->setToolTip(narrow ? m_vaultText.toHtmlEscaped() : QString());
    m_title->setMinimumWidth(0); // a label never wants less than its minimum
    const int wanted = m_title->sizeHint().width();
    int others = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    for (const QWidget *part :
         std::initializer_list<QWidget *>{m_back, m_detail, m_search, m_vault, m_user})
        if (!part->isHidden())
            others += part->minimumSizeHint().width() + layout()->spacing();
    m_title->setMinimumWidth(
        qMin(wanted, qMax(width() / 2, width() - others - layout()->spacing())));
    m_title->setMaximumWidth(wanted); // what belongs to it stands beside it
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    shareRoom();
}

} // namespace entente
