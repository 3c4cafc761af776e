import Testing

@testable import Amparo

/// Last days by regimes in which the day of the event does not count.
struct CountingTests {
  @Test(arguments: Row.table(germanCivilCode)) func germany(row: Row) throws {
    #expect(try end(row, Regimes.rolling, Calendars.germany) == row[2])
  }

  @Test(arguments: Row.table(frenchProcedure)) func france(row: Row) throws {
    #expect(try end(row, Regimes.rolling, Calendars.france) == row[2])
  }

  @Test(arguments: Row.table(spanishCivilCode)) func spainCivil(row: Row) throws {
    #expect(try end(row, Regimes.plain, Calendars.spain) == row[2])
  }

  @Test(arguments: Row.table(spanishProcedure)) func spainProcedure(row: Row) throws {
    #expect(try end(row, Regimes.rolling, Calendars.spain) == row[2])
  }

  @Test(arguments: Row.table(italianCriminalCode)) func italy(row: Row) throws {
    #expect(try end(row, Regimes.sundays, Calendars.italy) == row[2])
  }

  @Test(arguments: Row.table(unionPeriods)) func union(row: Row) throws {
    #expect(try end(row, Regimes.union, Calendars.germany) == row[2])
  }

  @Test(arguments: Row.table(federalRules)) func unitedStates(row: Row) throws {
    #expect(try end(row, Regimes.rolling, Calendars.unitedStates) == row[2])
  }

  @Test(arguments: Row.table(canadianPeriods)) func canada(row: Row) throws {
    #expect(try end(row, Regimes.sundays, Calendars.canada) == row[2])
  }

  @Test(arguments: Row.table(englishRules)) func england(row: Row) throws {
    #expect(try end(row, Regimes.rolling, Calendars.england) == row[2])
  }
}

// BGB 187(1), 188(2), 188(3), 193. Holidays: those of all states.
private let germanCivilCode = """
  2026-11-30 | 3 months | 2027-03-01 | 28 Feb is a Sunday; Monday follows
  2026-01-31 | 1 month  | 2026-03-02 | no 31 Feb: the 28th, a Saturday; Monday 2 March
  2024-01-31 | 1 month  | 2024-02-29 | leap year: the month's last day is Thursday the 29th
  2023-01-31 | 1 month  | 2023-02-28 | no 31 Feb: the 28th, a Tuesday
  2026-03-31 | 3 months | 2026-06-30 | no 31 June: the 30th, a Tuesday
  2026-10-02 | 3 months | 2027-01-04 | 2 Jan 2027 is a Saturday; Monday the 4th
  2026-12-03 | 3 weeks  | 2026-12-24 | three Thursdays on; Christmas Eve is a working day
  2026-12-04 | 3 weeks  | 2026-12-28 | Friday the 25th, Saturday the 26th and Sunday are off
  2026-12-25 | 1 week   | 2027-01-04 | New Year's Day is a Friday; the weekend follows
  2027-03-12 | 2 weeks  | 2027-03-30 | Good Friday 26 March; Tuesday after Easter
  2026-03-20 | 14 days  | 2026-04-07 | Good Friday 3 April; Tuesday after Easter
  2026-04-14 | 30 days  | 2026-05-15 | 14 May is Ascension Day, 39 days after 5 April
  2026-04-25 | 30 days  | 2026-05-26 | 25 May is Whit Monday, 50 days after 5 April
  2026-09-03 | 30 days  | 2026-10-05 | 3 October is a holiday and a Saturday; Monday
  2027-09-03 | 1 month  | 2027-10-04 | 3 October 2027 is a Sunday; Monday is no holiday
  2026-04-01 | 1 month  | 2026-05-04 | 1 May is a Friday; Monday follows
  2024-02-29 | 1 year   | 2025-02-28 | no 29 Feb in 2025: the 28th, a Friday
  2024-02-29 | 4 years  | 2028-02-29 | a leap year again
  2023-02-28 | 1 year   | 2024-02-28 | the same number, though the month has a day more
  2026-08-31 | 6 months | 2027-03-01 | no 31 Feb: the 28th, a Sunday; Monday
  2027-08-31 | 6 months | 2028-02-29 | no 31 Feb: the 29th, a Tuesday
  2026-06-30 | 1 month  | 2026-07-30 | the same number; the last of June is not the last of July
  2026-11-22 | 14 days  | 2026-12-07 | from a Sunday; 6 Dec is a Sunday; Monday
  2026-11-21 | 1 day    | 2026-11-23 | the next day is a Sunday; Monday
  2025-12-31 | 2 months | 2026-03-02 | no 31 Feb: the 28th, a Saturday; Monday
  """

// CPC 641, 642: days off are Saturday, Sunday and holidays. Good Friday is none.
private let frenchProcedure = """
  2026-04-08 | 1 month  | 2026-05-11 | 8 May is a Friday and a holiday; Monday the 11th
  2026-06-14 | 1 month  | 2026-07-15 | 14 July is a Tuesday
  2026-08-01 | 14 days  | 2026-08-17 | 15 August is a Saturday; Monday
  2026-10-11 | 1 month  | 2026-11-12 | 11 November is a Wednesday
  2026-03-03 | 1 month  | 2026-04-03 | Good Friday is a working day
  2026-03-05 | 1 month  | 2026-04-07 | 5 April is Easter Sunday, Monday is off too
  2026-12-31 | 2 months | 2027-03-01 | no 31 Feb: the 28th, a Sunday; Monday
  2026-10-01 | 1 month  | 2026-11-02 | 1 November is a Sunday; Monday is a working day
  2026-11-15 | 10 days  | 2026-11-25 | a Wednesday
  2026-04-01 | 1 month  | 2026-05-04 | 1 May is a Friday; Monday
  """

// CC 5: from date to date; days off are not left out. August counts.
private let spanishCivilCode = """
  2026-05-31 | 1 month  | 2026-06-30 | no 31 June: the last of the month
  2026-10-02 | 5 years  | 2031-10-02 | from date to date
  2024-02-29 | 4 years  | 2028-02-29 | a leap year again
  2024-02-29 | 1 year   | 2025-02-28 | no equivalent day: the last of the month
  2026-07-31 | 1 month  | 2026-08-31 | August counts
  2025-12-25 | 1 year   | 2026-12-25 | a holiday stays the last day
  2026-12-31 | 2 months | 2027-02-28 | a Sunday stays the last day
  2026-11-22 | 90 days  | 2027-02-20 | 8 of November, 31, 31, and 20 of February; a Saturday
  2026-06-15 | 3 months | 2026-09-15 | from date to date
  2021-11-22 | 5 years  | 2026-11-22 | a Sunday stays the last day
  """

// LEC 133.4: a last day that is off moves to the next working day.
private let spanishProcedure = """
  2026-11-08 | 1 month  | 2026-12-09 | 8 December is a Tuesday
  2026-12-06 | 1 month  | 2027-01-07 | 6 January is a Wednesday
  2026-09-12 | 30 days  | 2026-10-13 | 12 October is a Monday
  2026-11-06 | 30 days  | 2026-12-07 | 6 December is a Sunday; Monday is a working day
  2026-03-04 | 30 days  | 2026-04-06 | 3 April is Good Friday; Easter Monday is no holiday of all
  """

// CP 14, 124; CPP 172.3: only holidays, Sundays among them, move the end.
private let italianCriminalCode = """
  2026-05-31 | 6 months | 2026-11-30 | no 31 November: the 30th, a Monday
  2026-05-28 | 6 months | 2026-11-28 | a Saturday is a working day here
  2026-05-29 | 6 months | 2026-11-30 | the 29th is a Sunday; Monday
  2026-06-26 | 6 months | 2026-12-28 | 26 December is a holiday, 27 a Sunday; Monday
  2026-09-08 | 3 months | 2026-12-09 | 8 December is a Tuesday
  2026-03-02 | 3 months | 2026-06-03 | 2 June is a Tuesday
  2026-01-25 | 3 months | 2026-04-27 | 25 April is a Saturday and a holiday, then Sunday; Monday
  2026-08-31 | 6 months | 2027-03-01 | no 31 Feb: the 28th, a Sunday; Monday
  2026-07-06 | 6 months | 2027-01-07 | 6 January is a Wednesday
  2026-01-06 | 3 months | 2026-04-07 | 6 April is Easter Monday
  2026-08-15 | 3 months | 2026-11-16 | 15 November is a Sunday; Monday
  """

// Regulation (EEC, Euratom) 1182/71 art. 3(1), (2)(c), (3), (4).
private let unionPeriods = """
  2026-12-31 | 1 month         | 2027-02-01 | 31 January is a Sunday; Monday
  2026-08-31 | 6 months        | 2027-03-01 | no 31 Feb: the 28th, a Sunday; Monday
  2026-01-29 | 1 month         | 2026-03-02 | no 29 Feb: the 28th, a Saturday; Monday
  2024-01-29 | 1 month         | 2024-02-29 | a Thursday
  2026-11-16 | 1 month         | 2026-12-16 | a Wednesday
  2026-11-19 | 2 weeks         | 2026-12-03 | a Thursday again
  2026-10-22 | 60 days         | 2026-12-21 | 9 of October, 30, and 21 of December; a Monday
  2026-11-05 | 10 days         | 2026-11-16 | 15 November is a Sunday; Monday
  2026-11-20 | 10 working_days | 2026-12-04 | a Friday; two weeks of five days
  2026-12-18 | 10 working_days | 2027-01-05 | 21-24, 28-31 December are eight; 4 and 5 January
  2026-04-01 | 3 working_days  | 2026-04-08 | the 2nd; Easter; the 7th and the 8th
  2026-11-22 | 1 working_day   | 2026-11-23 | from a Sunday
  2026-11-21 | 2 working_days  | 2026-11-24 | from a Saturday: Monday and Tuesday
  2026-05-13 | 2 working_days  | 2026-05-18 | Thursday is Ascension Day; Friday and Monday
  """

// FRCP 6(a)(1), (6); 5 USC 6103. The last three: RCW 1.12.040.
private let federalRules = """
  2026-11-12 | 14 days | 2026-11-27 | Thanksgiving is Thursday the 26th
  2026-06-20 | 14 days | 2026-07-06 | 4 July is a Saturday; Monday the 6th
  2026-01-05 | 14 days | 2026-01-20 | the third Monday of January is the 19th
  2026-02-02 | 14 days | 2026-02-17 | the third Monday of February is the 16th
  2026-04-25 | 30 days | 2026-05-26 | the last Monday of May is the 25th
  2026-08-24 | 14 days | 2026-09-08 | the first Monday of September is the 7th
  2026-09-28 | 14 days | 2026-10-13 | the second Monday of October is the 12th
  2026-10-28 | 14 days | 2026-11-12 | 11 November is a Wednesday
  2026-12-11 | 14 days | 2026-12-28 | Christmas is a Friday; Monday
  2026-06-05 | 14 days | 2026-06-22 | 19 June is a Friday; Monday
  2020-06-05 | 14 days | 2020-06-19 | 19 June was no holiday before 2021
  2027-12-18 | 14 days | 2028-01-03 | 1 January 2028 is a Saturday; Monday
  2026-03-02 | 2 years | 2028-03-02 | a Thursday
  2026-07-04 | 2 years | 2028-07-05 | 4 July 2028 is a Tuesday
  2024-02-29 | 2 years | 2026-03-02 | no 29 Feb: the 28th, a Saturday; Monday
  """

// Interpretation Act, ss. 26, 28, 35: holidays include Sundays, not Saturdays. Criminal Code s. 786(2).
private let canadianPeriods = """
  2025-11-11 | 12 months | 2026-11-12 | 11 November is a holiday
  2025-12-26 | 12 months | 2026-12-26 | a Saturday, and the 26th is not in the list
  2025-12-27 | 12 months | 2026-12-28 | a Sunday; Monday
  2025-04-03 | 12 months | 2026-04-04 | Good Friday; Saturday is no holiday
  2025-04-05 | 12 months | 2026-04-07 | Easter Sunday and Monday; Tuesday
  2025-05-18 | 12 months | 2026-05-19 | the Monday before 25 May is the 18th
  2025-07-01 | 12 months | 2026-07-02 | 1 July is a holiday
  2025-09-30 | 12 months | 2026-10-01 | 30 September is a holiday
  """

// CPR 2.8, 2.10. Banking and Financial Dealings Act 1971, schedule 1, and proclamations.
private let englishRules = """
  2027-12-11 | 14 days | 2027-12-29 | 25 and 26 are a weekend; Monday and Tuesday instead
  2022-12-11 | 14 days | 2022-12-28 | Sunday the 25th; Monday is Boxing Day; Tuesday instead
  2022-05-05 | 28 days | 2022-06-06 | 2 and 3 June 2022 by proclamation; Monday
  2026-08-17 | 14 days | 2026-09-01 | the last Monday of August is the 31st
  2027-05-03 | 28 days | 2027-06-01 | the last Monday of May is the 31st
  2026-12-14 | 14 days | 2026-12-29 | 26 December is a Saturday; Monday the 28th instead
  """
