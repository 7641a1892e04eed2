// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wordtables.h"

namespace entente::wording::tables {

namespace {

constexpr Saying kFileReasons[] = {
    {"column.chosen", QT_TRANSLATE_NOOP("Errors", "Chosen by you.")},
    {"column.header", QT_TRANSLATE_NOOP("Errors", "Recognised by its name.")},
    {"column.no_place",
     QT_TRANSLATE_NOOP("Errors", "Recognised, but there is no field for it yet; it is left out.")},
    {"column.not_needed",
     QT_TRANSLATE_NOOP(
         "Errors",
         "Recognised, but proposed as not needed: keep only what serves your purpose (Art. 5(1)(c) "
         "GDPR).")},
    {"column.repeated",
     QT_TRANSLATE_NOOP("Errors", "The same field as an earlier column; choose one of them.")},
    {"column.samples", QT_TRANSLATE_NOOP("Errors", "Recognised by what it holds.")},
    {"column.sensitive",
     QT_TRANSLATE_NOOP(
         "Errors", "This looks like sensitive data, which the law protects; it is not imported.")},
    {"column.unknown",
     QT_TRANSLATE_NOOP("Errors", "Not recognised; choose where it goes, or leave it out.")},
    {"csv.field_too_long",
     QT_TRANSLATE_NOOP(
         "Errors", "This cell is too long to be one value. Check the quotation marks around it.")},
    {"csv.nul_byte",
     QT_TRANSLATE_NOOP("Errors", "There is an invisible zero character here; it was removed.")},
    {"csv.one_column",
     QT_TRANSLATE_NOOP("Errors", "The whole line is one column: no separator was found.")},
    {"csv.quote_not_closed",
     QT_TRANSLATE_NOOP(
         "Errors", "A quotation mark is opened here and never closed. Close it, or remove it.")},
    {"csv.same_columns", QT_TRANSLATE_NOOP("Errors", "All lines have the same number of columns.")},
    {"csv.separator_line",
     QT_TRANSLATE_NOOP("Errors", "The first line of the file names the separator.")},
    {"csv.stray_quote",
     QT_TRANSLATE_NOOP(
         "Errors",
         "There is a quotation mark in the middle of this value; it was read as it stands.")},
    {"csv.too_many_columns",
     QT_TRANSLATE_NOOP("Errors",
                       "There are too many columns for a list of people. Check the separator.")},
    {"csv.too_many_fields",
     QT_TRANSLATE_NOOP(
         "Errors",
         "This line has more cells than the header. Check for a separator inside a value.")},
    {"csv.unreadable_character",
     QT_TRANSLATE_NOOP("Errors",
                       "A character could not be read with this encoding. Try another encoding.")},
    {"date.order_assumed",
     QT_TRANSLATE_NOOP("Errors", "These dates can be read in two ways; day before month was "
                                 "supposed. Check a few of them.")},
    {"date.order_contradictory",
     QT_TRANSLATE_NOOP(
         "Errors", "Some dates of this column put the day first, others the month. Check them.")},
    {"encoding.ascii", QT_TRANSLATE_NOOP("Errors", "Only plain letters without accents.")},
    {"encoding.byte_order_mark",
     QT_TRANSLATE_NOOP("Errors", "The file itself says so in its first bytes.")},
    {"encoding.fallback",
     QT_TRANSLATE_NOOP("Errors", "Nothing in the file tells; this is the most usual one.")},
    {"encoding.french_letters",
     QT_TRANSLATE_NOOP("Errors", "With it, the accents give French words.")},
    {"encoding.mostly_utf8",
     QT_TRANSLATE_NOOP("Errors", "Nearly all of the file reads well this way.")},
    {"encoding.valid_utf8", QT_TRANSLATE_NOOP("Errors", "All of the file reads well this way.")},
    {"encoding.zero_bytes",
     QT_TRANSLATE_NOOP("Errors", "Every other byte is zero, which only this encoding does.")},
    {"export.write_failed",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The export could not be written. Check the room left and the rights of the folder.")},
    {"file.io",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The file could not be read or written. Check the disk and the folder, and try again.")},
    {"file.no_space",
     QT_TRANSLATE_NOOP(
         "Errors", "The disk is full. Free some space, and try again; the old file is unharmed.")},
    {"file.not_found",
     QT_TRANSLATE_NOOP("Errors", "The file is not there. Check its name and its folder.")},
    {"file.read_only",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The file or its folder cannot be written. Check the rights, or choose another place.")},
    {"file.too_long", QT_TRANSLATE_NOOP("Errors", "The file is longer than it may be.")},
    {"import.already_undone", QT_TRANSLATE_NOOP("Errors", "This import has already been undone.")},
    {"import.cancelled",
     QT_TRANSLATE_NOOP("Errors", "The import was cancelled; nothing was changed.")},
    {"import.changed_since",
     QT_TRANSLATE_NOOP(
         "Errors",
         "Some of these records have been used since, so the import cannot be undone as a whole.")},
    {"import.collected_in_future",
     QT_TRANSLATE_NOOP("Errors", "The date of collection lies in the future. Check the year.")},
    {"import.empty", QT_TRANSLATE_NOOP("Errors", "There is nothing in this file.")},
    {"import.field_not_available",
     QT_TRANSLATE_NOOP(
         "Errors",
         "There is no place for this field yet. Choose another, or leave the column out.")},
    {"import.field_twice",
     QT_TRANSLATE_NOOP("Errors", "Two columns go to the same field. Choose one of them.")},
    {"import.format_unsupported",
     QT_TRANSLATE_NOOP("Errors",
                       "Entente cannot read this kind of file. Save it as CSV, and try again.")},
    {"import.no_basis",
     QT_TRANSLATE_NOOP(
         "Errors",
         "Say on which legal basis you hold these people; without one they may not be kept.")},
    {"import.no_file",
     QT_TRANSLATE_NOOP("Errors", "There is no file of this name. Check its name and its folder.")},
    {"import.no_source",
     QT_TRANSLATE_NOOP(
         "Errors", "Say where these people come from; they have a right to know (Art. 14 GDPR).")},
    {"import.no_usable_row",
     QT_TRANSLATE_NOOP("Errors",
                       "No line of this file can be imported; each is listed with its reason.")},
    {"import.not_a_table",
     QT_TRANSLATE_NOOP("Errors", "This file is not a table. Save it as CSV, and try again.")},
    {"import.proof_too_large",
     QT_TRANSLATE_NOOP("Errors", "The file given as evidence is too large. Choose a smaller one.")},
    {"import.refused_file",
     QT_TRANSLATE_NOOP("Errors",
                       "The file of refused lines could not be written. Check the folder.")},
    {"import.too_many_columns",
     QT_TRANSLATE_NOOP("Errors",
                       "There are too many columns for a list of people. Check the separator.")},
    {"import.undo_expired",
     QT_TRANSLATE_NOOP(
         "Errors",
         "This import is more than thirty days old: what was there before is no longer kept.")},
    {"import.unknown_basis",
     QT_TRANSLATE_NOOP("Errors", "This is not one of the six legal bases of Art. 6 GDPR.")},
    {"import.unknown_column",
     QT_TRANSLATE_NOOP("Errors", "There is no column of this name in the file.")},
    {"import.unreadable",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The file could not be read to its end. Check that it is whole, and try again.")},
    {"row.contact_was_erased",
     QT_TRANSLATE_NOOP(
         "Errors",
         "A contact detail of this line was erased at the person’s request; it was left out.")},
    {"row.duplicate",
     QT_TRANSLATE_NOOP("Errors", "This person is already there; the record was left as it is.")},
    {"row.duplicate_to_decide",
     QT_TRANSLATE_NOOP(
         "Errors",
         "This person seems to be there already: decide whether to complete the record.")},
    {"row.no_person",
     QT_TRANSLATE_NOOP(
         "Errors",
         "There is nobody in this line: no name, no organisation and no contact detail.")},
    {"row.objection_kept",
     QT_TRANSLATE_NOOP("Errors",
                       "This person has refused or objected, and an import does not change that.")},
    {"row.several_matches",
     QT_TRANSLATE_NOOP("Errors", "Several records could be this person; none was changed.")},
    {"row.was_erased",
     QT_TRANSLATE_NOOP("Errors",
                       "This person was erased at their request, and was not created again.")},
    {"undo.already_undone", QT_TRANSLATE_NOOP("Errors", "This has been undone already.")},
    {"undo.changed_since",
     QT_TRANSLATE_NOOP("Errors",
                       "The record has been changed since, and undoing would lose that change.")},
    {"undo.edited", QT_TRANSLATE_NOOP("Errors", "This record has been edited since.")},
    {"undo.not_found",
     QT_TRANSLATE_NOOP("Errors",
                       "This can no longer be undone. Changes can be undone for thirty days.")},
    {"undo.not_undone", QT_TRANSLATE_NOOP("Errors", "This has not been undone.")},
    {"undo.used_since", QT_TRANSLATE_NOOP("Errors", "This record has been used since.")},
    {"undo.was_erased",
     QT_TRANSLATE_NOOP("Errors", "Undoing would bring back a person who was erased.")},
    {"zip.bad_name",
     QT_TRANSLATE_NOOP("Errors", "A name in the archive cannot be used for a file.")},
    {"zip.empty", QT_TRANSLATE_NOOP("Errors", "There is nothing to put into the archive.")},
    {"zip.too_large",
     QT_TRANSLATE_NOOP("Errors", "The archive would become too large. Choose fewer parts.")},
};

} // namespace

const WordTable fileReasons{"Errors", kFileReasons};

} // namespace entente::wording::tables
