import Amparo
import ArgumentParser

/// Why the command cannot answer, with the exit code that says so.
enum CommandFailure {
  /// Bad data or a bad situation.
  static func badData(_ message: String) -> any Error { report(message, code: 65) }

  /// There is no data there.
  static func noData(_ message: String) -> any Error { report(message, code: 66) }

  /// What was answered could not be written.
  static func noOutput(_ message: String) -> any Error { report(message, code: 74) }

  /// What is wrong with files, one line each.
  static func bad(_ diagnostics: [Diagnostic], _ phrasebook: Phrasebook) -> any Error {
    let lines = diagnostics.map { DiagnosticLine($0, phrasebook).text }
    return badData(lines.joined(separator: "\n"))
  }

  /// Why the library could not open the data.
  static func library(_ failure: Library.Failure, _ phrasebook: Phrasebook) -> any Error {
    switch failure {
    case .notFound(let path): noData(phrasebook.say("command.no_data", ["word": path]))
    case .bad(let diagnostics): bad(diagnostics, phrasebook)
    }
  }

  private static func report(_ message: String, code: Int32) -> any Error {
    Surroundings.write(Array("\(message)\n".utf8), to: 2)
    return ExitCode(code)
  }
}
