import Foundation
import Testing

/// `amparo export`: a folder that is written whole or not at all.
struct ExportCommandTests {
  private func files(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func theFolderIsTheSameTwice() throws {
    let scratch = try Scratch()
    let one = scratch.url.appending(path: "one")
    let two = scratch.url.appending(path: "two")
    #expect(try Command.amparo("export", one.path).status == 0)
    #expect(try Command.amparo("export", two.path).status == 0)
    let names = try files(in: one)
    #expect(names == (try files(in: two)))
    for name in ["datapackage.json", "laws.csv", "amparo.json", "amparo.jsonld", "amparo.sql"] {
      #expect(names.contains(name))
    }
    for name in names {
      let first = try Data(contentsOf: one.appending(path: name))
      #expect(first == (try Data(contentsOf: two.appending(path: name))), "\(name)")
    }
    #expect(try files(in: scratch.url) == ["one", "two"])
  }

  @Test func whatIsThereIsKept() throws {
    let scratch = try Scratch()
    try scratch.write("mine", to: "mine/notes.txt")
    let mine = scratch.url.appending(path: "mine")
    for arguments in [["export", mine.path], ["export", mine.path, "--replace"]] {
      let result = try Command.amparo(arguments)
      #expect(result.status == 64)
      #expect(result.errors.contains(mine.path))
    }
    #expect(try files(in: mine) == ["notes.txt"])
    #expect(try files(in: scratch.url) == ["mine"])
  }

  @Test func anEarlierExportIsReplacedWhole() throws {
    let scratch = try Scratch()
    let folder = scratch.url.appending(path: "data")
    #expect(try Command.amparo("export", folder.path, "--format", "csv").status == 0)
    #expect(try Command.amparo("export", folder.path, "--format", "json").status == 64)
    let result = try Command.amparo("export", folder.path, "--format", "json", "--replace")
    #expect(result.status == 0)
    #expect(try files(in: folder) == ["amparo.json", "datapackage.json"])
    #expect(try files(in: scratch.url) == ["data"])
  }

  @Test func nowhereToWriteIsSaid() throws {
    let scratch = try Scratch()
    let result = try Command.amparo("export", scratch.url.path + "/no/folder")
    #expect(result.status == 64)
    #expect(try files(in: scratch.url) == [])
  }

  @Test func oneFormatIsPrinted() throws {
    let laws = try Command.amparo("export", "--format", "csv", "--table", "laws")
    #expect(laws.status == 0)
    #expect(laws.output.hasPrefix("id,place,instrument,title,"))
    let slip = try Command.amparo("export", "--format", "csv", "--table", "lawz")
    #expect(slip.status == 64)
    #expect(slip.errors.contains("`laws`"))
    #expect(try Command.amparo("export").status == 64)
    let script = try Command.amparo("export", "--format", "sql")
    #expect(script.output.hasSuffix("COMMIT;\n"))
  }

  /// A database comes out of a build with the trait; a build without it says how to get one.
  @Test func aDatabaseOrTheWayToOne() throws {
    let scratch = try Scratch()
    let folder = scratch.url.appending(path: "data")
    let result = try Command.amparo("export", folder.path, "--format", "sqlite")
    if result.status == 0 {
      let bytes = try Data(contentsOf: folder.appending(path: "amparo.sqlite"))
      #expect(bytes.starts(with: Data("SQLite format 3\0".utf8)))
    } else {
      #expect(result.status == 64)
      #expect(result.errors.contains("--traits SQLite"))
      #expect(try files(in: scratch.url) == [])
    }
  }
}
