import Testing
import YAML

@testable import Amparo

/// What holds for every file of the data.
struct DataRuleTests {
  @Test func nothingIsWrongWithTheData() {
    let errors = DataCheck(HeldData.files).diagnostics().filter { $0.severity == .error }
    for error in errors {
      Issue.record("\(error.file):\(error.line):\(error.column): \(error.kind) \(error.word)")
    }
  }

  @Test func everyLawIsInAScenario() {
    let named = Set(HeldData.scenarios.flatMap(HeldData.laws))
    let missing = HeldData.lawbook.everyLaw.map(\.id.description).filter { !named.contains($0) }
    #expect(missing == [])
  }

  @Test func scenariosNameLawsThatThereAre() {
    let laws = Set(HeldData.lawbook.everyLaw.map(\.id.description))
    for scenario in HeldData.scenarios {
      let unknown = HeldData.laws(of: scenario).filter { !laws.contains($0) }
      #expect(unknown == [], "\(scenario.path)")
    }
  }

  @Test func everyPlaceHasAScenario() {
    let named = HeldData.scenarios.flatMap(HeldData.laws).compactMap { law in
      law.split(separator: "/").first.map(String.init)
    }
    let places = Set(named)
    for place in HeldData.lawbook.jurisdictions.values where !place.laws.isEmpty {
      #expect(places.contains(place.code.description.lowercased()), "\(place.code)")
    }
    for instrument in HeldData.lawbook.instruments where !instrument.laws.isEmpty {
      #expect(places.contains(instrument.id), "\(instrument.id)")
    }
  }

  @Test func noScenarioHasAnAddress() {
    everyNode { path, _, text in
      guard path.hasPrefix("scenarios/") else { return }
      #expect(!text.contains("@"), "\(path): \(text)")
      #expect(!text.contains("://"), "\(path): \(text)")
    }
  }

  /// Every text of every file, with the key that it stands under.
  private func everyNode(_ look: (String, String, String) -> Void) {
    func walk(_ node: Node, _ path: String, _ key: String) {
      switch node.kind {
      case .scalar: look(path, key, node.text)
      case .sequence: for element in node.elements { walk(element, path, key) }
      case .mapping:
        for (name, value) in node.pairs {
          // A text in several languages belongs to the key above it.
          let isLanguage = name.text.count == 2 && value.kind == .scalar && name.text != "id"
          walk(value, path, isLanguage && !key.isEmpty ? key : name.text)
        }
      }
    }
    for path in HeldData.files.paths() {
      guard let root = HeldData.files.read(path)?.document?.root else { continue }
      walk(root, path, "")
    }
  }
}
