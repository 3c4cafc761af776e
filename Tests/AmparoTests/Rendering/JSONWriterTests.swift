import Testing

@testable import Amparo

struct JSONWriterTests {
  private func written(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    write(&json)
    return json.text
  }

  @Test func commasStandBetweenValuesAndNowhereElse() {
    let text = written { json in
      json.object { json in
        json.field("a", "x")
        json.field("none", nil as String?)
        json.field("b", ["p", "q"])
        json.key("c")
        json.array { json in
          json.object { _ in }
          json.null()
          json.number(-1)
        }
        json.field(named: "d", "")
      }
    }
    #expect(text == #"{"a":"x","b":["p","q"],"c":[{},null,-1],"d":""}"#)
  }

  @Test func whatJSONForbidsIsEscaped() {
    let text = written { $0.string("\"\\\n\t\u{0}\u{1F}é\u{7F}/") }
    #expect(text == #""\"\\\n\t\u0000\u001fé\#u{7F}/""#)
  }
}
