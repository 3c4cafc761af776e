import YAML

extension Phrasebook {
  /// The phrasebook of a language; nil when the data has none for it.
  public init?(_ language: LanguageCode, from files: DataFiles) {
    guard files.exists("languages/\(language).yaml") else { return nil }
    var phrases = Phrases()
    var key: [UInt8] = []
    for path in Self.parts(of: language, in: files) {
      guard let document = files.read(path)?.document else { continue }
      Self.collect(document.root, under: &key, into: &phrases)
    }
    var places: [PlaceCode: String] = [:]
    if let names = files.read("languages/\(language).places.yaml")?.document?.root["place"] {
      for (key, value) in names.pairs {
        guard let code = PlaceCode(key.text) else { continue }
        // The first of several names is the one that is printed.
        places[code] = value.kind == .sequence ? value.elements.first?.text : value.text
      }
    }
    self.init(language: language, phrases: phrases, places: places)
  }

  /// The files of a language: one by its code, and one for each topic. The names of places are read apart.
  private static func parts(of language: LanguageCode, in files: DataFiles) -> [String] {
    let stem = "languages/\(language)."
    return files.paths(in: "languages").filter {
      $0.hasPrefix(stem) && !$0.hasSuffix(".places.yaml")
    }
  }

  /// Adds what is below a node whose key is given, and leaves the key as it was.
  private static func collect(
    _ node: Node, under key: inout [UInt8], into phrases: inout Phrases
  ) {
    let length = key.count
    for (name, value) in node.pairs {
      if length > 0 { key.append(UInt8(ascii: ".")) }
      name.withUTF8 { key.append(contentsOf: $0) }
      switch value.kind {
      case .mapping: collect(value, under: &key, into: &phrases)
      case .scalar: key.withUnsafeBufferPointer { phrases.add(value, for: $0) }
      case .sequence: break
      }
      key.removeSubrange(length...)
    }
  }

  /// The languages that the data ships.
  public static func shipped(in files: DataFiles) -> [LanguageCode] {
    files.paths(in: "languages").compactMap { path in
      let name = path.dropFirst("languages/".count).dropLast(".yaml".count)
      return name.contains(".") ? nil : LanguageCode(name)
    }
  }
}
