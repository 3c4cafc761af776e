import Amparo
import AmparoData
import Floor
import YAML

/// Text to nodes, nodes to the model, and the check of everything.
enum ReadingCases {
  /// The folders that the model is made from.
  private static let ofTheModel = [
    "jurisdictions", "instruments", "bodies", "platforms", "calendars",
  ]

  static func all() -> [Case] {
    let every = HeldFiles()
    let model = HeldFiles(folders: ofTheModel)
    let held = HeldFiles.text
    return [
      events("reading/floor", every),
      Case(
        "reading/nodes", floor: "reading/floor", atMost: 1.25, amount: .bytes(every.byteCount)
      ) {
        var nodes = 0
        for file in every.files {
          let reading = Document.read(file: "\(file.path)", text: file.contents)
          nodes += reading.document?.nodeCount ?? 0
        }
        return nodes
      },
      events("reading/floor-model", model),
      Case(
        "reading/model", floor: "reading/floor-model", atMost: 2,
        amount: .bytes(model.byteCount)
      ) { try Library(held).lawbook().digest.count },
      Case("reading/model-from-packed-nodes", floor: "reading/floor-model") {
        try Library(HeldFiles.carried).lawbook().digest.count
      },
      Case(
        "reading/check", floor: "reading/floor", atMost: 4, amount: .bytes(every.byteCount)
      ) { DataCheck(held).diagnostics().count },
      workers(1, floor: nil, atMost: nil, model),
      workers(2, floor: "reading/workers-1", atMost: nil, model),
      workers(4, floor: "reading/workers-1", atMost: 0.4, model),
    ]
  }

  private static func workers(
    _ count: Int, floor: String?, atMost: Double?, _ held: HeldFiles
  ) -> Case {
    Case(
      "reading/workers-\(count)", floor: floor, atMost: atMost, amount: .bytes(held.byteCount),
      stopwatch: .wall
    ) { try Library(HeldFiles.text, workers: count).lawbook().digest.count }
  }

  private static func events(_ name: String, _ held: HeldFiles) -> Case {
    Case(name, amount: .bytes(held.byteCount)) {
      var events = 0
      for file in held.files {
        events += floor_events(file.contents.utf8Start, file.contents.utf8CodeUnitCount)
      }
      return events
    }
  }
}
