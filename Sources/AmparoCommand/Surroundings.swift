#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Amparo

/// What the command reads of the world, once: variables, the clock, the terminal.
enum Surroundings {
  /// An environment variable that is set and not empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The languages that the surroundings ask for, most wanted first: `es_MX.UTF-8` asks for `es`.
  static var languages: [String] {
    ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap(variable).compactMap { value in
      value.split(whereSeparator: { "_.-@".contains($0) }).first.map(String.init)
    }
  }

  /// The civil day here and now.
  static var today: CivilDate? {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return CivilDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  /// Whether standard output is a terminal.
  static var writesToTerminal: Bool { isatty(1) == 1 }

  /// How wide the terminal is; 80 columns where nobody says.
  static var columns: Int {
    var size = winsize()
    guard writesToTerminal, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else {
      return 80
    }
    return min(Int(size.ws_col), 100)
  }

  /// Whether colour is wanted: on a terminal, unless `NO_COLOR` says otherwise.
  static var wantsColor: Bool { writesToTerminal && variable("NO_COLOR") == nil }

  /// Whether progress is shown: on a terminal that does not show the answers too.
  static var showsProgress: Bool { isatty(2) == 1 && !writesToTerminal }

  /// Seconds on a clock that only goes forward.
  static var seconds: Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  /// How many processors there are.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Makes a folder that nobody else has, readable by its owner alone; nil when it cannot be made.
  static func makeFolder(in parent: String) -> String? {
    var template = Array("\(parent)/amparo-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes all bytes to standard output.
  static func write(_ bytes: [UInt8], to descriptor: Int32 = 1) {
    bytes.withUnsafeBufferPointer { write($0, to: descriptor) }
  }

  /// Writes a text to standard output.
  static func write(_ text: String) {
    var text = text
    text.withUTF8 { write($0, to: 1) }
  }

  private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) {
    var rest = UnsafeRawBufferPointer(bytes)
    while !rest.isEmpty {
      let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if written <= 0 { return }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
    }
  }

  /// Ends the process, its work done: the system takes memory back sooner than it can be given back piece by piece.
  static func end() -> Never { exit(0) }
}
