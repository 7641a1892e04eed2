<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>BulkText</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are chosen.</source>
        <translation>
            <numerusform>%n person is chosen.</numerusform>
            <numerusform>%n people are chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations are chosen.</source>
        <translation>
            <numerusform>%n organisation is chosen.</numerusform>
            <numerusform>%n organisations are chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people will be changed.</source>
        <translation>
            <numerusform>%n person will be changed.</numerusform>
            <numerusform>%n people will be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations will be changed.</source>
        <translation>
            <numerusform>%n organisation will be changed.</numerusform>
            <numerusform>%n organisations will be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallGuard</name>
    <message numerus="yes">
        <source>%1 of %2 in %n days</source>
        <translation>
            <numerusform>%1 of %2 in %n day</numerusform>
            <numerusform>%1 of %2 in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n days, no limit by law</source>
        <translation>
            <numerusform>%1 in %n day, no limit by law</numerusform>
            <numerusform>%1 in %n days, no limit by law</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentFlow</name>
    <message numerus="yes">
        <source>%n consent(s) recorded, with the text that was shown.</source>
        <translation>
            <numerusform>%n consent recorded, with the text that was shown.</numerusform>
            <numerusform>%n consents recorded, with the text that was shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlineBox</name>
    <message numerus="yes">
        <source>Missed %n day(s) ago</source>
        <translation>
            <numerusform>Missed %n day ago</numerusform>
            <numerusform>Missed %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <source>%n trace(s)</source>
        <translation>
            <numerusform>%n trace</numerusform>
            <numerusform>%n traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of other records were left as they are, by decision.</source>
        <translation>
            <numerusform>%n text of other records was left as it is, by decision.</numerusform>
            <numerusform>%n texts of other records were left as they are, by decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) of a copy have to be told (Art.&#xa0;19 GDPR).</source>
        <translation>
            <numerusform>%n recipient of a copy has to be told (Art.&#xa0;19 GDPR).</numerusform>
            <numerusform>%n recipients of a copy have to be told (Art.&#xa0;19 GDPR).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) of the database, kept since a change of its format, were deleted.</source>
        <translation>
            <numerusform>%n copy of the database, kept since a change of its format, was deleted.</numerusform>
            <numerusform>%n copies of the database, kept since a change of its format, were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more than %n days ago</source>
        <translation>
            <numerusform>%1: more than %n day ago</numerusform>
            <numerusform>%1: more than %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: less than %n days ago</source>
        <translation>
            <numerusform>%1: less than %n day ago</numerusform>
            <numerusform>%1: less than %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteFinder</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n wrong password(s) were typed before this opening. If it was not you, change your password.</source>
        <translation>
            <numerusform>%n wrong password was typed before this opening. If it was not you, change your password.</numerusform>
            <numerusform>%n wrong passwords were typed before this opening. If it was not you, change your password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An older copy of the database was put back: %n entry(ies) of the journal are missing, and with them perhaps erasures and objections.</source>
        <translation>
            <numerusform>An older copy of the database was put back: %n entry of the journal is missing, and with it perhaps an erasure or an objection.</numerusform>
            <numerusform>An older copy of the database was put back: %n entries of the journal are missing, and with them perhaps erasures and objections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusal(s) that this copy of the database had lost were recorded again: whoever said no since is not reached. A consent of that time has to be given again.</source>
        <translation>
            <numerusform>%n refusal that this copy of the database had lost was recorded again: whoever said no since is not reached. A consent of that time has to be given again.</numerusform>
            <numerusform>%n refusals that this copy of the database had lost were recorded again: whoever said no since is not reached. A consent of that time has to be given again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) whom this copy of the database had brought back were erased again.</source>
        <translation>
            <numerusform>%n person whom this copy of the database had brought back was erased again.</numerusform>
            <numerusform>%n people whom this copy of the database had brought back were erased again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::AccessComposer</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::AccessPage</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::BulkBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were changed.</source>
        <translation>
            <numerusform>%n person was changed.</numerusform>
            <numerusform>%n people were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations were changed.</source>
        <translation>
            <numerusform>%n organisation was changed.</numerusform>
            <numerusform>%n organisations were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::BulkDialog</name>
    <message numerus="yes">
        <source>%n are so already.</source>
        <translation>
            <numerusform>%n is so already.</numerusform>
            <numerusform>%n are so already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::CallsCard</name>
    <message numerus="yes">
        <source>%n other people may be called now.</source>
        <translation>
            <numerusform>%n other person may be called now.</numerusform>
            <numerusform>%n other people may be called now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other people to call later, the first from %1.</source>
        <translation>
            <numerusform>%n other person to call later, from %1.</numerusform>
            <numerusform>%n other people to call later, the first from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other people to call later.</source>
        <translation>
            <numerusform>%n other person to call later.</numerusform>
            <numerusform>%n other people to call later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other people may not be called for offers.</source>
        <translation>
            <numerusform>%n other person may not be called for offers.</numerusform>
            <numerusform>%n other people may not be called for offers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ConsentDialog</name>
    <message numerus="yes">
        <source>Record %n consent(s)</source>
        <translation>
            <numerusform>Record %n consent</numerusform>
            <numerusform>Record %n consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) ticked: the rest is left open, not refused.</source>
        <translation>
            <numerusform>%n box ticked: the rest is left open, not refused.</numerusform>
            <numerusform>%n boxes ticked: the rest is left open, not refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) ticked: the others are refused, which is kept too.</source>
        <translation>
            <numerusform>%n box ticked: the others are refused, which is kept too.</numerusform>
            <numerusform>%n boxes ticked: the others are refused, which is kept too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::CopiesCard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) past their last day</source>
        <translation>
            <numerusform>%n copy past its last day</numerusform>
            <numerusform>%n copies past their last day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still exist(s)</source>
        <translation>
            <numerusform>%n still exists</numerusform>
            <numerusform>%n still exist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n copies</source>
        <translation>
            <numerusform>Show the copy</numerusform>
            <numerusform>Show all %n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::DeadlinesCard</name>
    <message numerus="yes">
        <source>Inform %n people</source>
        <translation>
            <numerusform>Inform %n person</numerusform>
            <numerusform>Inform %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask %n people for consent again</source>
        <translation>
            <numerusform>Ask %n person for consent again</numerusform>
            <numerusform>Ask %n people for consent again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n records at their end</source>
        <translation>
            <numerusform>Review %n record at its end</numerusform>
            <numerusform>Review %n records at their end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the destruction of %n copies</source>
        <translation>
            <numerusform>Confirm the destruction of %n copy</numerusform>
            <numerusform>Confirm the destruction of %n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of “%1” reach their end</source>
        <translation>
            <numerusform>%n value of “%1” reaches its end</numerusform>
            <numerusform>%n values of “%1” reach their end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::DuplicatesPage</name>
    <message numerus="yes">
        <source>%n pairs to look at</source>
        <translation>
            <numerusform>%n pair to look at</numerusform>
            <numerusform>%n pairs to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ErasurePage</name>
    <message numerus="yes">
        <source>%n trace(s) found in the records, the notes, the index and the imports. Nothing is erased yet.</source>
        <translation>
            <numerusform>%n trace found in the records, the notes, the index and the imports. Nothing is erased yet.</numerusform>
            <numerusform>%n traces found in the records, the notes, the index and the imports. Nothing is erased yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why? %n text(s) to read</source>
        <translation>
            <numerusform>Why? %n text to read</numerusform>
            <numerusform>Why? %n texts to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s) will be erased.</source>
        <translation>
            <numerusform>%n trace will be erased.</numerusform>
            <numerusform>%n traces will be erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s) will stay without anything that leads to the person.</source>
        <translation>
            <numerusform>%n trace will stay without anything that leads to the person.</numerusform>
            <numerusform>%n traces will stay without anything that leads to the person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s) will be kept in the sealed archive until the date the law sets.</source>
        <translation>
            <numerusform>%n trace will be kept in the sealed archive until the date the law sets.</numerusform>
            <numerusform>%n traces will be kept in the sealed archive until the date the law sets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of other records will be treated as you decided.</source>
        <translation>
            <numerusform>%n text of other records will be treated as you decided.</numerusform>
            <numerusform>%n texts of other records will be treated as you decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) of a copy will have to be told.</source>
        <translation>
            <numerusform>%n recipient of a copy will have to be told.</numerusform>
            <numerusform>%n recipients of a copy will have to be told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ErasureResultView</name>
    <message numerus="yes">
        <source>%n trace(s) erased,</source>
        <translation>
            <numerusform>%n trace erased,</numerusform>
            <numerusform>%n traces erased,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anonymised,</source>
        <translation>
            <numerusform>%n anonymised,</numerusform>
            <numerusform>%n anonymised,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept.</source>
        <translation>
            <numerusform>%n kept.</numerusform>
            <numerusform>%n kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ExportChoice</name>
    <message numerus="yes">
        <source>The %n person(s) that you selected.</source>
        <translation>
            <numerusform>The person that you selected.</numerusform>
            <numerusform>The %n people that you selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n person(s) of the list as you see it.</source>
        <translation>
            <numerusform>The person of the list as you see it.</numerusform>
            <numerusform>The %n people of the list as you see it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ExportPage</name>
    <message numerus="yes">
        <source>Why? %n answer(s) missing</source>
        <translation>
            <numerusform>Why? %n answer missing</numerusform>
            <numerusform>Why? %n answers missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) whose data is under restriction stay (Art. 18 GDPR).</source>
        <translation>
            <numerusform>%n person whose data is under restriction stays (Art. 18 GDPR).</numerusform>
            <numerusform>%n people whose data is under restriction stay (Art. 18 GDPR).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who may not be contacted stay.</source>
        <translation>
            <numerusform>%n person who may not be contacted stays.</numerusform>
            <numerusform>%n people who may not be contacted stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) left.</source>
        <translation>
            <numerusform>%n record left.</numerusform>
            <numerusform>%n records left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stayed.</source>
        <translation>
            <numerusform>%n person stayed.</numerusform>
            <numerusform>%n people stayed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were longer than a sheet can hold and were cut.</source>
        <translation>
            <numerusform>%n cell was longer than a sheet can hold and was cut.</numerusform>
            <numerusform>%n cells were longer than a sheet can hold and were cut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::FieldsCard</name>
    <message numerus="yes">
        <source>%n record(s) hold a value. The values go with the field, and this cannot be undone.</source>
        <translation>
            <numerusform>%n record holds a value. The values go with the field, and this cannot be undone.</numerusform>
            <numerusform>%n records hold a value. The values go with the field, and this cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::Frame</name>
    <message numerus="yes">
        <source>%n day(s) at a stand to look at</source>
        <translation>
            <numerusform>%n day at a stand to look at</numerusform>
            <numerusform>%n days at a stand to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ImportBatchesModel</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ImportDuplicates</name>
    <message numerus="yes">
        <source>%n line(s) to decide</source>
        <translation>
            <numerusform>%n line to decide</numerusform>
            <numerusform>%n lines to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ImportHistory</name>
    <message numerus="yes">
        <source>%n people removed.</source>
        <translation>
            <numerusform>%n person removed.</numerusform>
            <numerusform>%n people removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) as before.</source>
        <translation>
            <numerusform>%n record as before.</numerusform>
            <numerusform>%n records as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ImportMapping</name>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n to correct</numerusform>
            <numerusform>%n to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled</source>
        <translation>
            <numerusform>%n filled</numerusform>
            <numerusform>%n filled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ImportPage</name>
    <message numerus="yes">
        <source>Check %n line(s)</source>
        <translation>
            <numerusform>Check %n line</numerusform>
            <numerusform>Check %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why? %n answer(s) of four missing</source>
        <translation>
            <numerusform>Why? %n answer of four missing</numerusform>
            <numerusform>Why? %n answers of four missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>Import %n line</numerusform>
            <numerusform>Import %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be added</source>
        <translation>
            <numerusform>%n record will be added</numerusform>
            <numerusform>%n records will be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be completed</source>
        <translation>
            <numerusform>%n will be completed</numerusform>
            <numerusform>%n will be completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped.</source>
        <translation>
            <numerusform>%n line skipped.</numerusform>
            <numerusform>%n lines skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused.</source>
        <translation>
            <numerusform>%n line refused.</numerusform>
            <numerusform>%n lines refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were added</source>
        <translation>
            <numerusform>%n record was added</numerusform>
            <numerusform>%n records were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people removed.</source>
        <translation>
            <numerusform>%n person removed.</numerusform>
            <numerusform>%n people removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) as before.</source>
        <translation>
            <numerusform>%n record as before.</numerusform>
            <numerusform>%n records as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ListPane</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::MergeView</name>
    <message numerus="yes">
        <source>%n more fields say the same. Left and right arrows choose.</source>
        <translation>
            <numerusform>%n more field says the same. Left and right arrows choose.</numerusform>
            <numerusform>%n more fields say the same. Left and right arrows choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::MoreRows</name>
    <message numerus="yes">
        <source>Show more: %n are left</source>
        <translation>
            <numerusform>Show more: %n is left</numerusform>
            <numerusform>Show more: %n are left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::NewPassword</name>
    <message numerus="yes">
        <source>%n words without a link between them, easy to remember.</source>
        <translation>
            <numerusform>%n word, easy to remember.</numerusform>
            <numerusform>%n words without a link between them, easy to remember.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::OppositionCard</name>
    <message numerus="yes">
        <source>%1: %n entries</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%1: %n entry</numerusform>
            <numerusform>%1: %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken in.</source>
        <translation>
            <numerusform>%n entry taken in.</numerusform>
            <numerusform>%n entries taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n lines hold no e-mail, number or address.</source>
        <comment>entries taken in</comment>
        <translation>
            <numerusform>%1 %n line holds no e-mail, number or address.</numerusform>
            <numerusform>%1 %n lines hold no e-mail, number or address.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::OrganisationCard</name>
    <message numerus="yes">
        <source>%n contact detail(s) put on your opposition list.</source>
        <translation>
            <numerusform>%n contact detail put on your opposition list.</numerusform>
            <numerusform>%n contact details put on your opposition list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::Palette</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::PasswordStep</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::PeoplePage</name>
    <message numerus="yes">
        <source>%n pairs look alike</source>
        <translation>
            <numerusform>%n pair looks alike</numerusform>
            <numerusform>%n pairs look alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::PlanCount</name>
    <message numerus="yes">
        <source>will be
erased</source>
        <translation>
            <numerusform>will be
erased</numerusform>
            <numerusform>will be
erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>will be
anonymised</source>
        <translation>
            <numerusform>will be
anonymised</numerusform>
            <numerusform>will be
anonymised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept until
a date</source>
        <translation>
            <numerusform>kept until
a date</numerusform>
            <numerusform>kept until
a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>await your
decision</source>
        <translation>
            <numerusform>awaits your
decision</numerusform>
            <numerusform>await your
decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::PrivacyPage</name>
    <message numerus="yes">
        <source>%n legal deadline(s), none missed</source>
        <translation>
            <numerusform>%n legal deadline, none missed</numerusform>
            <numerusform>%n legal deadlines, none missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) missed</source>
        <translation>
            <numerusform>%n deadline missed</numerusform>
            <numerusform>%n deadlines missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) checked, none changed.</source>
        <translation>
            <numerusform>%n entry checked, none changed.</numerusform>
            <numerusform>%n entries checked, none changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::RestrictionsCard</name>
    <message numerus="yes">
        <source>%n person(s) whom nobody may reach</source>
        <translation>
            <numerusform>%n person whom nobody may reach</numerusform>
            <numerusform>%n people whom nobody may reach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ReviewList</name>
    <message numerus="yes">
        <source>%n text(s) that name the person among others</source>
        <translation>
            <numerusform>%n text that names the person among others</numerusform>
            <numerusform>%n texts that name the person among others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ReviewModel</name>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n agreed</numerusform>
            <numerusform>%n agreed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ReviewPage</name>
    <message numerus="yes">
        <source>%1 · %n visitor(s)</source>
        <translation>
            <numerusform>%1 · %n visitor</numerusform>
            <numerusform>%1 · %n visitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n visitor</numerusform>
            <numerusform>%n visitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed to something</source>
        <translation>
            <numerusform>%n agreed to something</numerusform>
            <numerusform>%n agreed to something</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n incomplete</numerusform>
            <numerusform>%n incomplete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under age</source>
        <translation>
            <numerusform>%n under age</numerusform>
            <numerusform>%n under age</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) look like somebody you know already. Merging keeps the strictest answer of both.</source>
        <translation>
            <numerusform>%n visitor looks like somebody you know already. Merging keeps the strictest answer of both.</numerusform>
            <numerusform>%n visitors look like somebody you know already. Merging keeps the strictest answer of both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) looked at.</source>
        <translation>
            <numerusform>%n visitor looked at.</numerusform>
            <numerusform>%n visitors looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::RightsWizard</name>
    <message numerus="yes">
        <source>%n day(s), one month allowed</source>
        <translation>
            <numerusform>%n day, one month allowed</numerusform>
            <numerusform>%n days, one month allowed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::SaveCopyDialog</name>
    <message numerus="yes">
        <source>%n answers are missing.</source>
        <translation>
            <numerusform>%n answer is missing.</numerusform>
            <numerusform>%n answers are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::SettingsPage</name>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::SheetsPage</name>
    <message numerus="yes">
        <source>%n sheet(s) typed in</source>
        <translation>
            <numerusform>%n sheet typed in</numerusform>
            <numerusform>%n sheets typed in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::TodayPage</name>
    <message numerus="yes">
        <source>%1: %n value(s)</source>
        <translation>
            <numerusform>%1: %n value</numerusform>
            <numerusform>%1: %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n value(s) for good?</source>
        <translation>
            <numerusform>Remove %n value for good?</numerusform>
            <numerusform>Remove %n values for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were removed.</source>
        <translation>
            <numerusform>%n value was removed.</numerusform>
            <numerusform>%n values were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::TradeShowsPage</name>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n visitor</numerusform>
            <numerusform>%n visitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n sheets</source>
        <translation>
            <numerusform>Save %n sheet</numerusform>
            <numerusform>Save %n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stand’s vault lies in %1. It opens for you and %n other(s).</source>
        <translation>
            <numerusform>The stand’s vault lies in %1. It opens for you and %n other.</numerusform>
            <numerusform>The stand’s vault lies in %1. It opens for you and %n others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) came home</source>
        <translation>
            <numerusform>%n visitor came home</numerusform>
            <numerusform>%n visitors came home</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had come before</source>
        <translation>
            <numerusform>%n had come before</numerusform>
            <numerusform>%n had come before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was erased since and stays so</source>
        <translation>
            <numerusform>%n was erased since and stays so</numerusform>
            <numerusform>%n were erased since and stay so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) at the stand</source>
        <translation>
            <numerusform>%n stays at the stand</numerusform>
            <numerusform>%n stay at the stand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::UnlockScreen</name>
    <message numerus="yes">
        <source>You can try again in %n seconds.</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ViewPicker</name>
    <message numerus="yes">
        <source>Only the list goes; the %n people in it stay.</source>
        <translation>
            <numerusform>Only the list goes; the person in it stays.</numerusform>
            <numerusform>Only the list goes; the %n people in it stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::WaitingCard</name>
    <message numerus="yes">
        <source>Review %n visitors</source>
        <translation>
            <numerusform>Review %n visitor</numerusform>
            <numerusform>Review %n visitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n replies</source>
        <translation>
            <numerusform>Review %n reply</numerusform>
            <numerusform>Review %n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask %n people whose card you hold</source>
        <translation>
            <numerusform>Ask %n person whose card you hold</numerusform>
            <numerusform>Ask %n people whose card you hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remind %n people of your question</source>
        <translation>
            <numerusform>Remind %n person of your question</numerusform>
            <numerusform>Remind %n people of your question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n cards without an answer go</source>
        <translation>
            <numerusform>Let %n card without an answer go</numerusform>
            <numerusform>Let %n cards without an answer go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::WithdrawDialog</name>
    <message numerus="yes">
        <source>Withdraw %n consent(s)</source>
        <translation>
            <numerusform>Withdraw %n consent</numerusform>
            <numerusform>Withdraw %n consents</numerusform>
        </translation>
    </message>
</context>
</TS>
