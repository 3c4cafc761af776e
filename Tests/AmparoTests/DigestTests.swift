import Digest
import Testing

struct DigestTests {
  /// The examples of FIPS 180-4 and its companions.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func sha256(text: String, expected: String) {
    #expect(hexadecimal(text) == expected)
  }

  @Test func aDigestIsThatOfTheList() {
    let list = "\(hexadecimal("one"))  a-b.yaml\n\(hexadecimal("two"))  a/b.yaml\n"
    #expect(digest([("a/b.yaml", "two"), ("a-b.yaml", "one")]) == hexadecimal(list))
    #expect(digest([("a-b.yaml", "one"), ("a/b.yaml", "two")]) == hexadecimal(list))
  }

  @Test func everyByteAndEveryNameCounts() {
    let one = digest([("a.yaml", "one")])
    #expect(one != digest([("a.yaml", "one ")]))
    #expect(one != digest([("b.yaml", "one")]))
    #expect(one != digest([("a.yaml", "one"), ("b.yaml", "")]))
    #expect(digest([]) == hexadecimal(""))
  }

  private func hexadecimal(_ text: String) -> String {
    Array(text.utf8).withUnsafeBytes { SHA256.hexadecimal($0) }
  }

  private func digest(_ files: [(path: String, text: String)]) -> String {
    var digest = DataDigest()
    for file in files {
      Array(file.text.utf8).withUnsafeBytes { digest.add(path: file.path, bytes: $0) }
    }
    return digest.value
  }
}
