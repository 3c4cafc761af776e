import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// `amparo coverage`: the same figures in every format.
struct CoverageCommandTests {
  private static let today = ["--today", "2026-11-22"]

  private func coverage(_ arguments: String...) throws -> Command.Result {
    try Command.amparo(["coverage"] + Self.today + arguments)
  }

  @Test func theTextFitsATerminal() throws {
    for language in ["en", "es"] {
      let result = try coverage("--language", language)
      #expect(result.status == 0)
      #expect(result.lines.filter { $0.count > 80 } == [])
      #expect(!result.output.contains("⟨"))
    }
  }

  @Test func everyPlaceOfTheWorldIsARow() throws {
    let result = try coverage("--format", "csv")
    let places = result.output.split(separator: "\r\n").dropFirst().compactMap {
      $0.split(separator: ",").first
    }
    #expect(places.filter { $0.count == 2 }.count == 249 + 1)
    #expect(places.contains("INT"))
    #expect(Set(places).count == places.count)
  }

  @Test func thePictureIsWellFormedAndSaysItsTilesInWords() throws {
    let result = try coverage("--format", "svg", "--language", "en")
    let document = try XMLDocument(xmlString: result.output)
    let tiles = try document.nodes(forXPath: "//*[local-name()='g']/*[local-name()='title']")
    #expect(tiles.count >= 249)
    #expect(tiles.compactMap(\.stringValue).contains { $0.hasPrefix("Spain: A, ") })
    // Every tile says its code; those with any law also the letter.
    let texts = try document.nodes(forXPath: "//*[local-name()='g']/*[local-name()='text']")
    #expect(texts.compactMap(\.stringValue).contains("ES"))
  }

  /// One file, no script, nothing to fetch.
  @Test func thePageNeedsNothingElse() throws {
    let page = try coverage("--format", "html", "--language", "es").output
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains("<html lang=\"es\">"))
    for mark in ["<script", "src=", "@import", "url(", "<link", "onclick"] {
      #expect(!page.contains(mark), "\(mark)")
    }
    #expect(page.contains("<th scope=\"row\">ZW</th>"))
    #expect(!page.contains("⟨"))
  }

  @Test func formatsAgree() throws {
    let object = try JSONSerialization.jsonObject(
      with: Data(try coverage("--format", "json").output.utf8))
    let json = try #require(object as? [String: Any])
    let text = try coverage("--language", "en").output
    let covered = try #require(json["covered"] as? Int)
    #expect(text.contains("\(covered) of 249 countries"))
    let depths = try #require(json["depths"] as? [[String: Any]])
    #expect(depths.compactMap { $0["letter"] as? String } == ["A", "B", "C", "D", "E", "F", "-"])
    let next = try #require(json["next"] as? [[String: Any]])
    let people = next.map { $0["people"] as? Int ?? 0 }
    #expect(people == people.sorted(by: >))
  }

  @Test func readingsGrowOld() throws {
    let fresh = try Command.amparo(["coverage", "--today", "2026-11-22", "--language", "en"])
    #expect(fresh.output.contains(" from memory, 0 old;"))
    let old = try Command.amparo(["coverage", "--today", "2028-11-22", "--language", "en"])
    #expect(!old.output.contains(" from memory, 0 old;"))
    #expect(old.output.contains("read again what was last read before"))
    let patient = try Command.amparo([
      "coverage", "--today", "2028-11-22", "--language", "en", "--stale-after", "900",
    ])
    #expect(patient.output.contains(" from memory, 0 old;"))
    #expect(try coverage("--stale-after", "-1").status == 64)
  }

  @Test func theDataOfTheWorkingFolderIsRead() throws {
    let scratch = try Scratch()
    let data = try scratch.copyOfData()
    try FileManager.default.removeItem(atPath: data + "/jurisdictions/NZ")
    let all = try coverage("--language", "en").lines
    let fewer = try coverage("--language", "en", "--data", data).lines
    #expect(!fewer.contains { $0.hasPrefix("NZ ") })
    #expect(all.contains { $0.hasPrefix("NZ ") })
  }
}
