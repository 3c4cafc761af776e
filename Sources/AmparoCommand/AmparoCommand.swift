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
    subcommands: [
      Ask.self, Show.self, Laws.self, Bodies.self, Platforms.self, Check.self, New.self,
      Schema.self,
      Format.self,
    ])
}
