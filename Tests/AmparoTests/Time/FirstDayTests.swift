import Testing

@testable import Amparo

/// Last days by regimes in which the first day counts, or months run from the first day counted.
struct FirstDayTests {
  @Test(arguments: Row.table(startOfADay)) func germanStartOfADay(row: Row) throws {
    #expect(try end(row, Regimes.included, Calendars.germany) == row[2])
  }

  @Test(arguments: Row.table(irishInterpretation)) func ireland(row: Row) throws {
    #expect(try end(row, Regimes.included) == row[2])
  }

  @Test(arguments: Row.table(brazilianCriminalCode)) func brazil(row: Row) throws {
    #expect(try end(row, Regimes.included) == row[2])
  }

  @Test(arguments: Row.table(japaneseProcedure)) func japan(row: Row) throws {
    #expect(try end(row, Regimes.fromFirstDay, Calendars.japan) == row[2])
  }

  @Test(arguments: Row.table(japaneseLimitation)) func japanLimitation(row: Row) throws {
    #expect(try end(row, Regimes.limitation, Calendars.japan) == row[2])
  }

  @Test(arguments: Row.table(koreanProcedure)) func korea(row: Row) throws {
    #expect(try end(row, Regimes.fromFirstDay, Calendars.korea) == row[2])
  }

  @Test(arguments: Row.table(koreanLimitation)) func koreaLimitation(row: Row) throws {
    #expect(try end(row, Regimes.limitation, Calendars.korea) == row[2])
  }
}

// BGB 187(2), 188(2) second alternative, 188(3): ages, and periods that begin with a day.
private let startOfADay = """
  2026-01-01 | 1 year   | 2026-12-31 | the day before 1 January
  2026-02-01 | 1 month  | 2026-02-28 | the day before 1 March
  2026-03-31 | 1 month  | 2026-04-30 | there is no 31 April: the last of the month
  2024-02-29 | 1 year   | 2025-02-28 | there is no 29 February 2025: the last of the month
  2008-02-29 | 18 years | 2026-02-28 | eighteen with the end of 28 February
  2008-03-01 | 18 years | 2026-02-28 | the day before the birthday
  2026-03-01 | 1 week   | 2026-03-07 | seven days, the first among them
  2026-03-01 | 14 days  | 2026-03-14 | fourteen days, the first among them
  2026-05-15 | 3 months | 2026-08-14 | the day before 15 August
  2026-12-01 | 3 months | 2027-02-28 | the day before 1 March
  2023-12-01 | 3 months | 2024-02-29 | the day before 1 March of a leap year
  """

// Interpretation Act 2005, s. 18(h): the day that a period runs from is in it.
private let irishInterpretation = """
  2026-03-02 | 2 years  | 2028-03-01 | the day before 2 March 2028
  2026-03-01 | 2 years  | 2028-02-29 | the day before 1 March of a leap year
  2024-02-29 | 2 years  | 2026-02-28 | there is no 29 February 2026
  2026-12-31 | 6 months | 2027-06-30 | there is no 31 June
  2026-11-22 | 1 year   | 2027-11-21 | the day before 22 November
  2026-01-01 | 6 years  | 2031-12-31 | the day before 1 January
  2026-05-10 | 21 days  | 2026-05-30 | the 10th is the first of 21
  """

// CP 10: the day of the start is in the period; months by the common calendar (Lei 810/1949).
private let brazilianCriminalCode = """
  2026-01-10 | 6 months | 2026-07-09 | the day before 10 July
  2026-08-31 | 6 months | 2027-02-28 | there is no 31 February: the last of the month
  2027-08-31 | 6 months | 2028-02-29 | likewise in a leap year
  2026-09-01 | 6 months | 2027-02-28 | the day before 1 March
  2026-07-01 | 6 months | 2026-12-31 | the day before 1 January
  2026-12-25 | 6 months | 2027-06-24 | the day before 25 June
  2026-03-31 | 6 months | 2026-09-30 | there is no 31 September
  """

// Civil Code 140 to 143; CCP 55(1) to (3): off are Saturday, Sunday, holidays, 29-31 Dec, 2-3 Jan.
private let japaneseProcedure = """
  2026-06-30 | 6 months | 2027-01-04 | from 1 July to 31 December; off until 3 January; Monday
  2026-11-05 | 6 months | 2027-05-06 | from the 6th to 5 May, a holiday; Thursday
  2025-11-02 | 6 months | 2026-05-07 | 2 May is a Saturday; 3-5 holidays, 6 for Sunday the 3rd
  2026-08-30 | 6 months | 2027-03-01 | from the 31st; no 31 Feb: the 28th, a Sunday
  2026-02-28 | 1 month  | 2026-03-31 | from 1 March to the day before 1 April
  2027-02-28 | 1 month  | 2027-03-31 | from 1 March to the day before 1 April
  2026-03-20 | 6 months | 2026-09-24 | 20 Sept is a Sunday; 21, 23 holidays and 22 between them
  2026-01-31 | 1 month  | 2026-03-02 | from 1 February to the 28th, a Saturday; Monday
  2026-09-22 | 2 months | 2026-11-24 | to 22 November, a Sunday; Monday the 23rd is a holiday
  2026-12-22 | 7 days   | 2027-01-04 | the seventh is 29 December; off until 3 January
  2026-07-06 | 14 days  | 2026-07-21 | 20 July is the third Monday
  2026-08-31 | 6 months | 2027-03-01 | from 1 September to 28 February, a Sunday; Monday
  """

// CCP 55(1) proviso, (3) proviso: for limitation the first day counts whole, and nothing moves the end.
private let japaneseLimitation = """
  2026-03-10 | 3 years | 2029-03-09 | the day before 10 March
  2026-01-01 | 3 years | 2028-12-31 | a Sunday, and a closing day: it stays
  2024-02-29 | 3 years | 2027-02-28 | there is no 29 February: the last of the month
  2026-03-01 | 3 years | 2029-02-28 | the day before 1 March
  2025-03-01 | 3 years | 2028-02-29 | the day before 1 March of a leap year
  2026-05-04 | 5 years | 2031-05-03 | a holiday stays
  """

// Civil Act 157 to 161; CPA 66.
private let koreanProcedure = """
  2026-06-30 | 6 months | 2026-12-31 | from 1 July to the day before 1 January; a Thursday
  2026-07-01 | 6 months | 2027-01-04 | 1 January is a Friday and off; Monday
  2026-02-28 | 1 month  | 2026-03-31 | from 1 March to the day before 1 April
  2026-06-25 | 6 months | 2026-12-28 | 25 December is a Friday; Monday
  2026-04-03 | 6 months | 2026-10-06 | 3 October is a Saturday; Monday the 5th stands in
  2026-02-09 | 6 months | 2026-08-10 | 9 August is a Sunday; Monday
  2026-02-15 | 6 months | 2026-08-18 | 15 August is a Saturday; Monday the 17th stands in
  """

// CPA 66(1), (3) provisos.
private let koreanLimitation = """
  2026-08-16 | 5 years  | 2031-08-15 | a holiday stays
  2026-11-22 | 7 years  | 2033-11-21 | the day before 22 November
  2024-02-29 | 5 years  | 2029-02-28 | there is no 29 February
  """
