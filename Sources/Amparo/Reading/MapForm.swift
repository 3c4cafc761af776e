/// The keys that a kind of map may have, in the order in which they are written.
protocol FieldKey: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String, AllCases == [Self] {
  /// What the value of the key may be.
  var form: Form { get }
}

/// Which keys a map must have, and which of them it may not have where it stands.
struct MapForm<Key: FieldKey>: MapDescription {
  /// What the map is called in schemas.
  let name: String
  /// Keys that must be there.
  var needs: [Key] = []
  /// Keys of which one must be there.
  var needsOneOf: [Key] = []
  /// Keys of which none is there without the others.
  var together: [Key] = []
  /// Keys that other maps of the kind have and this one has not.
  var refuses: [Key] = []
  /// Whether a blank line stands between such maps in a list.
  var isParted: Trilean = .no
  /// A key that must be there unless another one says that there is nothing.
  var needsUnless: Exemption?

  /// Its keys, made ready to be met in files.
  let names = KeyNames(Key.allCases.map { $0.rawValue })

  /// A key, and the word of another that makes it needless.
  struct Exemption: Sendable {
    var key: Key
    var other: Key
    var word: String
  }
}

/// A map's keys by their names: what a schema is made from.
protocol MapDescription: Sendable {
  /// What the map is called.
  var name: String { get }
  /// Its keys, in the order in which they are written.
  var members: [MapMember] { get }
  /// The form of a key's value, and the place of the key in the order in which keys are written; nil for a key that it
  /// does not know.
  func member(_ key: String) -> (form: Form, position: Int)?
  /// What else must hold of them.
  var conditions: [MapCondition] { get }
  /// What keys of any other name may be; nil where there are no others.
  var others: Form? { get }
  /// Whether a blank line stands between such maps in a list.
  var isParted: Trilean { get }
}

extension MapDescription {
  var others: Form? { nil }
  var isParted: Trilean { .no }

  func member(_ key: String) -> (form: Form, position: Int)? {
    guard let index = members.firstIndex(where: { $0.key == key }) else { return nil }
    return (members[index].form, index)
  }
}

/// A key of a map.
struct MapMember: Sendable {
  var key: String
  var form: Form
  var isNeeded: Trilean
}

/// What must hold of several keys of a map.
enum MapCondition: Sendable {
  /// One of them must be there.
  case oneOf([String])
  /// None is there without the others.
  case together([String])
  /// The key must be there, unless the other has this word.
  case unless(key: String, other: String, word: String)
}

extension MapForm {
  var members: [MapMember] {
    Key.allCases.filter { !refuses.contains($0) }.map { key in
      MapMember(
        key: key.rawValue, form: key.form, isNeeded: needs.contains(key) ? .yes : .no)
    }
  }

  func member(_ key: String) -> (form: Form, position: Int)? {
    guard let known = Key(rawValue: key), !refuses.contains(known) else { return nil }
    return (known.form, Key.allCases.firstIndex(of: known) ?? 0)
  }

  var conditions: [MapCondition] {
    var result: [MapCondition] = []
    if !needsOneOf.isEmpty { result.append(.oneOf(needsOneOf.map(\.rawValue))) }
    if !together.isEmpty { result.append(.together(together.map(\.rawValue))) }
    if let needsUnless {
      result.append(
        .unless(
          key: needsUnless.key.rawValue, other: needsUnless.other.rawValue, word: needsUnless.word))
    }
    return result
  }
}
