import Testing

@testable import Amparo

/// Clocks of hours: every hour counts, and local time only shows the end.
struct HoursTests {
  @Test(arguments: Row.table(exactHours)) func exact(row: Row) throws {
    let due = try clock(row[1], Regimes.plain, row[0], zone: row[2].isEmpty ? nil : row[2])
    #expect(due.end?.text == row[3])
    #expect(due.safeBy == due.end)
  }

  @Test(arguments: Row.table(fullHours)) func fullHour(row: Row) throws {
    let due = try clock(row[1], Regimes.union, row[0], zone: row[2].isEmpty ? nil : row[2])
    #expect(due.end?.text == row[3])
  }

  @Test(arguments: Row.table(rollingHours)) func rolling(row: Row) throws {
    let due = try clock(
      row[1], Regimes.hoursThatRoll, row[0], zone: "America/New_York",
      calendar: Calendars.unitedStates)
    #expect(due.end?.text == row[2])
  }

  @Test(arguments: Row.table(roughHours)) func onlyTheDayIsKnown(row: Row) throws {
    for (against, safe) in [(RunsAgainst.victim, row[2]), (.platform, row[3])] {
      let due = try reckon(
        rule(row[1], against: against), Regimes.plain, [.discovery: .on(day(row[0]))],
        today: row[0])
      #expect(due.safeBy?.text == safe)
      #expect(due.end?.text == row[3])
      #expect(due.assumptions.contains(.hourNotKnown))
    }
  }

  @Test("Harmful Digital Communications Act 24: first the host's 48 hours, then the author's (T16)")
  func sequence() throws {
    let host = try clock("48 hours", Regimes.plain, "2026-11-20T09:00+13:00")
    #expect(host.end?.text == "2026-11-22T09:00+13:00")
    // The host told the author after a day; without word from the host, the end of its time counts.
    for (told, expected) in [
      ("2026-11-21T09:00+13:00", "2026-11-23T09:00+13:00"),
      ("2026-11-22T09:00+13:00", "2026-11-24T09:00+13:00"),
    ] {
      var author = try rule("48 hours", against: .uploader)
      author.start = .deadline("host-tells-author")
      let due = try Reckoner.reckon(
        rule: author, regime: Regimes.plain, calendar: nil,
        triggers: Triggers([:], deadlines: ["host-tells-author": .instant(instant(told))]),
        today: day("2026-11-22"))
      #expect(due.end?.text == expected)
    }
  }

  @Test("A clock of hours that is over on an earlier day has expired")
  func expired() throws {
    let sent = try instant("2026-11-20T21:15-05:00")
    var rule = try rule("48 hours", against: .platform)
    rule.start = .trigger(.notice)
    for (today, state) in [("2026-11-22", Due.State.running), ("2026-11-23", .expired)] {
      let due = try reckon(rule, Regimes.plain, [.notice: .instant(sent)], today: today)
      #expect(due.state == state)
    }
  }

  @Test("The same moment in two zones")
  func twoZones() throws {
    let sent = try instant("2026-11-20T10:00+11:00")
    let zones = ZoneData()
    #expect(zones.show(sent, in: "Europe/Madrid").text == "2026-11-20T00:00+01:00")
    #expect(zones.show(sent, in: "America/Los_Angeles").text == "2026-11-19T15:00-08:00")
    #expect(zones.show(sent, in: "Nowhere/At_All") == sent)
  }
}

private let exactHours = """
  2026-11-20T21:15-05:00 | 48 hours   |                     | 2026-11-22T21:15-05:00 | no zone
  2026-10-31T10:00-04:00 | 48 hours   | America/New_York    | 2026-11-02T09:00-05:00 | 1 November has 25 hours
  2027-03-13T10:00-05:00 | 48 hours   | America/New_York    | 2027-03-15T11:00-04:00 | 14 March has 23
  2026-11-01T00:30-04:00 | 2 hours    | America/New_York    | 2026-11-01T01:30-05:00 | 1:30 the second time
  2026-10-24T10:00+02:00 | 24 hours   | Europe/Madrid       | 2026-10-25T09:00+01:00 | last Sunday of October
  2027-03-27T10:00+01:00 | 24 hours   | Europe/Madrid       | 2027-03-28T11:00+02:00 | last Sunday of March
  2026-10-25T00:30+02:00 | 8 hours    | Europe/Berlin       | 2026-10-25T07:30+01:00 | the night has an hour more
  2027-03-28T00:30+01:00 | 8 hours    | Europe/Berlin       | 2027-03-28T09:30+02:00 | and an hour less
  2026-10-24T10:00+02:00 | 24 hours   |                     | 2026-10-25T10:00+02:00 | no zone: the offset stays
  2026-10-24T12:00+01:00 | 48 hours   | Europe/London       | 2026-10-26T11:00Z      | last Sunday of October
  2026-10-03T10:00+10:00 | 24 hours   | Australia/Sydney    | 2026-10-04T11:00+11:00 | first Sunday of October
  2027-04-03T10:00+11:00 | 24 hours   | Australia/Sydney    | 2027-04-04T09:00+10:00 | first Sunday of April
  2026-10-03T10:00+10:30 | 24 hours   | Australia/Lord_Howe | 2026-10-04T10:30+11:00 | half an hour
  2027-04-03T10:00+11:00 | 24 hours   | Australia/Lord_Howe | 2027-04-04T09:30+10:30 | and back
  2026-09-26T12:00+12:00 | 48 hours   | Pacific/Auckland    | 2026-09-28T13:00+13:00 | last Sunday of September
  2027-04-03T12:00+13:00 | 48 hours   | Pacific/Auckland    | 2027-04-05T11:00+12:00 | first Sunday of April
  2026-09-05T12:00-04:00 | 24 hours   | America/Santiago    | 2026-09-06T13:00-03:00 | midnight of 5 September
  2026-10-17T12:00-03:00 | 24 hours   | America/Sao_Paulo   | 2026-10-18T12:00-03:00 | no summer time since 2019
  2018-11-03T12:00-03:00 | 24 hours   | America/Sao_Paulo   | 2018-11-04T13:00-02:00 | there was in 2018
  2026-11-20T10:00+05:30 | 36 hours   | Asia/Kolkata        | 2026-11-21T22:00+05:30 | half-hour zone
  2026-11-20T23:50+05:45 | 24 hours   | Asia/Kathmandu      | 2026-11-21T23:50+05:45 | quarter-hour zone
  2026-11-20T22:30-03:30 | 2 hours    | America/St_Johns    | 2026-11-21T00:30-03:30 | past midnight
  2026-12-31T23:00+09:00 | 3 hours    | Asia/Tokyo          | 2027-01-01T02:00+09:00 | past the year's end
  2028-02-28T23:30+01:00 | 24 hours   | Europe/Paris        | 2028-02-29T23:30+01:00 | a leap day
  2026-11-20T10:10+05:30 | 90 minutes | Asia/Kolkata        | 2026-11-20T11:40+05:30 | minutes
  2050-10-29T10:00+02:00 | 24 hours   | Europe/Madrid       | 2050-10-30T09:00+01:00 | by the rule for far years
  2050-10-01T10:00+10:00 | 24 hours   | Australia/Sydney    | 2050-10-02T11:00+11:00 | far, and south
  """

// Regulation 1182/71 art. 3(1): the hour of the event does not count.
private let fullHours = """
  2026-11-20T14:20+01:00 | 24 hours |                   | 2026-11-21T15:00+01:00 | from 15:00
  2026-11-20T14:00+01:00 | 24 hours |                   | 2026-11-21T15:00+01:00 | 14:00 lies in the hour to 15:00
  2026-11-20T14:59+01:00 | 24 hours |                   | 2026-11-21T15:00+01:00 | from 15:00
  2026-11-20T23:45+01:00 | 24 hours |                   | 2026-11-22T00:00+01:00 | from midnight to midnight
  2026-11-20T14:20+05:30 | 2 hours  | Asia/Kolkata      | 2026-11-20T17:00+05:30 | hours of local time
  2026-10-25T01:20+02:00 | 2 hours  | Europe/Madrid     | 2026-10-25T03:00+01:00 | 2:00, 2:00 again, 3:00
  2027-03-28T01:20+01:00 | 24 hours | Europe/Madrid     | 2027-03-29T03:00+02:00 | there is no 2:00: from 3:00
  2026-12-31T23:10+01:00 | 72 hours |                   | 2027-01-04T00:00+01:00 | over a holiday and a Sunday
  """

// FRCP 6(a)(2)(C): to the same time of the next day that is no Saturday, Sunday or legal holiday.
private let rollingHours = """
  2026-11-19T14:00-05:00 | 72 hours | 2026-11-23T14:00-05:00 | Sunday 14:00; Monday
  2026-11-24T09:00-05:00 | 48 hours | 2026-11-27T09:00-05:00 | Thanksgiving 9:00; Friday
  2026-10-30T12:00-04:00 | 48 hours | 2026-11-02T11:00-05:00 | Sunday 11:00 after the change; Monday
  2026-11-17T14:00-05:00 | 72 hours | 2026-11-20T14:00-05:00 | Friday: it stays
  2027-03-12T12:00-05:00 | 24 hours | 2027-03-15T12:00-04:00 | Saturday 12:00; Monday 12:00 in summer time
  """

// The event lies between the two midnights of the day, and so does the end, a period later.
private let roughHours = """
  2026-11-20 | 48 hours | 2026-11-21 | 2026-11-22 | from Friday 0:00 to Sunday 0:00, or from 24:00 to 24:00
  2026-11-20 | 24 hours | 2026-11-20 | 2026-11-21 | the day itself is all that is safe
  2026-11-20 | 36 hours | 2026-11-20 | 2026-11-22 | noon of the 21st at the earliest, of the 22nd at the latest
  2026-11-20 | 72 hours | 2026-11-22 | 2026-11-23 | three days
  2026-11-20 | 2 hours  | 2026-11-20 | 2026-11-21 | never before the event's own day
  """
