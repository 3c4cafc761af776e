import YAML

extension FileReader {
  /// The map's values by key; unknown keys and missing ones are reported, the unknown with the nearest right spelling.
  mutating func fields<Key: FieldKey>(_ node: LentNode, _ form: MapForm<Key>) -> Fields<Key>? {
    guard node.kind == .mapping else {
      report(.notAMap, at: node)
      return nil
    }
    let keys = Key.allCases
    var fields = Fields<Key>(node, room: keys.count)
    var misspelt: [Key] = []
    var next = 0
    for (key, value) in node.pairs {
      let place = form.names.position(of: key, from: next)
      guard let place, !form.refuses.contains(keys[place]) else {
        let text = key.text
        let nearest = NearestWord.to(text, among: form.members.map(\.key))
        report(.unknownKey, at: key, word: text, expected: nearest)
        if let meant = nearest.flatMap(Key.init(rawValue:)) { misspelt.append(meant) }
        if let place { next = place + 1 }
        continue
      }
      if key.isBareWord { know(bareKey: key) }
      next = place + 1
      fields.add(keys[place], value)
    }
    reportMissing(fields, form, misspelt)
    return fields
  }

  /// What must be there and is not; a slip in the spelling of a key is not told twice.
  private mutating func reportMissing<Key: FieldKey>(
    _ fields: Fields<Key>, _ form: MapForm<Key>, _ misspelt: [Key]
  ) {
    for key in form.needs where fields[key] == nil && !misspelt.contains(key) {
      report(.missingKey, at: fields.node, word: key.rawValue)
    }
    if let first = form.needsOneOf.first, form.needsOneOf.allSatisfy({ fields[$0] == nil }) {
      report(.missingKey, at: fields.node, word: first.rawValue)
    }
    if form.together.contains(where: { fields[$0] != nil }) {
      for key in form.together where fields[key] == nil {
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
