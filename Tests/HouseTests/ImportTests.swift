import Testing

/// Arrows point one way: who may import what, and who knows of files and words.
struct ImportTests {
  @Test func onlyReadingAndKeepingKnowYAML() throws {
    for (path, source) in try Project.sources(in: "Sources/Amparo")
    where imports(source).contains("YAML") {
      #expect(["Reading", "Keeping"].contains(Project.folder(of: path)), "\(path)")
    }
  }

  @Test func theLibraryHasNoFoundation() throws {
    for (path, source) in try Project.sources(in: "Sources/Amparo") {
      let found = imports(source).filter { $0.hasPrefix("Foundation") }
      #expect(found.isEmpty, "\(path)")
    }
  }

  /// The facts, the law and the reasoning are values: they import nothing, save the system's own files for zones.
  @Test(arguments: ["Situation", "Law", "Reach", "Answer", "Language"])
  func theReasoningImportsNothing(folder: String) throws {
    for (path, source) in try Project.sources(in: "Sources/Amparo/\(folder)") {
      #expect(imports(source) == [], "\(path)")
    }
  }

  /// Only the system's C library may come in besides the project's own modules.
  @Test func nothingElseComesIn() throws {
    let own: Set = [
      "YAML", "Digest", "Amparo", "AmparoData", "ArgumentParser", "CYAML", "Glibc", "Musl",
      "Darwin", "Dispatch", "Synchronization", "SQLiteFile",
    ]
    for folder in ["Amparo", "YAML", "Digest", "AmparoCommand"] {
      for (path, source) in try Project.sources(in: "Sources/\(folder)") {
        #expect(Set(imports(source)).subtracting(own) == [], "\(path)")
      }
    }
  }

  @Test(arguments: ["Situation", "Law", "Reach", "Answer", "Time"])
  func theReasoningKnowsNoFilesAndNoSentences(folder: String) throws {
    let readers = ["FileReader", "Phrasebook", "FileSystem", "DataFiles", "Sentences"]
    for (path, source) in try Project.sources(in: "Sources/Amparo/\(folder)") {
      let known = readers.filter(Set(words(source.code)).contains)
      #expect(known == [], "\(path)")
    }
  }

  /// Nothing to the left of an arrow is named to its right, by the types that only the left declares.
  @Test(arguments: [
    ("Situation", ["Lawbook", "CaseFacts", "Answer", "Finding", "Verdict"]),
    ("Law", ["Lawbook", "CaseFacts", "Answer", "Finding", "Verdict"]),
    ("Reach", ["Lawbook", "Answer", "Finding", "TextReport", "JSONReport"]),
    ("Time", ["Lawbook", "Answer", "Finding", "CaseFacts", "Situation"]),
    ("Answer", ["TextReport", "JSONReport", "JSONWriter", "Scenario", "Library"]),
  ])
  func arrowsPointOneWay(folder: String, forbidden: [String]) throws {
    for (path, source) in try Project.sources(in: "Sources/Amparo/\(folder)") {
      let named = forbidden.filter(Set(words(source.code)).contains)
      #expect(named == [], "\(path)")
    }
  }

  private func words(_ code: String) -> [String] {
    code.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
  }

  /// The modules that a file imports.
  private func imports(_ source: SwiftSource) -> [String] {
    source.code.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
        words[..<place].allSatisfy({ $0.hasPrefix("@") || modifiers.contains(String($0)) })
      else { return nil }
      return words.last.map(String.init)
    }
  }

  private var modifiers: Set<String> {
    ["internal", "public", "package", "private", "fileprivate"]
  }
}
