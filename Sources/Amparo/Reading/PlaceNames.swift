import YAML

/// The names of places in every shipped language.
///
/// Files are opened only when a name is asked for: a code needs none. Who asks for many reads them all once.
public struct PlaceNames: Sendable {
  /// What a word comes to.
  public enum Resolution: Hashable, Sendable {
    case place(PlaceCode)
    case ambiguous([PlaceCode])
    /// Nothing is called so; the nearest name.
    case unknown(nearest: String?)
  }

  let files: DataFiles
  private let resident: ResidentNames?
  /// Every word of a situation by its bytes, where the names are kept.
  let words: SituationWords?

  /// The names in these files.
  public init(_ files: DataFiles) { self.init(files, resident: nil, words: nil) }

  private init(_ files: DataFiles, resident: ResidentNames?, words: SituationWords?) {
    self.files = files
    self.resident = resident
    self.words = words
  }

  /// The names in these files, read now and kept.
  public init(resident files: DataFiles) {
    let resident = ResidentNames(PlaceNames(files))
    let names = PlaceNames(files, resident: resident, words: nil)
    self.init(files, resident: resident, words: SituationWords(names, resident))
  }

  /// The same without the words of situations in JSON, for who reads none.
  init(kept files: DataFiles) {
    self.init(files, resident: ResidentNames(PlaceNames(files)), words: nil)
  }

  /// The services by id and name, read in the same way.
  var platforms: PlatformIndex { PlatformIndex(files, resident: resident) }

  /// The place that a code or a name in any shipped language means.
  public func resolve(_ text: String) -> Resolution {
    if let code = PlaceCode(text), isPlace(code) { return .place(code) }
    let folded = Self.folded(text)
    let all = resident?.names ?? everyName()
    let named = resident.map { $0.codes[folded] ?? [] }
    let matches = named ?? Set(all.filter { $0.folded == folded }.map(\.code)).sorted()
    if matches.count == 1 { return .place(matches[0]) }
    if matches.count > 1 { return .ambiguous(matches) }
    let near = NearestWord.to(folded, among: all.map(\.folded))
    return .unknown(nearest: near.flatMap { near in all.first { $0.folded == near }?.name })
  }

  /// A code that looks right is taken only when some place has it.
  private func isPlace(_ code: PlaceCode) -> Bool {
    if code == .international { return true }
    if let resident {
      return resident.places.contains(code) || resident.named.contains(code.country)
    }
    if files.has(code) { return true }
    let codes = everyName(of: [.english]).map(\.code)
    return codes.contains(code) || codes.contains(code.country)
  }

  struct Name {
    var code: PlaceCode
    var name: String
    var folded: String
  }

  /// The name of a place in a language; the code itself where there is none.
  public func name(of place: PlaceCode, in language: LanguageCode) -> String {
    for language in [language, .english] {
      if let node = document(language)?.root["place"]?.value(forKey: place.description) {
        return node.kind == .sequence ? node.elements.first?.text ?? "" : node.text
      }
    }
    return place.description
  }

  private func document(_ language: LanguageCode) -> Document? {
    files.read("languages/\(language).places.yaml")?.document
  }

  func everyName() -> [Name] {
    let languages = files.paths(in: "languages").compactMap { path -> LanguageCode? in
      guard path.hasSuffix(".places.yaml") else { return nil }
      return LanguageCode(path.dropFirst("languages/".count).dropLast(".places.yaml".count))
    }
    return everyName(of: languages)
  }

  func everyName(of languages: [LanguageCode]) -> [Name] {
    languages.flatMap { language -> [Name] in
      guard let places = document(language)?.root["place"] else { return [] }
      return places.pairs.flatMap { key, value -> [Name] in
        guard let code = PlaceCode(key.text) else { return [] }
        let names = value.kind == .sequence ? value.elements.map(\.text) : [value.text]
        return names.map { Name(code: code, name: $0, folded: Self.folded($0)) }
      }
    }
  }

  /// Lower case, without accents, hyphens or points: as people type.
  static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar.isASCII {
        if scalar == "-" || scalar == "." || scalar == "'" || scalar == "_" {
          result.append(" ")
        } else {
          result.append(scalar)
        }
        continue
      }
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      result.append(base(of: scalar))
    }
    return String(result)
  }

  /// The letter under an accent, from the character's own name: `LATIN SMALL LETTER N WITH TILDE`.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    let prefix = "LATIN SMALL LETTER "
    guard let name = scalar.properties.name, name.hasPrefix(prefix),
      let letter = name.dropFirst(prefix.count).split(separator: " ").first, letter.count == 1,
      let base = letter.lowercased().unicodeScalars.first
    else { return scalar }
    return base
  }
}

extension DataFiles {
  /// Whether there is a file for the place.
  func has(_ place: PlaceCode) -> Bool {
    exists("jurisdictions/\(place.country)/\(place).yaml")
  }
}
