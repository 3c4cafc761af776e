import Foundation
import Testing

/// Runs the built `amparo` as its users do, in an empty folder and with no variables set.
struct Command {
  /// What a run printed, and how it ended.
  struct Result {
    var status: Int32
    var output: String
    var errors: String
    /// The lines of the output that are not empty.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// The folder of the executables that this build made.
  static let folder: URL = {
    let started = [
      CommandLine.arguments.first.map { URL(filePath: $0) }, Bundle.main.executableURL,
    ]
    let folders = started.compactMap { $0?.deletingLastPathComponent() }
    return folders.first {
      FileManager.default.isExecutableFile(atPath: $0.appending(path: "amparo").path)
    } ?? URL(filePath: ".build/debug")
  }()

  static let project = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of the data.
  static var data: String { project.appending(path: "Data").path }

  /// Runs `amparo` with arguments.
  static func amparo(
    _ arguments: String..., input: String = "", variables: [String: String] = [:]
  ) throws -> Result {
    try run(folder.appending(path: "amparo").path, arguments, input: input, variables)
  }

  /// Runs `amparo` with a list of arguments.
  static func amparo(_ arguments: [String]) throws -> Result {
    try run(folder.appending(path: "amparo").path, arguments, input: "", [:])
  }

  /// Runs a line in a shell that finds `amparo`.
  static func shell(_ line: String) throws -> Result {
    try run("/bin/sh", ["-c", line], input: "", [:])
  }

  private static func run(
    _ path: String, _ arguments: [String], input: String, _ variables: [String: String]
  ) throws -> Result {
    let scratch = try Scratch()
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = scratch.url
    process.environment = ["PATH": "\(folder.path):/usr/bin:/bin"]
      .merging(variables) { $1 }
    // Files, since a pipe that nobody reads would hold a long answer back.
    let (output, errors) = (scratch.url.appending(path: ".o"), scratch.url.appending(path: ".e"))
    let given = scratch.url.appending(path: ".i")
    try Data(input.utf8).write(to: given)
    for file in [output, errors] { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: given)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}

/// A folder of its own for one test, gone afterwards.
final class Scratch {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "amparo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// A copy of the project's data, to be changed.
  func copyOfData() throws -> String {
    let copy = url.appending(path: "Data")
    try FileManager.default.copyItem(atPath: Command.data, toPath: copy.path)
    return copy.path
  }

  /// Writes a file below the folder.
  func write(_ text: String, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
