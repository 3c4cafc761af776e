import Testing
import YAML

@testable import Amparo

/// The readers take what the forms declare, and refuse all else: for every key of every map that a file can hold.
struct FormTests {
  private static let places = PlaceNames(HeldData.files)

  /// A map that a file can hold, and the least file around it.
  private struct Reached {
    var map: any MapDescription
    var wrap: (Sample) -> Sample
  }

  @Test(arguments: [FileKind.place, .instrument, .body, .platform, .calendar, .scenario])
  func theReaderOfFilesDoesAsDeclared(kind: FileKind) {
    everyCase(of: kind.map) { FileReader.takes($0, kind, Self.places) }
  }

  @Test func theReaderOfSituationsDoesAsDeclared() {
    everyCase(of: SituationKey.map) { text in
      let bytes = Array(text.utf8)
      return SituationReading(bytes, file: "f", places: Self.places).diagnostics.isEmpty
    }
  }

  private func everyCase(of root: any MapDescription, _ isTaken: (String) -> Bool) {
    var count = 0
    for reached in reach(root) {
      let least = Sample.least(reached.map)
      func expect(_ sample: Sample, _ wanted: Bool, _ what: String) {
        count += 1
        let text = reached.wrap(sample).json
        #expect(isTaken(text) == wanted, "\(reached.map.name): \(what): \(text)")
      }
      expect(least, true, "least")
      expect(least.with("misspelt_key", .text("ES")), false, "unknown key")
      for member in reached.map.members {
        for value in Sample.right(member.form, under: member.key) {
          let sample = least.with(member.key, value)
          expect(completed(sample, reached.map, member.key), true, member.key)
        }
        for value in Sample.wrong(member.form, under: member.key) {
          let sample = least.with(member.key, value)
          expect(completed(sample, reached.map, member.key), false, member.key)
        }
        if member.isNeeded == .yes { expect(least.with(member.key, nil), false, "without") }
      }
      for condition in reached.map.conditions {
        switch condition {
        case .oneOf(let keys):
          expect(keys.reduce(least) { $0.with($1, nil) }, false, "none of \(keys)")
        case .together(let keys):
          for key in keys { expect(alone(key, reached.map, least), false, "\(key) alone") }
        case .unless(let key, let other, let word):
          expect(least.with(key, nil), false, "without \(key)")
          expect(least.with(key, nil).with(other, .text(word)), true, "\(other): \(word)")
        }
      }
    }
    #expect(count > 50)
  }

  /// A key that does not stand alone, with the others; one of several ways, without the other ways.
  private func completed(_ sample: Sample, _ map: any MapDescription, _ key: String) -> Sample {
    var sample = sample
    for condition in map.conditions {
      switch condition {
      case .together(let keys) where keys.contains(key):
        for other in map.members where keys.contains(other.key) && other.key != key {
          sample = sample.with(other.key, Sample.right(other.form, under: other.key)[0])
        }
      case .oneOf(let keys) where keys.contains(key):
        for other in keys where other != key { sample = sample.with(other, nil) }
      default: break
      }
    }
    return sample
  }

  private func alone(_ key: String, _ map: any MapDescription, _ least: Sample) -> Sample {
    let form = map.member(key)?.form ?? .text
    return least.with(key, Sample.right(form, under: key)[0])
  }

  /// Every map that can be reached, once, with the least file around it.
  private func reach(_ root: any MapDescription) -> [Reached] {
    var found = [Reached(map: root) { $0 }]
    var names: Set = [root.name]
    var next = 0
    while next < found.count {
      let outer = found[next]
      next += 1
      let least = Sample.least(outer.map)
      for member in outer.map.members {
        let forms: [Form] = if case .either(let all) = member.form { all } else { [member.form] }
        for form in forms {
          collect(form) { map, wrap in
            guard names.insert(map.name).inserted else { return }
            found.append(
              Reached(map: map) { inner in
                outer.wrap(
                  completed(least.with(member.key, wrap(inner)), outer.map, member.key))
              })
          }
        }
      }
    }
    return found
  }

  private func collect(
    _ form: Form, _ use: (any MapDescription, @escaping (Sample) -> Sample) -> Void
  ) {
    switch form {
    case .map(let map): use(map) { $0 }
    case .list(let element, _, _): collect(element) { map, wrap in use(map) { .list([wrap($0)]) } }
    case .either(let forms): for form in forms { collect(form, use) }
    default: break
    }
  }
}
