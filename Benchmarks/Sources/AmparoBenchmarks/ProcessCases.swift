import Foundation

/// Whole processes, cold: an empty one with the same argument parser, and `amparo ask`.
enum ProcessCases {
  static func all(_ situations: Situations, programs: URL) -> [Case] {
    let empty = programs.appending(path: "EmptyCommand").path
    let amparo = programs.appending(path: "amparo").path
    var cases = [
      Self.process("process/floor", floor: nil, empty, []),
      Self.process("process/version", floor: "process/floor", amparo, ["--version"]),
    ]
    for entry in situations.entries {
      for format in ["text", "json"] {
        cases.append(
          Self.process(
            "process/ask-\(format)/\(entry.name)", floor: "process/floor", amparo,
            ["ask", "--situation", entry.path, "--today", Situations.day, "--format", format]))
      }
    }
    return cases
  }

  private static func process(
    _ name: String, floor: String?, _ path: String, _ arguments: [String]
  ) -> Case {
    let child = ChildProcess(path: path, arguments: arguments)
    return Case(name, floor: floor, stopwatch: .wall) {
      try child.run()
      return 0
    }
  }
}
