// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/prompter.h"

#include <QList>
#include <QTest>

namespace entente::test {

/// Answers in the order given; a question nobody expected fails the test.
class ScriptedPrompter final : public Prompter
{
public:
    ~ScriptedPrompter() override
    {
        check(m_answers.isEmpty() && m_paths.isEmpty(), "an expected question was not asked");
    }

    /// Titles of everything that was asked or told, in order.
    QStringList asked;

    void willAnswer(bool yes) { m_answers.append(yes); }
    /// nullopt: the user changes their mind.
    void willChoose(std::optional<QString> path) { m_paths.append(std::move(path)); }

    bool ask(const Question &question) override
    {
        asked.append(question.title);
        check(!m_answers.isEmpty(), qPrintable(question.title));
        return !m_answers.isEmpty() && m_answers.takeFirst();
    }
    void inform(const QString &title, const QString &) override { asked.append(title); }
    std::optional<QString> chooseFile(const QString &title, const QString &) override
    {
        return path(title);
    }
    std::optional<QString> chooseFolder(const QString &title) override { return path(title); }
    std::optional<QString> saveFile(const QString &title, const QString &, const QString &) override
    {
        return path(title);
    }

private:
    static void check(bool expected, const char *what) { QVERIFY2(expected, what); }
    std::optional<QString> path(const QString &title)
    {
        asked.append(title);
        check(!m_paths.isEmpty(), qPrintable(title));
        return m_paths.isEmpty() ? std::nullopt : m_paths.takeFirst();
    }

    QList<bool> m_answers;
    QList<std::optional<QString>> m_paths;
};

} // namespace entente::test
