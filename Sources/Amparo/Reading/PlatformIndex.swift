import YAML

/// The platforms of the data by their ids and other names.
///
/// An id is the name of a file, so asking for one opens nothing; other names open the platforms' files.
public struct PlatformIndex {
  let files: DataFiles

  /// The platforms in these files.
  public init(_ files: DataFiles) { self.files = files }

  /// The ids, sorted.
  public var ids: [String] {
    files.paths(in: "platforms").map { path in
      String(path.dropFirst("platforms/".count).dropLast(".yaml".count))
    }
  }

  /// The id of the platform that is called so; nil when none is.
  public func id(named text: String) -> String? {
    let folded = PlaceNames.folded(text)
    if files.exists("platforms/\(text).yaml") { return text }
    for id in ids {
      guard let root = files.read("platforms/\(id).yaml")?.document?.root else { continue }
      let names =
        (root["name"]?.pairs.map(\.value.text) ?? [])
        + (root["also_called"]?.elements.map(\.text) ?? [])
      if names.contains(where: { PlaceNames.folded($0) == folded }) { return id }
    }
    return nil
  }
}

/// Right spellings for wrong ones.
public enum Spelling {
  /// The nearest of the words, when one is near enough to be offered.
  public static func nearest(to text: String, among words: [String]) -> String? {
    NearestWord.to(text, among: words)
  }
}
