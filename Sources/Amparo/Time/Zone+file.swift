extension Zone {
  /// Reads zone data in the format of RFC 9636, of the second version or later; refuses what is short or contradicts itself.
  init(name: String, _ bytes: [UInt8]) throws(Fault) {
    var file = ZoneFile(bytes)
    let old = try file.header()
    if old.version < UInt8(ascii: "2") { throw .tooOld }
    try file.skip(old.size(timeBytes: 4))
    let header = try file.header()
    guard header.types > 0, header.types <= 256, header.changes <= 4000, header.letters > 0
    else { throw .contradictory }

    var times: [Int] = []
    for _ in 0..<header.changes { times.append(try file.integer(8)) }
    guard zip(times, times.dropFirst()).allSatisfy({ $0 < $1 }) else { throw .contradictory }
    var kinds: [Int] = []
    for _ in 0..<header.changes { kinds.append(try file.integer(1) & 0xFF) }
    var offsets: [Int] = []
    for _ in 0..<header.types {
      offsets.append(try file.integer(4))
      try file.skip(2)
    }
    // More than a day ahead or behind is no place on earth; 26 hours leave room for what has been.
    guard kinds.allSatisfy({ $0 < header.types }),
      offsets.allSatisfy({ (-93_600...93_600).contains($0) })
    else { throw .contradictory }
    try file.skip(header.sizeAfterTypes(timeBytes: 8))

    self.name = name
    first = offsets[0]
    changes = zip(times, kinds).map { Change(at: $0, offset: offsets[$1]) }
    let footer = try file.footer()
    if footer.isEmpty {
      rule = nil
    } else if let read = ZoneRule(footer) {
      rule = read
    } else {
      throw .contradictory
    }
  }
}

/// The bytes of zone data, read from the front.
struct ZoneFile {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What a block says of its own size.
  struct Header {
    let version: UInt8
    let universal: Int
    let standard: Int
    let leaps: Int
    let changes: Int
    let types: Int
    let letters: Int

    func size(timeBytes: Int) -> Int {
      changes * (timeBytes + 1) + types * 6 + sizeAfterTypes(timeBytes: timeBytes)
    }

    func sizeAfterTypes(timeBytes: Int) -> Int {
      letters + leaps * (timeBytes + 4) + standard + universal
    }
  }

  mutating func header() throws(Zone.Fault) -> Header {
    guard bytes.count - position >= 44 else {
      throw bytes.starts(with: Array("TZif".utf8)) ? .truncated : .notZoneData
    }
    guard bytes[position...].starts(with: Array("TZif".utf8)) else { throw .notZoneData }
    let version = bytes[position + 4]
    position += 20
    var counts: [Int] = []
    for _ in 0..<6 { counts.append(try integer(4)) }
    guard counts.allSatisfy({ (0...1_000_000).contains($0) }) else { throw .contradictory }
    return Header(
      version: version, universal: counts[0], standard: counts[1], leaps: counts[2],
      changes: counts[3], types: counts[4], letters: counts[5])
  }

  /// A number of so many bytes, the highest first, with its sign.
  mutating func integer(_ size: Int) throws(Zone.Fault) -> Int {
    guard bytes.count - position >= size else { throw .truncated }
    var value = Int(Int8(bitPattern: bytes[position]))
    for index in position + 1..<position + size { value = value << 8 | Int(bytes[index]) }
    position += size
    return value
  }

  mutating func skip(_ count: Int) throws(Zone.Fault) {
    guard bytes.count - position >= count else { throw .truncated }
    position += count
  }

  /// The line after the second block.
  mutating func footer() throws(Zone.Fault) -> String {
    let newline = UInt8(ascii: "\n")
    guard position < bytes.count, bytes[position] == newline,
      let end = bytes[(position + 1)...].firstIndex(of: newline)
    else { throw .truncated }
    return String(decoding: bytes[position + 1..<end], as: UTF8.self)
  }
}
