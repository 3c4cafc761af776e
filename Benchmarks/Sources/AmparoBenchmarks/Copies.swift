import Amparo
import AmparoData
import Foundation

/// A folder of data in which a place of the held data stands many times, under codes that no place has.
struct Copies {
  /// The folder could not be written, or there is no such place.
  struct Failure: Error {
    var path: String
  }

  let folder: URL
  private let place: PlaceCode

  /// An empty folder beside other temporary files.
  init(of place: PlaceCode) throws {
    self.place = place
    folder = FileManager.default.temporaryDirectory
      .appending(path: "amparo-growth-\(UUID().uuidString)")
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// The place, and copies of it as other places, until there are as many as asked for.
  func writePlaces(_ count: Int) throws {
    try writeCommon()
    let files = try pieces()
    for number in 0..<count {
      let code = Self.code(number)
      for (name, text) in files {
        let path =
          number == 0
          ? "jurisdictions/\(place)/\(place)\(name)"
          : "jurisdictions/\(code.prefix(2))/\(code)\(name)"
        try write(number == 0 ? text : renamed(text, to: code), to: path)
      }
    }
  }

  /// The place with its laws over and over, each time under other ids.
  func writeLaws(_ times: Int) throws {
    try writeCommon()
    for (name, text) in try pieces() {
      try write(text, to: "jurisdictions/\(place)/\(place)\(name)")
      guard name.hasPrefix(".laws") else { continue }
      for number in 1..<max(times, 1) {
        try write(
          withOtherIds(text, number), to: "jurisdictions/\(place)/\(place).\(number)\(name)")
      }
    }
  }

  /// The files of the place, by what follows its code in their names.
  private func pieces() throws -> [(name: String, text: String)] {
    let start = "jurisdictions/\(place.country)/\(place)."
    let pieces = EmbeddedData.files(under: start).map { file in
      (name: String("\(file.path)".dropFirst(start.count - 1)), text: "\(file.contents)")
    }
    if pieces.isEmpty { throw Failure(path: start) }
    return pieces
  }

  /// What does not grow: the services, and what serves many places.
  private func writeCommon() throws {
    for folder in ["platforms/", "bodies/", "instruments/", "calendars/\(place.country)"] {
      for file in EmbeddedData.files(under: folder) {
        try write("\(file.contents)", to: "\(file.path)")
      }
    }
  }

  /// ISO 3166 leaves the codes from XA to XZ to private use.
  private static func code(_ number: Int) -> String {
    let letter = Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(number / 1000 % 26)))
    return "X\(letter)-" + String(format: "%03d", number % 1000)
  }

  private func renamed(_ text: String, to code: String) -> String {
    let (old, new) = ("\(place)".lowercased(), code.lowercased())
    return text.replacingOccurrences(of: "\ncode: \(place)\n", with: "\ncode: \(code)\n")
      .replacingOccurrences(of: "- \(old)/", with: "- \(new)/")
      .replacingOccurrences(of: "law: \(old)/", with: "law: \(new)/")
  }

  private func withOtherIds(_ text: String, _ number: Int) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { $0.hasPrefix("  - id: ") ? "\($0)-\(number)" : String($0) }
      .joined(separator: "\n")
  }

  private func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
