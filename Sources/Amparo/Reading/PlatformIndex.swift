import YAML

/// The platforms of the data by their ids and other names.
///
/// An id is the name of a file, so asking for one opens nothing; other names open the platforms' files.
public struct PlatformIndex {
  let files: DataFiles
  private let resident: ResidentNames?

  /// The platforms in these files.
  public init(_ files: DataFiles) { self.init(files, resident: nil) }

  init(_ files: DataFiles, resident: ResidentNames?) {
    self.files = files
    self.resident = resident
  }

  /// The ids, sorted.
  public var ids: [String] {
    resident?.platformIds
      ?? files.paths(in: "platforms").map { path in
        String(path.dropFirst("platforms/".count).dropLast(".yaml".count))
      }
  }

  /// The id of the platform that is called so; nil when none is.
  public func id(named text: String) -> String? {
    if let resident {
      return resident.platforms[text] ?? resident.platforms[PlaceNames.folded(text)]
    }
    if files.exists("platforms/\(text).yaml") { return text }
    let folded = PlaceNames.folded(text)
    return ids.first { foldedNames(of: $0).contains(folded) }
  }

  /// What a platform is called, folded as people type.
  func foldedNames(of id: String) -> [String] {
    guard let root = files.read("platforms/\(id).yaml")?.document?.root else { return [] }
    let names =
      (root["name"]?.pairs.map(\.value.text) ?? [])
      + (root["also_called"]?.elements.map(\.text) ?? [])
    return names.map(PlaceNames.folded)
  }
}

/// Right spellings for wrong ones.
public enum Spelling {
  /// The nearest of the words, when one is near enough to be offered.
  public static func nearest(to text: String, among words: [String]) -> String? {
    NearestWord.to(text, among: words)
  }
}
