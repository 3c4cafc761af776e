/// Words that YAML 1.1 readers take for truth values when they are bare: `NO` is Norway.
enum BareWord {
  /// Whether the bytes are one of them, in any letter case.
  static func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (1...5).contains(bytes.count) else { return false }
    var packed: UInt64 = 0
    // Setting bit 5 makes capital letters small and turns nothing else into a letter.
    for byte in bytes { packed = packed << 8 | UInt64(byte | 0x20) }
    switch packed {
    case 0x79, 0x6E: return true  // y, n
    case 0x6E6F, 0x6F6E: return true  // no, on
    case 0x79_6573, 0x6F_6666: return true  // yes, off
    case 0x7472_7565, 0x66_616C_7365: return true  // true, false
    default: return false
    }
  }
}
