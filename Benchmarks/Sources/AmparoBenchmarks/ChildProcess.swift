import Glibc

/// A program run from beginning to end, its output thrown away.
struct ChildProcess {
  let path: String
  let arguments: [String]

  /// The program could not be run, or did not end well.
  struct Failure: Error, CustomStringConvertible {
    var path: String
    var status: Int32
    var description: String { "\(path): ended with status \(status)" }
  }

  /// Runs it and waits. Nothing is searched, and standard input is empty.
  func run() throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    let words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    // No variables: a language or a data folder of the surroundings would change what is measured.
    let variables: [UnsafeMutablePointer<CChar>?] = [nil]
    var child: pid_t = 0
    let status = posix_spawn(&child, path, &actions, nil, words, variables)
    guard status == 0 else { throw Failure(path: path, status: status) }
    var end: Int32 = 0
    while waitpid(child, &end, 0) < 0, errno == EINTR {}
    guard end == 0 else { throw Failure(path: path, status: end) }
  }
}
