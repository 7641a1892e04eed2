// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/setup/setupstep.h"

#include <array>
#include <functional>

class QBoxLayout;
class QCheckBox;
class QLineEdit;
class QPagedPaintDevice;
class QPushButton;

namespace entente {

class Panel;
class Prompter;
class RecoveryKeyView;

/// Draws the recovery sheet on paper; absent where the program cannot.
using SheetPainter = std::function<Result<void>(QPagedPaintDevice &device, const SetupDraft &draft,
                                                const SecretBuffer &key)>;

/// The way in when the password is forgotten. One goes on only after showing that the key lies somewhere.
class SheetStep final : public SetupStep
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetStep)
public:
    SheetStep(SetupDraft &draft, Prompter &prompter, SheetPainter painter,
              QWidget *parent = nullptr);
    ~SheetStep() override;

    /// A new key: what was confirmed before counts no more.
    void setKey(const SecretBuffer &key);

    QString name() const override;
    QString heading() const override;
    QString sentence() const override;
    QString nextText() const override;
    QString problem() const override;
    void enter() override;

    RecoveryKeyView *keyView() const { return m_view; }
    QCheckBox *noted() const { return m_noted; }
    /// Asked for to prove it: its index from 0, and where it is typed.
    int askedGroup(int which) const { return m_asked[static_cast<size_t>(which)]; }
    QLineEdit *groupField(int which) const { return m_groups[static_cast<size_t>(which)]; }

    /// Of the columns under each other, or the window could never become narrow enough for that.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildKey();
    QWidget *buildProof();
    void print();
    void save();
    void check();
    void say(const Result<void> &drawn, const QString &done);

    Prompter &m_prompter;
    SheetPainter m_painter;
    SecretBuffer m_key;
    QBoxLayout *m_columns;
    RecoveryKeyView *m_view;
    Panel *m_said;
    QCheckBox *m_noted;
    std::array<QLineEdit *, 2> m_groups{};
    std::array<int, 2> m_asked{};
    QWidget *m_proof = nullptr;
};

} // namespace entente
