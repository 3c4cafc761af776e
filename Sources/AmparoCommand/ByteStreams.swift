#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes that come one block after another, from a file or from standard input.
struct ByteSource {
  private let descriptor: Int32

  /// The file at a path, `-` for standard input; nil when it cannot be opened.
  init?(path: String) {
    descriptor = path == "-" ? 0 : open(path, O_RDONLY)
    if descriptor < 0 { return nil }
  }

  /// Reads what there is, waiting for the first byte: how many there were, zero at the end, nil when reading failed.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      switch errno {
      case EINTR: continue
      case EAGAIN: Waiting.wait(for: descriptor, Int16(POLLIN))
      default: return nil
      }
    }
  }
}

/// Where bytes go.
struct ByteSink {
  private let descriptor: Int32

  /// Standard output.
  static let output = ByteSink(descriptor: 1)

  /// What came of writing.
  enum Outcome {
    case written
    case failed
  }

  /// Has a pipe hold a megabyte where the system lets it, so that writer and reader wake each other seldom.
  func widen() {
    #if os(Linux)
      // F_SETPIPE_SZ, which the C library shows to GNU programs only. Of anything but a pipe it is refused.
      _ = fcntl(descriptor, 1031, 1 << 20)
    #endif
  }

  /// The most parts that are handed to the system at once.
  private static let mostParts = 1024

  /// Writes all bytes of all parts, one part after another.
  ///
  /// A reader that has gone away ends the process by the signal for that, as it ends every filter, also where
  /// whoever started the process had the signal ignored.
  func write(_ parts: [UnsafeRawBufferPointer]) -> Outcome {
    var vectors = parts.map {
      iovec(iov_base: UnsafeMutableRawPointer(mutating: $0.baseAddress), iov_len: $0.count)
    }
    var next = 0
    while next < vectors.count {
      let most = min(vectors.count - next, Self.mostParts)
      let count = vectors.withUnsafeBufferPointer { vectors in
        writev(descriptor, vectors.baseAddress.map { $0 + next }, Int32(most))
      }
      if count >= 0 {
        Self.pass(count, of: &vectors, from: &next)
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: Waiting.wait(for: descriptor, Int16(POLLOUT))
      case EPIPE:
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
        return .failed
      default: return .failed
      }
    }
    return .written
  }

  /// Goes on behind so many bytes.
  private static func pass(_ count: Int, of vectors: inout [iovec], from next: inout Int) {
    var rest = count
    while next < vectors.count, vectors[next].iov_len <= rest {
      rest -= vectors[next].iov_len
      next += 1
    }
    if rest > 0 {
      vectors[next].iov_base += rest
      vectors[next].iov_len -= rest
    }
  }
}

/// Descriptors that whoever started the process made impatient.
private enum Waiting {
  static func wait(for descriptor: Int32, _ events: Int16) {
    var wanted = pollfd(fd: descriptor, events: events, revents: 0)
    poll(&wanted, 1, -1)
  }
}
