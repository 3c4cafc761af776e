import Testing

@testable import Amparo

/// Bounds: "within six months of the one and three years of the other".
struct BoundTests {
  /// Sexual Offences Act 2003 s 66E with Magistrates' Courts Act 1980 s 127 (T17).
  private func summary(_ evidence: TriggerKnowledge, today: String = "2026-11-22") throws -> Due {
    let rule = DeadlineRule(
      id: "summary", deadlineClass: .summaryTimeLimit, runsAgainst: .prosecution,
      length: .fixed(try length("6 months")), start: .trigger(.evidenceSufficient),
      caps: [
        .init(period: try length("3 years"), start: .trigger(.commission), cite: "s 66E(8)")
      ])
    return try reckon(
      rule, Regimes.plain,
      [.commission: .on(day("2024-03-01")), .evidenceSufficient: evidence], today: today)
  }

  @Test("T17 six months from sufficient evidence, when three years from the act end later")
  func evidenceFirst() throws {
    let due = try summary(.on(day("2026-08-15")))
    #expect(due.end?.text == "2027-02-15")
    #expect(due.state == .running)
  }

  @Test("T17 three years from the act, when six months from the evidence end later")
  func actFirst() throws {
    let due = try summary(.on(day("2026-10-01")))
    #expect(due.end?.text == "2027-03-01")
    #expect(due.derivation.last == .capped(try day("2027-03-01"), cite: "s 66E(8)"))
  }

  @Test("T17 without evidence it has not started, and the bound stands all the same")
  func noEvidence() throws {
    let due = try summary(.notHappened(needs: "steps_done"))
    #expect(due.state == .notStarted)
    #expect(due.end == nil)
    #expect(due.latestEnd?.text == "2027-03-01")
    #expect(due.safeBy?.text == "2027-03-01")
    #expect(due.needs == ["steps_done"])
  }

  @Test("T17 nobody said whether there is evidence: not known, but over after three years")
  func evidenceUnknown() throws {
    let due = try summary(.unknown(needs: "steps_done"))
    #expect(due.state == .unknown)
    #expect(due.safeBy == nil)
    #expect(due.latestEnd?.text == "2027-03-01")
    let later = try summary(.unknown(needs: "steps_done"), today: "2027-03-02")
    #expect(later.state == .expired)
    #expect(later.end?.text == "2027-03-01")
    #expect(later.needs.isEmpty)
  }

  /// KK 101 § 2: a year from knowing the offender, three from the act.
  private func privateCharge(
    act: TriggerKnowledge, known: TriggerKnowledge, today: String
  ) throws -> Due {
    let rule = DeadlineRule(
      id: "private", deadlineClass: .privateActionWindow, runsAgainst: .victim,
      length: .fixed(try length("1 year")), start: .trigger(.uploaderKnown),
      caps: [.init(period: try length("3 years"), start: .trigger(.commission), cite: "KK 101")])
    return try reckon(
      rule, Regimes.plain, [.commission: act, .uploaderKnown: known], today: today)
  }

  @Test("A bound whose event is not known leaves the end open, and asks for it")
  func boundUnknown() throws {
    let known = TriggerKnowledge.on(try day("2026-05-10"))
    let unknown = TriggerKnowledge.unknown(needs: "dates.disclosed")
    let due = try privateCharge(act: unknown, known: known, today: "2026-11-22")
    #expect(due.state == .unknown)
    #expect(due.end?.text == "2027-05-10")
    #expect(due.safeBy == nil)
    #expect(due.needs == ["dates.disclosed"])
    #expect(due.assumptions.contains(.boundNotKnown(cite: "KK 101")))
    // Bounds only shorten, so what is over without them is over.
    let over = try privateCharge(act: unknown, known: known, today: "2027-05-11")
    #expect(over.state == .expired)
  }

  @Test("The offender known late: the bound from the act ends it first")
  func boundWins() throws {
    let due = try privateCharge(
      act: .on(day("2024-01-31")), known: .on(day("2026-11-01")), today: "2026-11-22")
    #expect(due.end?.text == "2027-01-31")
  }

  @Test("A bound whose event has not happened does not run, and is no question either")
  func boundNotHappened() throws {
    var rule = try rule("3 months")
    rule.caps = [
      .init(period: try length("6 months"), start: .trigger(.death), cite: "StGB 77b(4)")
    ]
    rule.restarts = [.init(ground: .newPublication, cite: "a")]
    rule.renewal = .init(times: 1, period: nil)
    let due = try reckon(
      rule, Regimes.plain,
      [.discovery: .on(day("2026-10-01")), .death: .notHappened(needs: "victim.deceased")],
      today: "2026-11-22")
    #expect(due.state == .running)
    #expect(due.end?.text == "2027-01-01")
    #expect(due.needs.isEmpty)
    #expect(
      due.assumptions
        == [
          .notRestarted(.newPublication, cite: "a"), .notRenewed(.init(times: 1, period: nil)),
        ])
  }

  @Test("No limit but a bound: the bound is the limit")
  func boundAlone() throws {
    var rule = try rule("1 year")
    rule.length = .none
    rule.caps = [.init(period: try length("10 years"), start: .trigger(.commission), cite: "OR 60")]
    let due = try reckon(
      rule, Regimes.plain,
      [.discovery: .on(day("2026-01-05")), .commission: .on(day("2024-02-29"))],
      today: "2026-11-22")
    #expect(due.end?.text == "2034-02-28")
    #expect(due.state == .running)
  }

  @Test("No limit at all is its own answer, whatever is known")
  func noLimit() throws {
    var rule = try rule("1 year")
    rule.length = .none
    let due = try reckon(rule, Regimes.plain, [:], today: "2026-11-22")
    #expect(due == Due(.noLimit))
  }

  @Test("DMCA 512(g)(2)(C): back after 10 to 14 working days; sue before the first of them")
  func window() throws {
    // Friday 20 November 2026; Thanksgiving is the 26th. 23 24 25 27 30, 1 2 3 4 7 | 8 9 10 11 December.
    var rule = try rule("1 day")
    rule.length = .between(try length("10 working_days"), try length("14 working_days"))
    rule.start = .trigger(.counterNotice)
    let event = TriggerKnowledge.on(try day("2026-11-20"))
    let due = try reckon(
      rule, Regimes.rolling, [.counterNotice: event], calendar: Calendars.unitedStates,
      today: "2026-11-22")
    #expect(due.safeBy?.text == "2026-12-07")
    #expect(due.earliestEnd?.text == "2026-12-07")
    #expect(due.end?.text == "2026-12-11")
    #expect(due.state == .running)
    rule.runsAgainst = .platform
    let host = try reckon(
      rule, Regimes.rolling, [.counterNotice: event], calendar: Calendars.unitedStates,
      today: "2026-12-09")
    #expect(host.safeBy?.text == "2026-12-11")
    #expect(host.state == .running)
  }

  @Test("Between the floor and the ceiling a window against the victim is still running")
  func insideTheWindow() throws {
    var rule = try rule("1 day")
    rule.length = .between(try length("10 days"), try length("14 days"))
    let due = try reckon(
      rule, Regimes.plain, [.discovery: .on(day("2026-11-10"))], today: "2026-11-22")
    #expect(due.state == .running)
    #expect(due.safeBy?.text == "2026-11-20")
    #expect(due.daysLeft(try day("2026-11-22")) == -2)
  }
}
