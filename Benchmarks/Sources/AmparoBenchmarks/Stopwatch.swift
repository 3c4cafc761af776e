import Glibc

/// Which time is taken.
enum Stopwatch {
  /// What this thread alone used of a processor: the work of others on the machine counts little.
  case thread
  /// What went by: for work on several cores or in other processes.
  case wall

  /// The nanoseconds that something takes.
  func time(_ work: () throws -> Void) rethrows -> Double {
    let start = now
    try work()
    return now - start
  }

  /// Nanoseconds since some moment.
  var now: Double {
    var time = timespec()
    clock_gettime(self == .thread ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }
}
