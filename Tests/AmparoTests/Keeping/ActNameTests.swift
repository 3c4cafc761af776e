import Testing

@testable import Amparo

struct ActNameTests {
  private let names: ActNames = {
    var knowledge = KeepersKnowledge()
    knowledge.actsAfterName = ["Law"]
    knowledge.actsBeforeName = ["Ley", "Lex"]
    knowledge.ordinaryWords = ["Penal"]
    return ActNames(knowledge)
  }()

  @Test(arguments: [
    ("under Somebody's Law, and", ["Somebody's Law"]), ("Somebody’s Law", ["Somebody’s Law"]),
    ("la Ley Alguien.", ["Ley Alguien"]), ("Lex Aliquis", ["Lex Aliquis"]),
    ("la Ley Penal", []), ("la Ley orgánica", []), ("the state's Law", []), ("this Law", []),
    ("Leyes Alguien", []), ("Somebody's lawyer", []), ("s Law", []), ("Ley", []), ("", []),
  ])
  func namesByTheWordsAround(text: String, expected: [String]) {
    #expect(names.found(in: text) == expected)
  }
}
