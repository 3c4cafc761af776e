import YAML

/// Checks that the words are the house's, promise no outcome and name nobody.
struct Wording {
  private let knowledge: KeepersKnowledge
  private let banned: PhraseFinder
  private let promises: PhraseFinder
  private let captions: PhraseFinder
  private let acts: ActNames
  private var diagnostics: [Diagnostic] = []

  /// All that is wrong with the words of the data.
  static func diagnostics(_ whole: WholeData) -> [Diagnostic] {
    var wording = Wording(whole.knowledge)
    for file in whole.roots where file.folder != "keeping" {
      wording.walk(file.root, .said, isPhrasebook: file.folder == "languages")
    }
    return wording.diagnostics
  }

  private init(_ knowledge: KeepersKnowledge) {
    self.knowledge = knowledge
    banned = PhraseFinder(knowledge.banned.map(\.term))
    promises = PhraseFinder(knowledge.promises)
    captions = PhraseFinder(knowledge.captions, letterCase: .asWritten)
    acts = ActNames(knowledge)
  }

  /// Who speaks in a text.
  private enum Voice {
    /// The project.
    case said
    /// Others: a title, a name, an address, what was read.
    case quoted
    /// A citation, in which no party may stand.
    case cited
  }

  private mutating func walk(_ node: Node, _ voice: Voice, isPhrasebook: Bool) {
    switch node.kind {
    case .scalar: look(node, voice, isPhrasebook: isPhrasebook)
    case .sequence:
      for element in node.elements { walk(element, voice, isPhrasebook: isPhrasebook) }
    case .mapping:
      for (key, value) in node.pairs {
        walk(value, self.voice(key) ?? voice, isPhrasebook: isPhrasebook)
      }
    }
  }

  private func voice(_ key: Node) -> Voice? {
    // Long keys are none of these, and the keys of a phrasebook have many letters.
    guard key.textCount <= 12 else { return nil }
    if key.textEquals("cite") { return .cited }
    for quoted: StaticString in ["title", "name", "read_in", "url", "to", "also_called"]
    where key.textEquals(quoted) { return .quoted }
    return nil
  }

  private mutating func look(_ node: Node, _ voice: Voice, isPhrasebook: Bool) {
    guard node.textCount > 4 else { return }
    if voice == .quoted { return }
    node.withUTF8 { bytes in
      if voice == .cited {
        for _ in captions.found(in: bytes).prefix(1) {
          diagnostics.append(Diagnostic(.caseCaption, at: node, word: node.text))
        }
      } else {
        // What people type is understood, so a phrasebook may hold the old words.
        for index in isPhrasebook ? [] : banned.found(in: bytes) {
          let entry = knowledge.banned[index]
          diagnostics.append(
            Diagnostic(.bannedWord, at: node, word: entry.term, expected: entry.instead))
        }
        for index in promises.found(in: bytes) {
          diagnostics.append(
            Diagnostic(.promise, at: node, word: knowledge.promises[index]))
        }
      }
      for name in acts.found(in: bytes) {
        diagnostics.append(Diagnostic(.personsName, at: node, word: name))
      }
    }
  }
}
