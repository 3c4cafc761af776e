import Testing
import YAML

@testable import Amparo

/// Plain rows are read as lines: where that gives a situation, the reader of documents reads the same one.
struct SituationRowTests {
  private static let names = PlaceNames(resident: HeldData.files)

  private static let header =
    "victim.location,victim.nationality,victim.age,uploader.identity,hosts,conduct,image,"
    + "dates.disclosed,notices,steps_done,victim.deceased,depicts"

  private static let cells: [[String]] = [
    ["ES", "us-ca", " España ", "", "unknown", "Spian", "\"ES\"", "E\\u0053"],
    ["ES;MX", "ES", "ES; ;MX", ";", "unknown", ""], ["29", "adult", "029", "151", "", " 7 "],
    ["known", "unknown", "declined", ""], ["x", "x;example.org ; NL", "unknown", "redit", ""],
    ["threat", "disclosure;threat", "threats", ""], ["authentic", "real", "unknown", ""],
    ["2026-10-02", "2026-10", "2026-02-30", "declined", ""],
    [
      "x=2026-11-20T10:00+01:00", "x=2026-11-20; y = 2026-11-21", "x", "x=2026-11-20=z", "=", "",
    ],
    ["police_report=2026-11-10", "lawyer==x", "lawyer;police_report", "2026-11-10", ""],
    ["no", "2020-05", "perhaps", ""], ["nudity", "nudity;x", ""],
  ]

  private func columns() throws -> SituationColumns {
    let reading = Array(Self.header.utf8).withUnsafeBytes {
      SituationColumns.read(header: $0, file: "", line: 1)
    }
    return try #require(reading.columns)
  }

  @Test(arguments: 0..<4)
  func bothReadersReadTheSame(part: UInt64) throws {
    var random = Random(seed: part)
    let words = try #require(Self.names.words)
    // Names that are not resident have no table of words, so that the reader of documents reads every row.
    let slow = PlaceNames(HeldData.files)
    #expect(slow.words == nil)
    let columns = try columns()
    var (quick, plain) = (0, 0)
    for _ in 0..<300 {
      var cells = Self.cells.map { random.below(8) == 0 ? random.one(of: $0) : $0[0] }
      for index in cells.indices where random.below(3) == 0 { cells[index] = "" }
      if random.below(20) == 0 { cells.removeLast() }
      var bytes = Array(cells.joined(separator: ",").utf8)
      for round in 0..<2 where !bytes.isEmpty {
        if round == 1 { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
        bytes.withUnsafeBytes { row in
          let whole = SituationReading(
            row: row, columns: columns, file: "", line: 2, places: slow)
          let both = SituationReading(
            row: row, columns: columns, file: "", line: 2, places: Self.names)
          let line = columns.plain.line(row)
          let read = line.flatMap { $0.withUnsafeBytes { SituationLine.read($0, words) } }
          if let read {
            #expect(read == whole.situation, "\(String(decoding: row, as: UTF8.self))")
            quick += 1
          }
          #expect(both.situation == whole.situation)
          #expect(both.diagnostics == whole.diagnostics)
          if whole.situation != nil { plain += 1 }
        }
      }
    }
    // Most of what can be read is read so: else nothing would have been compared.
    #expect(quick * 3 > plain * 2 && quick > 60)
  }

  @Test func aPlainRowIsALineOfJSON() throws {
    let row = "ES,ES;MX,,,x;NL,,,2026-10,x=2026-11-20,,,"
    let line = try columns().plain.line(UnsafeRawBufferPointer(start: nil, count: 0))
    #expect(line == nil)
    let text = try Array(row.utf8).withUnsafeBytes { bytes in
      String(decoding: try #require(columns().plain.line(bytes)), as: UTF8.self)
    }
    #expect(
      text
        == #"{"victim":{"location":"ES","nationality":["ES","MX"]},"hosts":["x","NL"],"#
        + #""dates":{"disclosed":"2026-10"},"notices":[{"host":"x","sent":"2026-11-20"}]}"#)
  }
}
