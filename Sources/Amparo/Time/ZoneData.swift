/// The system's zone data: how far local time is ahead of universal time, anywhere, on any day.
///
/// Read when asked, and not kept: a program that runs for weeks sees a new edition of the data.
public struct ZoneData: Hashable, Sendable {
  /// What a look-up found.
  public enum LookUp: Hashable, Sendable {
    /// The zone.
    case zone(Zone)
    /// There is no zone of that name here, or the name is none.
    case missing
    /// There is a file, but it is no zone data that can be trusted.
    case refused(Zone.Fault)
  }

  /// The folders searched, in order.
  public var folders: [String]

  /// The zone data in these folders.
  public init(folders: [String]) { self.folders = folders }

  /// The zone data where systems keep it; `TZDIR` comes first.
  public init() {
    let usual = ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo"]
    folders = [RawFile.variable("TZDIR")].compactMap { $0 } + usual
  }

  /// The zone of that name, as `Europe/Madrid`.
  public func lookUp(_ name: String) -> LookUp {
    guard Self.isName(name) else { return .missing }
    for folder in folders {
      guard let bytes = RawFile.bytes("\(folder)/\(name)", limit: Self.limit) else { continue }
      do {
        return .zone(try Zone(name: name, bytes))
      } catch {
        return .refused(error)
      }
    }
    return .missing
  }

  /// The zone of that name; nil when there is none that can be used.
  public func zone(_ name: String) -> Zone? {
    if case .zone(let zone) = lookUp(name) { zone } else { nil }
  }

  /// The same moment as people in a zone see it; as it was, when there is no such zone.
  public func show(_ instant: Instant, in name: String) -> Instant {
    zone(name)?.show(instant) ?? instant
  }

  /// The biggest file of the data has some 4,000 bytes.
  private static var limit: Int { 1 << 18 }

  /// A name has letters, digits and a few signs, in parts of which none begins with a dot.
  private static func isName(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count <= 4
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { byte in
            let sign =
              byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
            let upper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            let lower = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            return sign || upper || lower || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          }
      }
  }
}
