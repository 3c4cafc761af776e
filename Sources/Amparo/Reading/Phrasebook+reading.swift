import YAML

extension Phrasebook {
  /// The phrasebook of a language; nil when the data has none for it.
  public init?(_ language: LanguageCode, from files: DataFiles) {
    guard files.exists("languages/\(language).yaml") else { return nil }
    var phrases = Phrases()
    for path in Self.parts(of: language, in: files) {
      if let document = files.read(path)?.document { phrases.add(document) }
    }
    let names = files.read("languages/\(language).places.yaml")?.document
    self.init(language: language, phrases: phrases, places: PlaceTitles(names))
  }

  /// The files of a language: one by its code, and one for each topic. The names of places are read apart.
  private static func parts(of language: LanguageCode, in files: DataFiles) -> [String] {
    let stem = "languages/\(language)."
    return files.paths(in: "languages").filter {
      $0.hasPrefix(stem) && !$0.hasSuffix(".places.yaml")
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
