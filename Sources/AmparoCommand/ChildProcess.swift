#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs a program of the system and waits for it. Only the command does so, and only for what it is told to compare.
enum ChildProcess {
  /// The exit code of a program, which is found as the shell finds it; nil when it cannot be started.
  ///
  /// Arguments go to the program as they are: no shell reads them. What it says of errors is not shown.
  static func run(_ program: String, _ arguments: [String]) -> Int32? {
    var pointers = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in 0...2 {
      let flags = descriptor == 0 ? O_RDONLY : O_WRONLY
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", flags, 0)
    }
    var child: pid_t = 0
    guard posix_spawnp(&child, program, &actions, nil, &pointers, environ) == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { if errno != EINTR { return nil } }
    // The lower bits say whether it ended by itself, the next byte its code.
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }
}
