-- Which opposition lists are kept, and how many entries each has for which channels.
SELECT list, channel, count(*) AS entries
  FROM suppression_entry
 WHERE list <> :marks
 GROUP BY list, channel
 ORDER BY list, channel
