/// The hosts that a text names with the protocol before them.
enum WebAddress {
  /// Every host after `http://` or `https://`, in lower case, in the order of the text.
  static func hosts(in text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "/")) else { return [] }
    var result: [String] = []
    var rest = Array(text.utf8)[...]
    let mark = Array("://".utf8)
    while let slash = rest.firstIndex(of: mark[0]) {
      let before = rest[..<slash]
      let after = rest[slash...]
      rest = rest[(slash + 1)...]
      guard after.starts(with: mark),
        before.ends(with: "http".utf8) || before.ends(with: "https".utf8)
      else { continue }
      let host = after.dropFirst(mark.count).prefix(while: isOfHost)
      if host.contains(UInt8(ascii: ".")) {
        result.append(String(decoding: host, as: UTF8.self).lowercased())
      }
    }
    return result
  }

  private static func isOfHost(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether these bytes end so.
  fileprivate func ends(with bytes: String.UTF8View) -> Bool {
    suffix(bytes.count).elementsEqual(bytes)
  }
}
