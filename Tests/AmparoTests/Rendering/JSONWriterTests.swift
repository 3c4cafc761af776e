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

  /// At every place of texts of every length, since texts are gone through by eight bytes.
  @Test func oneSignIsEscapedWhereverItStands() {
    for sign in ["\"", "\\", "\u{1F}", "é", "\u{7F}", " "] {
      for count in 0..<20 {
        for place in 0...count {
          let (before, behind) = (
            String(repeating: "a", count: place), String(repeating: "b", count: count - place)
          )
          let escaped = ["\"": "\\\"", "\\": "\\\\", "\u{1F}": "\\u001f"][sign] ?? sign
          #expect(
            written { $0.string(before + sign + behind) } == "\"\(before)\(escaped)\(behind)\"")
        }
      }
    }
  }

  @Test(arguments: [0, 7, 10, 99, 100, -1, -10, Int.max, Int.min])
  func numbersAreWrittenInFull(number: Int) {
    #expect(
      written {
        $0.array {
          $0.number(1); $0.number(number)
        }
      } == "[1,\(number)]")
  }

  /// A long piece is lent and a short one copied; both read the same, with a comma where one is due.
  @Test(arguments: [1, LentPieces.least - 1, LentPieces.least, LentPieces.least + 1, 5000])
  func aPieceIsWrittenWhole(size: Int) {
    let text = String(repeating: "p", count: size)
    let room = PieceRoom(size: size + 3)
    room.bytes.copyBytes(from: Array(",\"\(text)\"".utf8))
    let result = written { json in
      json.array { json in
        json.piece(UnsafeRawBufferPointer(room.bytes))
        json.string("x")
        json.piece(UnsafeRawBufferPointer(room.bytes))
        json.piece(UnsafeRawBufferPointer(room.bytes))
      }
      json.hold([room])
      #expect(json.count == json.bytes.count)
    }
    #expect(result == "[\"\(text)\",\"x\",\"\(text)\",\"\(text)\"]")
  }

  @Test func whatJSONForbidsIsEscaped() {
    let text = written { $0.string("\"\\\n\t\u{0}\u{1F}é\u{7F}/") }
    #expect(text == #""\"\\\n\t\u0000\u001fé\#u{7F}/""#)
  }
}
