import ArgumentParser

/// A command that reads its arguments and does nothing: what a process with a parser costs by itself.
@main
struct EmptyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "empty-command")

  func run() {}
}
