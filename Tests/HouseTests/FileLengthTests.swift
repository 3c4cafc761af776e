import Testing

/// Files stay short enough to be read.
struct FileLengthTests {
  @Test(arguments: ["Sources", "Tests"])
  func swift(folder: String) throws {
    for path in Project.files(in: folder, withExtension: "swift") {
      #expect(try lines(of: path) <= 400, "\(path)")
    }
  }

  @Test(arguments: ["Sources", "Tests"])
  func halfOfThemAreUnderAHundredLines(folder: String) throws {
    let lengths = try Project.files(in: folder, withExtension: "swift").map(lines).sorted()
    try #require(!lengths.isEmpty)
    #expect(lengths[lengths.count / 2] < 100)
  }

  @Test func data() throws {
    for path in Project.files(in: "Data", withExtension: "yaml") {
      #expect(try lines(of: path) <= 500, "\(path)")
    }
  }

  private func lines(of path: String) throws -> Int {
    try Project.bytes(of: path).count { $0 == UInt8(ascii: "\n") }
  }
}
