import YAML

/// What places are called in one language, by their codes. The names stay in their file until they are asked for.
struct PlaceTitles: Sendable {
  /// The places that have a name.
  let codes: [PlaceCode]
  private let document: Document?
  private let index: PlaceIndex
  /// The nodes of the names, in the order of the file.
  private let names: [Int32]

  /// The names of a file of places; no document, no names.
  init(_ document: Document?) {
    var (codes, names): ([PlaceCode], [Int32]) = ([], [])
    document?.lend { root in
      guard let places = root["place"] else { return }
      codes.reserveCapacity(places.count)
      names.reserveCapacity(places.count)
      for (key, value) in places.pairs {
        guard let code = PlaceCode(utf8: key.bytes) else { continue }
        // The first of several names is the one that is printed.
        guard let name = value.kind == .sequence ? value.elements.first : value else { continue }
        codes.append(code)
        names.append(Int32(name.number))
      }
    }
    self.document = document
    self.codes = codes
    self.names = names
    index = PlaceIndex(codes)
  }

  /// The name of a place; nil where the language has none.
  subscript(place: PlaceCode) -> String? {
    guard let number = index[place], let document else { return nil }
    return document.lend { $0.node(Int(names[number])).text }
  }
}
