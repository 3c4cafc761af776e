import Foundation

/// Whole processes, cold: an empty one with the same argument parser, and `amparo ask`.
enum ProcessCases {
  static func all(_ situations: Situations, programs: URL) -> [Case] {
    let empty = programs.appending(path: "EmptyCommand").path
    let amparo = programs.appending(path: "amparo").path
    var cases = [
      Case("process/floor") { try ran(empty, []) },
      Case("process/version", floor: "process/floor") { try ran(amparo, ["--version"]) },
    ]
    for entry in situations.entries {
      for format in ["text", "json"] {
        cases.append(
          Case("process/ask-\(format)/\(entry.name)", floor: "process/floor") {
            try ran(
              amparo,
              ["ask", "--situation", entry.path, "--today", Situations.day, "--format", format])
          })
      }
    }
    return cases
  }

  private static func ran(_ path: String, _ arguments: [String]) throws -> Int {
    _ = try ChildProcess(path: path, arguments: arguments).run()
    return 0
  }
}
