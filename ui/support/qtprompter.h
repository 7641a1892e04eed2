// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/prompter.h"

#include <QPointer>
#include <QWidget>

namespace entente {

/// Asks with dialogs over `window`. Remembers the last folder while the program runs, never on disk.
class QtPrompter final : public Prompter
{
public:
    explicit QtPrompter(QWidget *window);
    ~QtPrompter() override;

    bool ask(const Question &question) override;
    void inform(const QString &title, const QString &text) override;
    std::optional<QString> chooseFile(const QString &title, const QString &filter) override;
    std::optional<QString> chooseFolder(const QString &title) override;
    std::optional<QString> saveFile(const QString &title, const QString &suggestedName,
                                    const QString &filter) override;

private:
    std::optional<QString> remembered(const QString &path);

    QPointer<QWidget> m_window;
    QString m_folder;
};

} // namespace entente
