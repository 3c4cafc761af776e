import YAML

extension FileReader {
  /// The map's values by key; unknown keys and missing ones are reported, the unknown with the nearest right spelling.
  mutating func fields<Key: FieldKey>(_ node: LentNode, _ form: MapForm<Key>) -> Fields<Key>? {
    guard node.kind == .mapping else {
      report(.notAMap, at: node)
      return nil
    }
    var refused = KeyPlaces()
    for key in form.refuses { refused.insert(key.place) }
    var fields = Fields<Key>(node)
    var misspelt = KeyPlaces()
    var next = 0
    for (key, value) in node.pairs {
      let place = form.names.position(of: key, from: next)
      guard let place, !refused.contains(place) else {
        let text = key.text
        let nearest = NearestWord.to(text, among: form.members.map(\.key))
        report(.unknownKey, at: key, word: text, expected: nearest)
        if let meant = nearest.flatMap(Key.init(rawValue:)) { misspelt.insert(meant.place) }
        if let place { next = place + 1 }
        continue
      }
      if key.isBareWord { know(bareKey: key) }
      next = place + 1
      fields.add(value, at: place)
    }
    reportMissing(fields, form, misspelt)
    return fields
  }

  /// What must be there and is not; a slip in the spelling of a key is not told twice.
  private mutating func reportMissing<Key: FieldKey>(
    _ fields: Fields<Key>, _ form: MapForm<Key>, _ misspelt: KeyPlaces
  ) {
    for key in form.needs
    where !fields.places.contains(key.place) && !misspelt.contains(key.place) {
      report(.missingKey, at: fields.node, word: key.rawValue)
    }
    if let first = form.needsOneOf.first,
      !form.needsOneOf.contains(where: { fields.places.contains($0.place) })
    {
      report(.missingKey, at: fields.node, word: first.rawValue)
    }
    if form.together.contains(where: { fields.places.contains($0.place) }) {
      for key in form.together where !fields.places.contains(key.place) {
        report(.missingKey, at: fields.node, word: key.rawValue)
      }
    }
    if let unless = form.needsUnless, fields[unless.key] == nil,
      let other = fields[unless.other], !other.textEquals(unless.word)
    {
      report(.missingKey, at: fields.node, word: unless.key.rawValue)
    }
  }
}
