import Testing

@testable import Amparo

/// A duty is owed host by host, by the law of the day on which each had its notice.
struct HostDutyTests {
  private let here = Host(establishment: .known(Made.place("AA")))
  private let there = Host(establishment: .known(Made.place("BB")))

  private func duty(
    _ hosts: [Host], of law: String = "duty", notices: [Notice] = []
  ) throws -> Finding {
    let situation = Made.situation {
      $0.victim.location = .known(Made.place("AA"))
      $0.hosts = hosts
      $0.notices = notices
    }
    return try #require(Made.finding(law, situation))
  }

  @Test func onlyTheHostsThatAreTiedOweIt() throws {
    let finding = try duty([there, here, there])
    #expect(finding.applicability == .applies)
    #expect(finding.hosts == [1])
    let none = try duty([there])
    #expect(none.applicability == .doesNotApply)
    #expect(none.hosts == [])
  }

  @Test func aHostOfWhichNothingIsKnownMayOweIt() throws {
    let finding = try duty([.unknown, there])
    #expect(finding.applicability == .depends)
    #expect(finding.hosts == [0])
    #expect(finding.dependsOn == FactSet(.hosts))
  }

  @Test func theKindOfHostCounts() throws {
    let chat = Host(platform: "nearby")
    let forum = Host(domain: "example.org", kind: .known(.forum))
    #expect(try duty([forum, chat], of: "duty-of-messengers").hosts == [1])
    #expect(try duty([forum], of: "duty-of-messengers").applicability == .doesNotApply)
    #expect(try duty([Host(domain: "a.b")], of: "duty-of-messengers").applicability == .depends)
  }

  /// The duty begins on 29 June 2026.
  @Test func eachNoticeHasItsDay() throws {
    let one = Host(domain: "one.example", establishment: .known(Made.place("AA")))
    let two = Host(domain: "two.example", establishment: .known(Made.place("AA")))
    let early = Notice(host: "one.example", sent: .day(Made.day("2026-06-28")))
    let late = Notice(host: "two.example", sent: .day(Made.day("2026-06-29")))
    #expect(try duty([one, two], notices: [early, late]).hosts == [1])
    #expect(try duty([one], notices: [early]).applicability == .doesNotApply)
    #expect(try duty([one], notices: [early, late]).applicability == .doesNotApply)
    #expect(try duty([two], notices: [early, late]).applicability == .applies)
  }

  @Test func anInstantIsOfTheDayWhereItWasSent() throws {
    let host = Host(domain: "one.example", establishment: .known(Made.place("AA")))
    let instant = try #require(Instant("2026-06-29T00:30+10:00"))
    let notice = Notice(host: "one.example", sent: .instant(instant))
    #expect(try duty([host], notices: [notice]).applicability == .applies)
  }
}
