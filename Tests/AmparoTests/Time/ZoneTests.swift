import Testing

@testable import Amparo

/// Zone data: what the system's says, and what is refused.
struct ZoneTests {
  private let zones = ZoneData()

  @Test(arguments: Row.table(offsets)) func offset(row: Row) throws {
    let moment = try instant(row[1])
    #expect(zones.show(moment, in: row[0]).text == row[2])
  }

  @Test(arguments: Row.table(local)) func localTime(row: Row) throws {
    let zone = zones.zone(row[0])
    let minutes = try instant("\(row[1])T\(row[2])Z").secondOfDay
    let found = zone?.instants(try day(row[1]), secondOfDay: minutes).map(\.text)
    let expected = row[3].split(separator: " ").map { String($0) }
    #expect(found == expected)
  }

  @Test(arguments: [
    "", "Nowhere/City", "../../../etc/passwd", "/etc/passwd", "Europe/../Europe/Madrid",
    "Europe//Madrid",
    "Europe/Madrid\u{0}", "Európa/Madrid", ".", "a/b/c/d/e",
  ])
  func missing(name: String) {
    #expect(zones.lookUp(name) == .missing)
  }

  @Test("A folder, and a file that is no zone data")
  func refused() {
    #expect(zones.lookUp("Europe") == .missing)
    #expect(ZoneData(folders: ["/etc"]).lookUp("passwd") == .refused(.notZoneData))
    #expect(ZoneData(folders: ["/no/such/folder"]).lookUp("Europe/Madrid") == .missing)
  }

  /// A small zone of the second version: an hour ahead, with the rule of most of Europe.
  private func bytes(
    types: [Int32] = [3600], changes: [(Int64, UInt8)] = [],
    footer: String = "\nCET-1CEST,M3.5.0,M10.5.0/3\n",
    counts: [UInt32]? = nil
  ) -> [UInt8] {
    func big<Number: FixedWidthInteger>(_ value: Number) -> [UInt8] {
      withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }
    let header = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
    let empty =
      header + [0, 0, 0, 0, 1, 4].flatMap { big(UInt32($0)) } + big(Int32(0)) + [0, 0] + [
        85, 84, 67, 0,
      ]
    let numbers = counts ?? [0, 0, 0, UInt32(changes.count), UInt32(types.count), 4]
    var all = empty + header + numbers.flatMap { big($0) }
    for change in changes { all += big(change.0) }
    all += changes.map(\.1)
    for type in types { all += big(type) + [0, 0] }
    return all + [67, 69, 84, 0] + Array(footer.utf8)
  }

  @Test("A file made by hand is read")
  func handMade() throws {
    let zone = try Zone(name: "Made/Up", bytes(types: [0, 3600], changes: [(0, 1)]))
    #expect(zone.offset(at: -1) == 0)
    // 1 January 1970 is winter, 1 July summer by the rule.
    #expect(zone.offset(at: 0) == 3600)
    #expect(zone.offset(at: 181 * 86_400) == 7200)
  }

  @Test("Every truncation is refused, and none crashes")
  func truncated() {
    let whole = bytes(types: [0, 3600], changes: [(0, 1), (1_000_000, 0)])
    for count in 0..<whole.count {
      #expect(throws: Zone.Fault.self) { try Zone(name: "x", Array(whole.prefix(count))) }
    }
  }

  @Test(
    "Counts that lie, changes out of order, kinds that are not there, offsets of no place on earth")
  func contradictory() {
    let bad: [[UInt8]] = [
      bytes(counts: [0, 0, 0, 4_000_000_000, 1, 4]), bytes(counts: [0, 0, 0, 0, 0, 4]),
      bytes(changes: [(5, 0), (5, 0)]), bytes(changes: [(9, 0), (5, 0)]),
      bytes(changes: [(5, 7)]), bytes(types: [400_000]), bytes(footer: "\nnonsense!\n"),
      bytes(footer: "\nCET-1CEST,M13.5.0,M10.5.0\n"), bytes(footer: "\nCET-25\n"),
      bytes(footer: "\nCET-1CEST,M3.5.0\n"), bytes(footer: "no newline"),
    ]
    for bytes in bad {
      #expect(throws: Zone.Fault.self) { try Zone(name: "x", bytes) }
    }
  }

  @Test("Noise in place of any byte never crashes")
  func noise() {
    let whole = bytes(types: [0, 3600], changes: [(0, 1), (1_000_000, 0)])
    for index in whole.indices {
      for value in [UInt8(0), 1, 127, 128, 255] {
        var noisy = whole
        noisy[index] = value
        let zone = try? Zone(name: "x", noisy)
        if let offset = zone?.offset(at: 1_795_000_000) { #expect(abs(offset) <= 93_600) }
      }
    }
  }
}

private let offsets = """
  Europe/Madrid       | 2026-10-25T00:59:59Z | 2026-10-25T02:59:59+02:00 | the last second of summer time
  Europe/Madrid       | 2026-10-25T01:00Z    | 2026-10-25T02:00+01:00    | and the first of winter
  Europe/Madrid       | 2027-03-28T00:59Z    | 2027-03-28T01:59+01:00    | the last Sunday of March
  Europe/Madrid       | 2027-03-28T01:00Z    | 2027-03-28T03:00+02:00    | an hour is skipped
  Europe/Dublin       | 2026-07-01T12:00Z    | 2026-07-01T13:00+01:00    | standard time is the summer's
  Europe/Dublin       | 2060-01-01T12:00Z    | 2060-01-01T12:00Z         | by the rule, with a winter time
  Europe/Dublin       | 2060-07-01T12:00Z    | 2060-07-01T13:00+01:00    | by the rule
  America/New_York    | 2026-11-01T05:59Z    | 2026-11-01T01:59-04:00    | first Sunday of November
  America/New_York    | 2026-11-01T06:00Z    | 2026-11-01T01:00-05:00    | 1:00 again
  America/New_York    | 2099-07-04T12:00Z    | 2099-07-04T08:00-04:00    | by the rule
  America/Los_Angeles | 2027-03-14T10:00Z    | 2027-03-14T03:00-07:00    | second Sunday of March
  Australia/Sydney    | 2026-10-03T16:00Z    | 2026-10-04T03:00+11:00    | first Sunday of October
  Australia/Sydney    | 2099-01-01T00:00Z    | 2099-01-01T11:00+11:00    | summer over the turn of the year
  Australia/Sydney    | 2099-06-01T00:00Z    | 2099-06-01T10:00+10:00    | by the rule
  Australia/Adelaide  | 2026-06-01T00:00Z    | 2026-06-01T09:30+09:30    | half an hour
  Asia/Kolkata        | 2026-06-01T00:00Z    | 2026-06-01T05:30+05:30    | half an hour
  Asia/Kathmandu      | 2026-06-01T00:00Z    | 2026-06-01T05:45+05:45    | three quarters
  Pacific/Chatham     | 2026-12-01T00:00Z    | 2026-12-01T13:45+13:45    | three quarters, in summer
  Pacific/Kiritimati  | 2026-06-01T12:00Z    | 2026-06-02T02:00+14:00    | the first to see the day
  Asia/Tokyo          | 2099-06-01T00:00Z    | 2099-06-01T09:00+09:00    | never changes
  America/Sao_Paulo   | 2026-12-01T12:00Z    | 2026-12-01T09:00-03:00    | no summer time any more
  UTC                 | 2026-12-01T12:00Z    | 2026-12-01T12:00Z         | the zone itself
  """

private let local = """
  Europe/Madrid    | 2026-11-20 | 10:00 | 2026-11-20T10:00+01:00                        | once
  Europe/Madrid    | 2026-10-25 | 02:30 | 2026-10-25T02:30+02:00 2026-10-25T02:30+01:00 | twice
  Europe/Madrid    | 2027-03-28 | 02:30 |                                               | never
  America/New_York | 2026-11-01 | 01:15 | 2026-11-01T01:15-04:00 2026-11-01T01:15-05:00 | twice
  Asia/Kolkata     | 2026-11-01 | 01:15 | 2026-11-01T01:15+05:30                        | once
  """
