// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consentevent.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace entente {

class Prompter;

/// Attaches the document behind what a person said: the scan of a form, an e-mail, a photo.
class EvidencePicker final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidencePicker)
public:
    explicit EvidencePicker(Prompter &prompter, QWidget *parent = nullptr);
    ~EvidencePicker() override;

    const std::optional<Evidence> &evidence() const { return m_evidence; }

signals:
    void changed();

private:
    void choose();
    void remove();
    void show(const QString &text, bool problem);

    Prompter &m_prompter;
    std::optional<Evidence> m_evidence;
    QPushButton *m_choose;
    QPushButton *m_remove;
    QLabel *m_name;
};

} // namespace entente
