// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QStringList>

#include <functional>

namespace entente::cli {

class Context;

/// One option as it stands in the help. `value` empty = a flag.
struct OptionSpec
{
    QString name;
    QString value;
    QString help;
};

/// What was typed for one command, checked against its options.
class Arguments final
{
public:
    Arguments(QStringList words, QHash<QString, QStringList> options)
        : m_words(std::move(words))
        , m_options(std::move(options))
    {}

    const QStringList &words() const { return m_words; }
    QString word(int index) const { return m_words.value(index); }
    bool has(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option, const QString &fallback = {}) const;
    QStringList values(const QString &option) const { return m_options.value(option); }

private:
    QStringList m_words;
    QHash<QString, QStringList> m_options;
};

/// What a command answers: the JSON value, the same in words, and the exit code of a check with findings.
struct Answer
{
    QJsonValue json;
    QString text;
    int exitCode = 0;
};

struct Command
{
    QString name;      ///< "person add"
    QString summary;   ///< one sentence
    QString example;   ///< a whole command line
    QStringList words; ///< names of the words that follow: {"PERSON"}
    QList<OptionSpec> options;
    bool irreversible = false; ///< asks for --yes
    std::function<Result<Answer>(Context &, const Arguments &)> run;
    bool documents = false; ///< writes PDFs
};

QList<Command> vaultCommands();
QList<Command> demoCommands();
QList<Command> personCommands();
QList<Command> organisationCommands();
QList<Command> fieldCommands();
QList<Command> fileCommands();
QList<Command> importCommands();
QList<Command> exportCommands();
QList<Command> listCommands();
QList<Command> callCommands();
QList<Command> consentCommands();
QList<Command> purposeCommands();
QList<Command> ruleCommands();
QList<Command> subjectCommands();
QList<Command> requestCommands();
QList<Command> archiveCommands();
QList<Command> suppressionCommands();
QList<Command> auditCommands();
QList<Command> userCommands();
QList<Command> duplicateCommands();
QList<Command> noticeCommands();
QList<Command> inboxCommands();
QList<Command> eventCommands();
QList<Command> standCommands();

/// Invalid with reason "usage" (exit 2) rather than a fault of the data.
Failure usageFailure(const QString &sentence);

} // namespace entente::cli
