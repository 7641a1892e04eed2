// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace entente {

/// Every question to the user goes through here, so that tests can answer it.
class Prompter
{
public:
    struct Question
    {
        QString title;   ///< the question itself: "Leave without saving?"
        QString text;    ///< what happens in either case
        QString confirm; ///< a verb: "Leave"
        QString cancel;  ///< empty: "Cancel"
        bool danger = false;
    };

    Prompter() = default;
    Prompter(const Prompter &) = delete;
    Prompter &operator=(const Prompter &) = delete;
    virtual ~Prompter();

    virtual bool ask(const Question &question) = 0;
    virtual void inform(const QString &title, const QString &text) = 0;
    /// `filter` as in QFileDialog; nullopt when the user changed their mind.
    virtual std::optional<QString> chooseFile(const QString &title, const QString &filter) = 0;
    virtual std::optional<QString> chooseFolder(const QString &title) = 0;
    virtual std::optional<QString> saveFile(const QString &title, const QString &suggestedName,
                                            const QString &filter) = 0;
};

} // namespace entente
