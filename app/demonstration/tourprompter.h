// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/prompter.h"

#include <QDir>

namespace entente {

/// Nobody is there to be asked: a question is answered by going on, and files are written into one folder.
class TourPrompter final : public Prompter
{
public:
    explicit TourPrompter(const QString &folder) : m_folder(folder) {}

    bool ask(const Question &) override { return true; }
    void inform(const QString &, const QString &) override {}
    std::optional<QString> chooseFile(const QString &, const QString &) override
    {
        return std::nullopt;
    }
    std::optional<QString> chooseFolder(const QString &) override { return m_folder; }
    std::optional<QString> saveFile(const QString &, const QString &proposed,
                                    const QString &) override
    {
        return QDir(m_folder).filePath(proposed);
    }

private:
    const QString m_folder;
};

} // namespace entente
