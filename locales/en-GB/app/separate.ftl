# Separating two records that were joined.

## Separating them

separate-button = Separate these records…
separate-title = Separate these records
separate-back = { $count ->
    [one] The 1 entry that was in the other record goes back to it.
   *[other] The { $count } entries that were in the other record go back to it.
}
separate-pathways = So do its journeys: { $pathways }.
separate-since = { $count ->
    [0] Nothing was recorded since they were joined.
    [one] The 1 entry that was recorded since they were joined stays with this record.
   *[other] The { $count } entries that were recorded since they were joined stay with this record.
}
separate-about = { $count ->
    [one] One of them is about the other record. Record it there too if it is still needed.
   *[other] { $count } of them are about the other record. Record them there too if they are still needed.
}
separate-why = Why are they separated?
separate-save = Separate
