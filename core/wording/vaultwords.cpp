// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wordtables.h"

namespace entente::wording::tables {

namespace {

constexpr Saying kVaultReasons[] = {
    {"hardening.core_dumps",
     QT_TRANSLATE_NOOP("Errors", "This system keeps a picture of the memory when a program fails; "
                                 "secrets could be in it.")},
    {"hardening.swap",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The keys could not be locked in memory; they may be written to the swap file of this "
         "computer.")},
    {"hardening.traceable",
     QT_TRANSLATE_NOOP(
         "Errors",
         "Other programs of the same user can read the memory of Entente on this system.")},
    {"kdf.memory",
     QT_TRANSLATE_NOOP(
         "Errors",
         "There is not enough free memory to check a password. Close other programs, and try "
         "again.")},
    {"kdf.out_of_bounds",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The settings that protect the password lie outside what Entente accepts. The file may "
         "have been tampered with.")},
    {"kdf.too_weak",
     QT_TRANSLATE_NOOP("Errors", "The settings that protect the password are too weak.")},
    {"key.public_invalid",
     QT_TRANSLATE_NOOP(
         "Errors",
         "A key of this vault is not valid. The file may have been tampered with; restore a "
         "backup.")},
    {"keychain.damaged",
     QT_TRANSLATE_NOOP("Errors",
                       "What the keychain of this computer holds for this vault cannot be read.")},
    {"keychain.not_found",
     QT_TRANSLATE_NOOP("Errors", "The keychain of this computer holds nothing for this vault.")},
    {"keychain.unavailable",
     QT_TRANSLATE_NOOP("Errors", "The keychain of this computer does not answer.")},
    {"password.common",
     QT_TRANSLATE_NOOP("Errors",
                       "This is one of the passwords that attackers try first. Choose another.")},
    {"password.few_kinds",
     QT_TRANSLATE_NOOP(
         "Errors", "Add other kinds of characters (capitals, digits, signs), or make it longer.")},
    {"password.not_utf8",
     QT_TRANSLATE_NOOP("Errors", "This password holds characters that cannot be read.")},
    {"password.personal",
     QT_TRANSLATE_NOOP("Errors", "It holds your name or the firm’s, which are easy to guess.")},
    {"password.repeated",
     QT_TRANSLATE_NOOP(
         "Errors",
         "It repeats or follows a simple sequence, so it counts for less than its length.")},
    {"password.too_short",
     QT_TRANSLATE_NOOP("Errors",
                       "It is too short: take 12 varied characters, or a phrase of seven words.")},
    {"quick.after_wrong_password",
     QT_TRANSLATE_NOOP("Errors",
                       "After wrong passwords the quick unlock rests. Type the password.")},
    {"quick.days",
     QT_TRANSLATE_NOOP("Errors", "Quick unlock lasts at least one day and at most ninety.")},
    {"quick.keychain",
     QT_TRANSLATE_NOOP("Errors",
                       "The keychain of this computer does not answer. Type the password.")},
    {"quick.lapsed",
     QT_TRANSLATE_NOOP("Errors", "The time of the quick unlock is over. Type the password.")},
    {"quick.off",
     QT_TRANSLATE_NOOP("Errors", "Quick unlock is not switched on here. Type the password.")},
    {"recovery.character",
     QT_TRANSLATE_NOOP("Errors",
                       "This character does not occur in a recovery key. Compare with the sheet.")},
    {"recovery.checksum",
     QT_TRANSLATE_NOOP(
         "Errors",
         "One of the characters is wrong or two are swapped. Compare with the sheet, group by "
         "group.")},
    {"recovery.length",
     QT_TRANSLATE_NOOP(
         "Errors",
         "A recovery key has eleven groups of five characters. Some are missing, or there are too "
         "many.")},
    {"vault.anchor_missing",
     QT_TRANSLATE_NOOP(
         "Errors",
         "No copy of the seal lies in this computer’s keychain: an old copy of the whole folder "
         "would not be noticed.")},
    {"vault.closed", QT_TRANSLATE_NOOP("Errors", "The vault is closed. Open it again.")},
    {"vault.connection_open",
     QT_TRANSLATE_NOOP(
         "Errors",
         "Something is still working in the vault. Wait until it is done, and try again.")},
    {"vault.crash_recovered",
     QT_TRANSLATE_NOOP(
         "Errors", "The last session ended without closing. Everything that was saved is there.")},
    {"vault.disk_full",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The disk is full: the vault is open for reading only. Make room, and open it again.")},
    {"vault.exists", QT_TRANSLATE_NOOP("Errors", "There is already something at this place. Choose "
                                                 "another name; nothing was overwritten.")},
    {"vault.failed_attempts",
     QT_TRANSLATE_NOOP("Errors", "Wrong passwords were typed before this opening. If it was not "
                                 "you, change your password.")},
    {"vault.file_damaged",
     QT_TRANSLATE_NOOP(
         "Errors",
         "A file of the vault is damaged. Nothing was changed; restore the newest backup.")},
    {"vault.file_missing",
     QT_TRANSLATE_NOOP(
         "Errors", "A file of the vault is missing. Put it back, or restore the newest backup.")},
    {"vault.folder_rolled_back",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The whole folder is older than the vault that was last closed here. Find the newer one "
         "before working on.")},
    {"vault.forked",
     QT_TRANSLATE_NOOP(
         "Errors",
         "This database has another past than the one that was sealed here. Find out where it "
         "comes from before working on.")},
    {"vault.in_use",
     QT_TRANSLATE_NOOP(
         "Errors",
         "Another program, or another user, has this vault open. Close it there, and try again.")},
    {"vault.keys_changed",
     QT_TRANSLATE_NOOP("Errors", "The file of keys was changed by something else than Entente.")},
    {"vault.keys_foreign",
     QT_TRANSLATE_NOOP("Errors",
                       "The file of keys belongs to another vault. Put back the right one.")},
    {"vault.keys_forged",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The file of keys does not agree with the vault. It may have been tampered with; restore "
         "a backup.")},
    {"vault.log_not_merged",
     QT_TRANSLATE_NOOP(
         "Errors",
         "Newer work lies in a file that cannot be read while the folder is read-only. Open the "
         "vault where it can be written.")},
    {"vault.migrated",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The vault was brought up to this version. The copy from before is kept until the next "
         "clean close.")},
    {"vault.needs_password",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The quick unlock does not give this key. Unlock with the password, and try again.")},
    {"vault.not_encrypted",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The database of this vault is not encrypted, so it was not made by Entente. It was not "
         "opened.")},
    {"vault.not_found",
     QT_TRANSLATE_NOOP("Errors",
                       "There is no vault in this folder. Check the name of the folder.")},
    {"vault.pages_unknown",
     QT_TRANSLATE_NOOP("Errors", "Nothing can be said about older pages: the vault has been used "
                                 "since it was last closed.")},
    {"vault.read_only",
     QT_TRANSLATE_NOOP("Errors",
                       "The folder cannot be written: you can look, but not change anything.")},
    {"vault.rekey_settled",
     QT_TRANSLATE_NOOP(
         "Errors", "A change of key had been cut short. It is settled now, and nothing was lost.")},
    {"vault.erasures_replayed",
     QT_TRANSLATE_NOOP(
         "Errors", "People whom this copy of the database had brought back were erased again.")},
    {"vault.refusals_replayed",
     QT_TRANSLATE_NOOP("Errors",
                       "Refusals that this copy of the database had lost were recorded again.")},
    {"vault.replay_failed",
     QT_TRANSLATE_NOOP(
         "Errors",
         "What people refused and who was erased since this copy of the database could not be "
         "taken "
         "over from the vault's own logs. Do not reach anybody until it is; the next opening tries "
         "again.")},
    {"vault.rolled_back",
     QT_TRANSLATE_NOOP(
         "Errors",
         "An older copy of the database was put back. What was done since is missing, among it "
         "perhaps erasures and objections.")},
    {"vault.seal_damaged",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The seal of the vault is damaged: this once, an older copy of the database would not be "
         "noticed.")},
    {"vault.seal_forged",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The seal of this vault was not made by it. The file may have been tampered with.")},
    {"vault.seal_missing",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The seal of the vault is missing: this once, an older copy of the database would not be "
         "noticed.")},
    {"vault.too_new",
     QT_TRANSLATE_NOOP(
         "Errors",
         "This vault was last used with a newer version of Entente. Update the program to open it; "
         "nothing was changed.")},
    {"vault.wait",
     QT_TRANSLATE_NOOP(
         "Errors", "After wrong passwords there is a pause before the next try. Wait a moment.")},
    {"vault.wrong_key",
     QT_TRANSLATE_NOOP(
         "Errors", "The name or the password is not right. Check both, and the Caps Lock key.")},
};

} // namespace

const WordTable vaultReasons{"Errors", kVaultReasons};

} // namespace entente::wording::tables
