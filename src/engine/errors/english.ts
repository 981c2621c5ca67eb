/**
 * What the functions say of a wrong argument, in English: Excel's cells speak no other language. A name in braces
 * stands for a value, of the type that problem.ts gives it. A sentence stands without its last full stop, as another
 * one may stand in it; whoever shows it adds that.
 */
export const english = {
  comma: ", ",
  fullStop: ".",
  sentences: {
    // Names
    "name.unknown": "{input} is not {kind}. Accepted: {accepted}",
    "name.misspelt": "{input} is not {kind}: did you mean {near}? Accepted: {accepted}",
    "noun.axis": "an axis",
    "noun.curve": "a curve",
    "noun.field": "a field",
    "noun.header": "a header",
    "noun.item": "a known item",
    "noun.language": "a language",
    "noun.method": "a method",
    "noun.period": "a kind of period",
    "noun.scenario": "a scenario",
    "noun.segment": "a segment of {axis}",
    "noun.statistic": "a statistic",
    "noun.topic": "a topic",
    "noun.view": "a view",
    "accepted.items": "{years}, and the names that STAT, AXES, SEGMENT and INSIGHT list",

    // Values as they were given
    "shown.text": '"{text}"',
    "shown.empty": "an empty cell",
    "shown.range": "a range",
    "shown.other": "a value of another kind",

    // Numbers
    argument: "{input} is not accepted for {argument}. Accepted: {accepted}",
    "argument.text": "{input} is not accepted for {argument}: the cell holds text. Accepted: {accepted}",
    "accepted.whole": "whole numbers from {least} to {most}",
    "accepted.volatility": "numbers of 0 or above, such as 0.15",
    "accepted.confidence": "numbers between 0 and 1",
    "accepted.ceiling": "USD billions above the forecast figure of {figure}",
    limit: "{input} is not a limit. Accepted: a whole number above 0",
    "limit.text": "{input} is not a limit: the cell holds text. Accepted: a whole number above 0",
    "cells.many": "{count} cells are too many: a range of years holds {most} at most",

    // Years
    "year.none": "There is no year here: the cell is empty",
    "year.date": "{input} is not a year. If it is a date, use YEAR() on it",
    "year.text": "{input} is not a year: the cell holds text",
    "year.wrong": "{input} is not a year. A year is a whole number such as 2030",
    "years.notBefore": "From {from} is not before to {to}",
    "years.after": "From {from} is after to {to}",
    "years.many": "From {from} to {to} is more than {most} years",

    // Paths
    "path.outside":
      "{year} is outside the {method} path, which runs from {first} to {last}. Methods that reach it: {methods}",
    "path.outside.all":
      "{year} is outside the {method} path, which runs from {first} to {last}. No method reaches it",
    "path.start": "There is no growth in {year}: it is the first year of the {method} path",
    "curve.outside": "{year} is outside the {curve} curve, which runs from {first} to {last}",
    "figure.none":
      "The report prints no figure for {year}, only for {years}. EXPLAIN shows how others are derived",
    "months.year": "Months reach from January {first} to December {last}, and {year} needs others",
    "months.fiscal":
      "Months reach from January {first} to December {last}, and the fiscal year {year} needs others",
    "band.before": "{year} has no band: the band opens from {first} on",
    "band.wide": "With the volatility {volatility} no cell holds the bounds of {year}",

    // Findings
    "search.empty": "There is no text to search for",
    "search.nothing": "No finding and no name matches {input}",

    // Assumptions
    assumptions: "Assumptions, row {row}, column {column}: {reason}",
    "assumptions.header": "{input} stands where the header {header} is expected",
    "assumptions.none": "there is no scenario: one column each follows {toHeading}",
    "assumptions.unnamed": "the scenario has no name",
    "assumptions.repeated": "the scenario {input} is there already, in column {column}",
    "assumptions.order": "{fromHeading} {from} is after {toHeading} {to}",
    "assumptions.effect": "{input} is not a number; an effect is one such as -0.03 or -3%",
    "assumptions.text": "{input} is not a number: the cell holds text",
    "assumptions.total": "{input} is given as the total, but the effects above sum to {sum}",
    "block.needed": "An assumption block is needed: a range with {headers} and scenarios",
    "effects.order":
      'The effects of "{driver}" are out of order: low {low}, mode {mode}, high {high}. They have to ascend',
    "scenario.needed": "The argument {argument} needs the name of a scenario. Accepted: {accepted}",
    "scenario.alone": "The scenario {input} needs an assumption block, and there is none",
    "scenario.negative":
      "The scenario leads nowhere: the growth factor of {year} would be {factor}, and it must stay above 0",
    "scenario.endless":
      "The scenario leads nowhere: the growth factor of {year} would be {factor}, and no cell holds the result",

    // Shares
    shares: "Shares: {reason}",
    "shares.rows": "Row shares: {reason}",
    "shares.columns": "Column shares: {reason}",
    "share.years": "several columns of shares need a header row with their years",
    "share.header": "the header {input} is not a year",
    "share.year.twice": "the year {year} has two columns",
    "share.blank": "enter a share for {segments}",
    "share.missing": "enter a share for {segments} too",
    "share.missing.below": "enter a share for {segments} too, or for what contains it",
    "share.unnamed":
      "{count} without names, but {axis} has {segmentCount} segments. Put their names beside them",
    "share.unnamed.levels":
      "{count} without names, but {axis} has {topCount} or {leafCount} segments. Put their names beside them",
    "share.twice": "{segment} is there twice",
    "share.overlap": "{segment} and {other} both cover {leaf}",
    "share.number": "{input} for {segment} is not a number; a share is one such as 0.25 or 25%",
    "share.text": "{input} for {segment} is not a number: the cell holds text",
    "share.negative": "{input} for {segment} is below 0",
    "share.total": "{input} is given for {segment}, but the shares above sum to {sum}",
    "share.sum": "they sum to {sum} and not to 1",
    "share.sum.percent":
      "they sum to {sum} and not to 1. Shares are fractions or percentages: 0.5 or 50%, not 50",
    "share.sum.year": "those of {year} sum to {sum} and not to 1",

    // Weights
    weights: "Weights: {reason}",
    "weight.size":
      "a grid of {rowCount} rows and {columnCount} columns is needed, as the shares have, and this one has {rowsFound} and {columnsFound}",
    "weight.number": "{input} for {rowName} × {columnName} is not accepted; a weight is a number, 0 or above",
    "weight.text": "{input} for {rowName} × {columnName} is not accepted: the cell holds text",
    "weight.crowded":
      "these zeros leave {segments} only {room}, too little for the shares (residual {residual})",
    "weight.nowhere": "these zeros leave {segments} no column (residual {residual})",
    "weight.unfit": "they are too far apart in size to be fitted to the shares (residual {residual})",

    // Other publishers' estimates
    estimates: "Estimates: {reason}",
    "estimates.needed": "a header row {headers}, then a row for each source",
    "estimates.numbers":
      "the first row has numbers. Needed: a header row {headers}, then a row for each source",
    "estimates.missing": "{missing} is missing in the header row {found}. Needed, in any order: {headers}",
    "estimates.twice": "the header {header} is there twice",
    "estimates.none": "enter a source below the header row",
    estimate: "{source}: {reason}",
    "estimate.unnamed": "A source without a name",
    "estimate.year": "{header}: {reason}",
    "estimate.money": "{input} is not accepted for {header}; it is a number of USD billions above 0",
    "estimate.text": "{input} is not accepted for {header}: the cell holds text",
    "estimate.order": "start year {from} is not before end year {to}",
    "estimate.outside": "{source} has no value for {year}: it runs from {first} to {last}",
    "sources.growth": "No source has a growth rate",
    "sources.year": "No source reaches {year}",

    // The add-in itself
    "error.in": "{text} comes in, which no function of an add-in may return",
    stopped: "Stopped: the cell was edited meanwhile",
    unforeseen: "This is a fault of the add-in, not of the arguments",
  },
} as const;
