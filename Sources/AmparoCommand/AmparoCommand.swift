import ArgumentParser

/// The `amparo` command: which laws, bodies and deadlines apply, and why.
///
/// It makes no network call and keeps nothing: facts come from flags, a file or standard input and go nowhere else.
@main
struct AmparoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amparo",
    abstract: "Which laws, bodies and deadlines apply to intimate image abuse, and why.",
    discussion: """
      Nothing you enter is sent or kept. This is reference, not legal advice.
      """,
    version: "0.1.0",
    // Every command says its own name: working it out of the name of its type costs the start of every call.
    subcommands: [
      Ask.self, Batch.self, Show.self, Laws.self, Bodies.self, Platforms.self,
      Check.self, Diff.self, New.self, Format.self, Schema.self, CoverageCommand.self,
      Export.self,
    ])

  static func main() {
    do {
      var command = try command(Array(CommandLine.arguments.dropFirst()))
      try command.run()
    } catch { exit(withError: error) }
  }

  /// The command that the first argument names, with the rest as its own arguments.
  ///
  /// Going there at once costs half of what going through the root does, which reads the flags of a command four times. What
  /// a command does not take as it stands (help, slips, completions) is for the root to tell.
  private static func command(_ arguments: [String]) throws -> any ParsableCommand {
    let named = configuration.subcommands.first { $0._commandName == arguments.first }
    if let named, let command = try? named.parseAsRoot(Array(arguments.dropFirst())),
      type(of: command) == named
    {
      return command
    }
    return try parseAsRoot(arguments)
  }
}
