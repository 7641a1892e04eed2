// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

const QList<OptionSpec> kGlobalOptions{
    {u"vault"_s, u"DIR"_s, u"the folder of the vault (or ENTENTE_VAULT)"_s},
    {u"user"_s, u"NAME"_s, u"who opens it (or ENTENTE_USER)"_s},
    {u"password-file"_s, u"FILE"_s, u"file that holds the password (or ENTENTE_PASSWORD_FILE)"_s},
    {u"lang"_s, u"fr|en"_s, u"language of messages and documents"_s},
    {u"json"_s, {}, u"one JSON value on standard output, nothing else there"_s},
    {u"wait"_s, u"SECONDS"_s, u"wait for a vault that is in use"_s},
    {u"yes"_s, {}, u"go through with what cannot be undone"_s},
    {u"help"_s, {}, u"show this help"_s},
};

const OptionSpec *findOption(const QList<OptionSpec> &options, const QString &name)
{
    for (const auto &option : options) {
        if (option.name == name)
            return &option;
    }
    return nullptr;
}

// The longest name that the first words spell: "import list" before "import".
const Command *findCommand(const QStringList &words)
{
    const Command *found = nullptr;
    qsizetype longest = 0;
    for (const auto &command : allCommands()) {
        const auto name = command.name.split(u' ');
        if (name.size() > longest && words.mid(0, name.size()) == name) {
            found = &command;
            longest = name.size();
        }
    }
    return found;
}

struct Typed
{
    QStringList words;
    QList<std::pair<QString, std::optional<QString>>> options; ///< with the text after "="
    QStringList rest;
};

GlobalOptions globalFrom(const QHash<QString, QStringList> &typed)
{
    const auto value = [&](const QString &name, const char *variable) {
        return typed.contains(name) ? typed[name].last() : qEnvironmentVariable(variable);
    };
    GlobalOptions global;
    global.vault = value(u"vault"_s, "ENTENTE_VAULT");
    global.user = value(u"user"_s, "ENTENTE_USER");
    global.passwordFile = value(u"password-file"_s, "ENTENTE_PASSWORD_FILE");
    global.language = value(u"lang"_s, "ENTENTE_LANG");
    global.json = typed.contains(u"json"_s);
    global.yes = typed.contains(u"yes"_s);
    global.waitSeconds = typed.value(u"wait"_s).value(0, u"0"_s).toInt();
    return global;
}

QString optionLine(const OptionSpec &option)
{
    const auto left = option.value.isEmpty() ? QString(u"--"_s + option.name)
                                             : QString(u"--"_s + option.name + u' ' + option.value);
    return u"  "_s + left.leftJustified(34) + option.help + u'\n';
}

} // namespace

QString Arguments::value(const QString &option, const QString &fallback) const
{
    const auto found = m_options.constFind(option);
    return found == m_options.cend() ? fallback : found->last();
}

Failure usageFailure(const QString &sentence)
{
    return Failure{ErrorCode::Invalid, sentence, {}, u"usage"_s};
}

const QList<Command> &allCommands()
{
    static const QList<Command> commands = vaultCommands() + demoCommands() + personCommands()
                                           + organisationCommands() + fieldCommands()
                                           + fileCommands() + importCommands() + exportCommands()
                                           + callCommands() + consentCommands() + purposeCommands()
                                           + ruleCommands() + subjectCommands()
                                           + suppressionCommands() + auditCommands()
                                           + userCommands() + archiveCommands() + listCommands()
                                           + duplicateCommands() + noticeCommands()
                                           + inboxCommands() + eventCommands() + standCommands()
                                           + requestCommands();
    return commands;
}

Result<Invocation> parseCommandLine(const QStringList &arguments)
{
    // Words first, so that options may stand before or after the command's name.
    QStringList words;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (!arguments[i].startsWith(u"--")) {
            words.append(arguments[i]);
            continue;
        }
        const auto name = arguments[i].mid(2).section(u'=', 0, 0);
        const auto *global = findOption(kGlobalOptions, name);
        if (global && !global->value.isEmpty() && !arguments[i].contains(u'='))
            ++i;
    }
    Invocation invocation;
    invocation.command = findCommand(words);

    QStringList plain;
    QHash<QString, QStringList> global;
    QHash<QString, QStringList> own;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto &argument = arguments[i];
        if (!argument.startsWith(u"--")) {
            plain.append(argument);
            continue;
        }
        const auto name = argument.mid(2).section(u'=', 0, 0);
        const auto *ownOption = invocation.command ? findOption(invocation.command->options, name)
                                                   : nullptr;
        const auto *option = ownOption ? ownOption : findOption(kGlobalOptions, name);
        if (!option)
            return usageFailure(u"unknown option --%1"_s.arg(name));
        QString value;
        if (argument.contains(u'='))
            value = argument.section(u'=', 1);
        else if (!option->value.isEmpty()) {
            if (i + 1 >= arguments.size())
                return usageFailure(u"--%1 needs a value: %2"_s.arg(name, option->value));
            value = arguments[++i];
        }
        (ownOption ? own : global)[name].append(value);
    }
    invocation.global = globalFrom(global);
    invocation.help = global.contains(u"help"_s);
    if (!invocation.command) {
        if (!plain.isEmpty() && !invocation.help)
            return usageFailure(u"there is no command \"%1\""_s.arg(plain.mid(0, 2).join(u' ')));
        invocation.help = true;
        return invocation;
    }
    plain.remove(0, invocation.command->name.split(u' ').size());
    invocation.arguments = Arguments(plain, own);
    if (invocation.help)
        return invocation;
    if (plain.size() != invocation.command->words.size())
        return usageFailure(u"%1 needs: %2"_s.arg(invocation.command->name,
                                                  invocation.command->words.isEmpty()
                                                      ? u"nothing more"_s
                                                      : invocation.command->words.join(u' ')));
    if (invocation.command->irreversible && !invocation.global.yes)
        return usageFailure(u"%1 cannot be undone: add --yes to go through with it"_s.arg(
            invocation.command->name));
    return invocation;
}

QJsonObject errorJson(const Error &error, const QString &sentence)
{
    QJsonObject where;
    if (!error.where.file.isEmpty())
        where[u"file"_s] = error.where.file;
    if (error.where.line > 0)
        where[u"line"_s] = error.where.line;
    if (error.where.column > 0)
        where[u"column"_s] = error.where.column;
    if (!error.where.field.isEmpty())
        where[u"field"_s] = error.where.field;
    const auto code = error.reason == u"usage" ? u"usage"_s : errorCodeName(error.code);
    QJsonObject inner{{u"code"_s, code}, {u"message"_s, sentence}, {u"where"_s, where}};
    if (!error.reason.isEmpty() && error.reason != u"usage")
        inner[u"reason"_s] = error.reason;
    return {{u"error"_s, inner}};
}

QString generalHelp()
{
    QString text = u"entente-cli [options] COMMAND …\n\nOptions:\n"_s;
    for (const auto &option : kGlobalOptions)
        text += optionLine(option);
    text += u"\nCommands:\n"_s;
    for (const auto &command : allCommands())
        text += u"  "_s + QString(command.name + u' ' + command.words.join(u' ')).leftJustified(34)
                + command.summary + u'\n';
    text += u"\nentente-cli COMMAND --help shows the options of one command with an example.\n"
            "Exit: 0 done, 1 not found, invalid or conflict, 2 usage, 3 wrong user or password, 4 "
            "damaged or findings,\n"
            "5 in use, 6 not permitted, 7 newer format, 8 disk, 9 internal, 130 cancelled.\n"_s;
    return text;
}

QString commandHelp(const Command &command)
{
    QString text = u"entente-cli "_s + command.name
                   + (command.words.isEmpty() ? QString()
                                              : QString(u' ' + command.words.join(u' ')))
                   + u" [options]\n"_s + command.summary + u"\n\nOptions:\n"_s;
    for (const auto &option : command.options)
        text += optionLine(option);
    for (const auto &option : kGlobalOptions)
        text += optionLine(option);
    return text + u"\nExample:\n  "_s + command.example + u'\n';
}

int exitCodeOf(const Error &error)
{
    if (error.reason == u"usage")
        return 2;
    switch (error.code) {
    case ErrorCode::NotFound:
    case ErrorCode::Invalid:
    case ErrorCode::Conflict:
    case ErrorCode::AlreadyDone: return 1;
    case ErrorCode::WrongKey:
    case ErrorCode::Locked: return 3;
    case ErrorCode::Corrupt: return 4;
    case ErrorCode::InUse: return 5;
    case ErrorCode::NotPermitted: return 6;
    case ErrorCode::TooNew: return 7;
    case ErrorCode::ReadOnly:
    case ErrorCode::NoSpace:
    case ErrorCode::Io: return 8;
    case ErrorCode::Cancelled: return 130;
    case ErrorCode::Database:
    case ErrorCode::Internal: return 9;
    }
    return 9;
}

} // namespace entente::cli
