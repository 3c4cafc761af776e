import Testing

@testable import Amparo

/// The schemas for editors say what the readers ask for, whole and closed.
struct SchemaTests {
  /// Every map that some kind of file can hold.
  private static let maps: [any MapDescription] = {
    var found: [any MapDescription] = []
    func collect(_ form: Form) {
      switch form {
      case .map(let map):
        if found.contains(where: { $0.name == map.name }) { return }
        found.append(map)
        for member in map.members { collect(member.form) }
      case .list(let element, _, _): collect(element)
      case .either(let forms): for form in forms { collect(form) }
      default: break
      }
    }
    for kind in FileKind.allCases { collect(.map(kind.map)) }
    return found
  }()

  /// No list of keys stands aside: each is that of a map which a file can hold.
  @Test func everyKeyIsInASchema() {
    for (list, keys) in DataReadmeTests.keys {
      let maps = Self.maps.filter { "\(type(of: $0))".contains("<\(list)>") }
      let members = Set(maps.flatMap { $0.members.map(\.key) })
      #expect(members == Set(keys), "\(list)")
    }
  }

  /// Two kinds of maps never share a name, since a schema holds one map under each.
  @Test func namesAreOfOneMap() {
    for kind in FileKind.allCases {
      var types: [String: String] = [:]
      func walk(_ form: Form) {
        switch form {
        case .map(let map):
          let type = "\(type(of: map))"
          if let known = types[map.name] {
            #expect(known == type, "\(map.name)")
            return
          }
          types[map.name] = type
          for member in map.members { walk(member.form) }
          if let others = map.others { walk(others) }
        case .list(let element, _, _): walk(element)
        case .either(let forms): for form in forms { walk(form) }
        default: break
        }
      }
      walk(.map(kind.map))
      #expect(!types.isEmpty)
    }
  }

  /// What a law must have, by the format page: the list is written out here once more, so that none falls out unseen.
  @Test func whatIsNeededIsNeeded() {
    let needed: [String: Set<String>] = [
      "law": ["id", "title", "summary", "track", "covers", "cite", "verified"],
      "covers": ["conduct"], "victim_age": ["at"], "uploader_age": [],
      "deadline": ["id", "class", "runs_against", "period", "cite", "verified"],
      "regime": ["id", "first_day", "last_day_off", "cite", "verified"],
      "reach_rule": ["cite", "verified"], "tie": [], "connection": [],
      "body": ["id", "name", "role", "does", "channels", "cite", "verified"],
      "body_file": [
        "schema", "place", "id", "name", "role", "does", "channels", "cite", "verified",
      ],
      "place": ["schema", "code"], "verified": ["date", "against"],
      "scenario": ["schema", "about", "today", "given", "expect", "because"],
    ]
    for (name, keys) in needed {
      let map = Self.maps.first { $0.name == name }
      let found = map?.members.filter { $0.isNeeded == .yes }.map(\.key)
      #expect(found.map { Set($0) } == keys, "\(name)")
    }
  }

  /// Where a file's head points, there the schema of its kind is written.
  @Test func headsPointToTheSchemaOfTheirKind() {
    #expect(
      EditorHead.line(.place, path: "jurisdictions/XX/XX.yaml")
        == "# yaml-language-server: $schema=../../.schema/place.json")
    #expect(
      EditorHead.line(.body, path: "bodies/a.yaml")
        == "# yaml-language-server: $schema=../.schema/body.json")
  }
}
